"""Whose word a fact is: what counts as checked by us has all its proof, and nothing goes round."""

from typing import Any

import pytest

from generator.facts.provenance import (
    gaps,
    grounds,
    has_a_look_of_ours,
    provenance,
    provenance_of,
    weakest,
)
from generator.model.evidence import FactKind
from generator.model.finding import Ground, Provenance
from generator.model.provider import Provider
from tests.profiles import EVIDENCE, OURS, provider

PAPER = {**OURS, "method": "document", "document": "course certificate", "shown_by": "their nurse"}
WHOLE: dict[str, dict[str, str]] = {
    "phone": EVIDENCE["call"],
    "website": EVIDENCE["page"],
    "document": PAPER,
    "registry": EVIDENCE["registry"],
}
NEEDED = [
    ("phone", "by"),
    ("phone", "reached"),
    ("phone", "asked"),
    ("website", "by"),
    ("document", "by"),
    ("document", "document"),
    ("document", "shown_by"),
    ("registry", "by"),
]


def kind_for(method: str) -> FactKind:
    return FactKind.LICENSE if method == "registry" else FactKind.PRACTICE


def whose(method: str, kind: FactKind | None = None, of: str = "", **changes: Any) -> Provenance:
    known = with_look({**WHOLE[method], **changes})
    return provenance(Ground(("look",), kind or kind_for(method), of), known)


def with_look(look: dict[str, Any], **changes: Any) -> Provider:
    entry = {key: value for key, value in look.items() if value is not None}
    return provider(evidence={"look": entry}, **changes)


@pytest.mark.parametrize("method", WHOLE)
def test_a_look_with_all_its_proof_is_our_check(method: str) -> None:
    assert whose(method) is Provenance.WE_CHECKED
    known = with_look(WHOLE[method])
    assert list(gaps(known.evidence["look"], known)) == []


@pytest.mark.parametrize(("method", "key"), NEEDED)
@pytest.mark.parametrize("value", [None, "x", "N/A", "unknown", "TBD"])
def test_without_any_part_of_it_it_is_the_providers_word(
    method: str, key: str, value: str | None
) -> None:
    # Such words are refused in a file; the judgement does not rely on that.
    known = with_look(WHOLE[method])
    look = known.evidence["look"].model_copy(update={key: value})
    known = known.model_copy(update={"evidence": {**known.evidence, "look": look}})
    ground = Ground(("look",), kind_for(method))
    assert provenance(ground, known) is Provenance.PROVIDER_SAYS
    assert [gap.key for gap in gaps(known.evidence["look"], known)] == [key]


@pytest.mark.parametrize(
    "look",
    [
        {"method": "copy", "url": "https://a.example/", "seen": "2026-11"},
        {"method": "provider", "seen": "2026-11-10"},
        {
            "method": "website",
            "url": "https://a.example/",
            "publisher": "News",
            "seen": "2026-11-10",
        },
        {"method": "phone", "publisher": "Example News", "seen": "2026-11-10"},
    ],
    ids=lambda look: look["method"],
)
def test_the_words_of_others_lack_nothing(look: dict[str, str]) -> None:
    known = with_look(look, conflict_of_interest="paid")
    assert list(gaps(known.evidence["look"], known)) == []


def test_each_gap_is_told_by_the_key_to_mend() -> None:
    tied = with_look(WHOLE["phone"], conflict_of_interest="paid")
    (gap,) = gaps(tied.evidence["look"], tied)
    assert (gap.key, "paid" in gap.lacks) == ("by", True)
    for method in ("website", "registry"):
        elsewhere = with_look({**WHOLE[method], "url": "https://a.example/"})
        assert [gap.key for gap in gaps(elsewhere.evidence["look"], elsewhere)] == ["url"]


def test_a_page_elsewhere_and_a_registry_that_is_none_prove_nothing() -> None:
    assert whose("website", url="https://a.example/") is Provenance.PROVIDER_SAYS
    assert whose("registry", url="https://a.example/") is Provenance.PROVIDER_SAYS
    assert whose("registry", url="https://example-a.example/") is Provenance.PROVIDER_SAYS


@pytest.mark.parametrize("method", ["website", "phone"])
def test_what_another_publisher_says_is_not_put_into_their_mouth(method: str) -> None:
    assert whose(method, publisher="Example News") is Provenance.OTHERS_SAY


@pytest.mark.parametrize("kind", [FactKind.LICENSE, FactKind.CERTIFICATION, FactKind.CREDENTIAL])
@pytest.mark.parametrize("method", ["website", "phone"])
def test_their_own_page_or_voice_proves_no_license_and_no_board(
    method: str, kind: FactKind
) -> None:
    assert whose(method, kind) is Provenance.PROVIDER_SAYS
    assert whose("document", kind) is Provenance.WE_CHECKED


def test_a_board_proves_a_license_and_not_how_they_work() -> None:
    assert whose("registry", FactKind.PRACTICE) is Provenance.PROVIDER_SAYS
    assert whose("registry", FactKind.CERTIFICATION, "ABPN") is Provenance.PROVIDER_SAYS
    assert whose("registry", FactKind.DISCIPLINE) is Provenance.WE_CHECKED


def test_a_part_of_a_profile_knows_what_kind_of_fact_it_is() -> None:
    license_ = {"state": "NV", "evidence": "registry"}
    board = {"specialty": "Psychiatry", "board": "ABPN", "evidence": "page"}
    ana = {"credential": "MD", "evidence": "page", "licenses": [license_]}
    known = provider(clinicians=[{**ana, "board_certification": board}])
    (person,) = known.clinicians
    assert person.board_certification is not None
    assert provenance_of(person, known) is Provenance.PROVIDER_SAYS
    assert provenance_of(person.licenses[0], known) is Provenance.WE_CHECKED
    assert provenance_of(person.board_certification, known) is Provenance.PROVIDER_SAYS
    assert dict(grounds(known)) == {
        ("clinicians", 0): Ground(("page",), FactKind.CREDENTIAL),
        ("clinicians", 0, "licenses", 0): Ground(("registry",), FactKind.LICENSE, "NV"),
        ("clinicians", 0, "board_certification"): Ground(("page",), FactKind.CERTIFICATION, "ABPN"),
    }


def test_several_facts_are_worth_the_weakest_and_one_its_strongest() -> None:
    strong, weak = Ground(("site", "call")), Ground(("site",))
    known = provider()
    assert provenance(strong, known) is Provenance.WE_CHECKED
    assert weakest([strong, weak], known) is Provenance.PROVIDER_SAYS
    assert weakest([], known) is Provenance.NOBODY


def test_a_look_of_ours_lacks_nothing_and_is_nobody_elses_word() -> None:
    seen = {"method": "phone", "seen": "2026-11-10", "by": "Erin Example"}
    whole = {**seen, "reached": "front desk", "asked": "What it costs."}
    for evidence, ours in (
        ({"call": whole}, True),
        ({"call": seen}, False),
        ({"call": {**whole, "publisher": "Example News"}}, False),
        ({}, False),
    ):
        one = Provider.model_validate({**SMALLEST, "evidence": evidence})
        assert has_a_look_of_ours(one) is ours


SMALLEST = {"name": "A", "kind": "clinic", "listing_basis": "public_pages", "summary": "A clinic."}
