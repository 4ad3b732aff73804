"""Which addresses are a provider's own, and which are official registries."""

from urllib.parse import urlsplit

import pytest

from generator.facts.hosts import (
    host_of,
    is_own_page,
    is_shared,
    is_within,
    registries,
    registry_at,
)
from generator.model.credentials import Board
from generator.model.evidence import FactKind
from generator.model.state import STATES

OWN = "https://www.harbor.example/"


@pytest.mark.parametrize(
    "url",
    [
        "https://harbor.example/prices",
        "https://www.harbor.example",
        "https://HARBOR.example:443/",
        "https://book.harbor.example/now",
    ],
)
def test_a_page_of_their_site_is_their_own(url: str) -> None:
    assert is_own_page(url, OWN)


@pytest.mark.parametrize(
    "url",
    [
        "https://harbor.example.evil.example/",
        "https://notharbor.example/",
        "https://harbor-example.example/",
        "https://example/",
        "https://evil.example/harbor.example/",
        "https://evil.example/?u=https://harbor.example/",
        "https://evil.example/#harbor.example",
        "https://web.archive.org/web/2026/https://harbor.example/",
        None,
    ],
)
def test_a_look_alike_is_not(url: str | None) -> None:
    assert not is_own_page(url, OWN)


def test_without_a_website_no_page_is_their_own() -> None:
    assert not is_own_page("https://harbor.example/", None)


@pytest.mark.parametrize(
    "site",
    [
        "https://www.facebook.com/harbor",
        "https://m.facebook.com/harbor",
        "https://linktr.ee/harbor",
        "https://sites.google.com/view/harbor",
        "https://maps.app.goo.gl/harbor",
        "https://wixsite.com/harbor",
        "https://github.io/",
        "https://web.archive.org/web/2026/https://harbor.example/",
    ],
)
def test_a_page_on_a_shared_host_is_nobodys_own(site: str) -> None:
    assert not is_own_page(site, site)


def test_a_subdomain_given_to_one_business_is_its_own_and_not_its_neighbors() -> None:
    site = "https://harbor.wixsite.com/home"
    assert is_own_page("https://harbor.wixsite.com/prices", site)
    assert not is_own_page("https://evil.wixsite.com/prices", site)


def test_a_host_stands_below_another_only_at_a_dot() -> None:
    assert is_within("a.b.example", "b.example")
    assert not is_within("ab.example", "b.example")
    assert not is_within("b.example", "")
    assert host_of("https://WWW.B.example./x") == "b.example"


@pytest.mark.parametrize(
    ("url", "kind", "of"),
    [
        ("https://search.dca.ca.gov/results", FactKind.LICENSE, "CA"),
        ("https://www.mbc.ca.gov/", FactKind.LICENSE, "CA"),
        ("https://www.nursys.com/LQC", FactKind.LICENSE, "NV"),
        ("https://www.docinfo.org/search", FactKind.LICENSE, "TX"),
        ("https://www.certificationmatters.org/find", FactKind.CERTIFICATION, "ABPN"),
        ("https://portal.nbcrna.com/verify", FactKind.CERTIFICATION, "NBCRNA"),
        ("https://npiregistry.cms.hhs.gov/provider-view/1", FactKind.NPI, ""),
        ("https://exclusions.oig.hhs.gov/", FactKind.EXCLUSION, ""),
        ("https://sam.gov/search", FactKind.EXCLUSION, ""),
        ("https://apps.deadiversion.usdoj.gov/x", FactKind.DEA_REGISTRATION, ""),
        ("https://www.spravatorems.com/", FactKind.REMS_ENROLLMENT, ""),
        ("https://www.mn.gov/boards/medical-practice/", FactKind.LICENSE, "MN"),
    ],
)
def test_a_registry_proves_what_it_keeps(url: str, kind: FactKind, of: str) -> None:
    registry = registry_at(url, OWN)
    assert registry is not None
    assert registry.can_prove(kind, of)


@pytest.mark.parametrize(
    ("url", "kind", "of"),
    [
        ("https://npiregistry.cms.hhs.gov/", FactKind.CERTIFICATION, "ABPN"),
        ("https://npiregistry.cms.hhs.gov/", FactKind.LICENSE, "CA"),
        ("https://npiregistry.cms.hhs.gov/", FactKind.CREDENTIAL, ""),
        ("https://search.dca.ca.gov/", FactKind.LICENSE, "NV"),
        ("https://search.dca.ca.gov/", FactKind.EXCLUSION, ""),
        ("https://search.dca.ca.gov/", FactKind.PRACTICE, ""),
        ("https://www.nbcrna.com/", FactKind.CERTIFICATION, "ABPN"),
        ("https://exclusions.oig.hhs.gov/", FactKind.DISCIPLINE, ""),
    ],
)
def test_a_registry_proves_nothing_else(url: str, kind: FactKind, of: str) -> None:
    registry = registry_at(url, OWN)
    assert registry is not None
    assert not registry.can_prove(kind, of)


@pytest.mark.parametrize(
    "url",
    [
        "https://search.dca.ca.gov.evil.example/",
        "https://evil.example/search.dca.ca.gov",
        "https://mn.gov/tourism/",
        "https://mn.gov/boards-of-fun/",
        "https://ca.gov/",
        "https://healthgrades.com/",
        OWN,
        None,
    ],
)
def test_nothing_else_is_an_official_registry(url: str | None) -> None:
    assert registry_at(url, OWN) is None


def test_a_made_up_registry_is_for_made_up_providers_only() -> None:
    url = "https://made-up-registry.example/boards/"
    assert registry_at(url, OWN) is not None
    assert registry_at(url, "https://harbor.com/") is None
    assert registry_at(url, None) is None


def test_every_state_and_board_has_a_registry() -> None:
    named = [one for one in registries() if not one.host.endswith(".example")]
    states = {state for one in named if FactKind.LICENSE in one.proves for state in one.of}
    # American Samoa's board has no pages of its own; the national registries cover it.
    assert set(STATES) - states == {"AS"}
    assert states <= set(STATES)
    boards = {board for one in named if FactKind.CERTIFICATION in one.proves for board in one.of}
    assert boards == {board.value for board in Board}


def test_every_row_is_a_host_and_a_folder_and_no_registry_is_shared() -> None:
    for one in registries():
        assert urlsplit(f"https://{one.host}/").hostname == one.host
        assert one.path == "" or (one.path[0] == one.path[-1] == "/" and one.path.islower())
        assert one.name
        assert one.proves
        assert not is_shared(one.host)
