"""The lines of proof: whose word, how, when and where, for every kind of evidence."""

from typing import Any

import pytest

from generator.facts import provenance
from generator.model.evidence import FactKind
from generator.model.finding import Ground, Look
from generator.model.vocabulary import Method
from generator.pages.wording import evidence_words
from tests.demonstration import judged
from tests.profiles import provider

PLACE = "https://harbor.example/faq"
CALL = ". Reached: front desk. Asked: Who stays with me"
PAPER = ". Document: course certificate. Shown by: their nurse"
AGELESS = " in a stored copy whose own date is unknown"


OURS: dict[str, dict[str, str]] = {
    "website": {"url": "https://harbor.example/faq"},
    "phone": {"reached": "front desk", "asked": "Who stays with me."},
    "registry": {"url": "https://made-up-registry.example/boards/"},
    "document": {"document": "course certificate", "shown_by": "their nurse"},
}
HARBOR = {"website": "https://harbor.example/"}


def look(method: str, seen: str = "2026-11-12", kind: FactKind | None = None, **more: str) -> Look:
    full = {"url": PLACE, "by": "Erin Example", **OURS.get(method, {})}
    entry: dict[str, Any] = {"seen": seen, "method": method, **full, **more}
    usual = FactKind.LICENSE if method == "registry" else FactKind.PRACTICE
    known = provider(**HARBOR, evidence={"look": entry})
    (found,) = provenance.looks(Ground(("look",), kind or usual), known)
    return found


@pytest.mark.parametrize(
    ("one", "said", "how"),
    [
        (look("website"), "We checked.", "On their website, 12 Nov 2026"),
        (look("phone"), "We checked.", f"By phone, 12 Nov 2026{CALL}"),
        (look("registry"), "We checked.", "In an official registry, 12 Nov 2026"),
        (look("document"), "We checked.", f"In a document we were shown, 12 Nov 2026{PAPER}"),
        (look("provider"), "Provider says.", "The provider told us, 12 Nov 2026"),
        (
            look("website", publisher="Example Gazette"),
            "Others report.",
            "On a page of Example Gazette, 12 Nov 2026",
        ),
        (
            look("copy", seen="2026-11"),
            "Provider says.",
            f"On their website, read in Nov 2026{AGELESS}",
        ),
        (
            look("copy", publisher="Example Gazette"),
            "Others report.",
            f"On a page of Example Gazette, read on 12 Nov 2026{AGELESS}",
        ),
    ],
)
def test_proof_says_whose_word_how_and_when(one: Look, said: str, how: str) -> None:
    assert evidence_words.said(one) == said
    assert evidence_words.how(one, provider(**HARBOR)) == how


@pytest.mark.parametrize("method", list(Method))
def test_we_checked_is_said_only_of_our_own_looks(method: Method) -> None:
    said = evidence_words.said(look(method.value))
    assert (said == "We checked.") is method.is_ours


def test_looks_of_one_kind_and_day_stand_together_others_apart() -> None:
    team, faq = look("website"), look("website", url="https://harbor.example/team")
    later = look("website", seen="2026-11-13")
    signed = look("website", by="Finn Example")
    found = evidence_words.groups([team, faq, later, signed], provider(**HARBOR))
    assert found == [[team, faq], [later], [signed]]


def test_what_a_fact_names_is_looked_up() -> None:
    harbor = judged("example-harbor-clinic").provider
    assert harbor.monitoring is not None
    found = evidence_words.looks(harbor.monitoring, harbor)
    assert [one.evidence.method.value for one in found] == ["website", "phone"]
    assert [evidence_words.is_checked(one) for one in found] == [True, True]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.harbor.example/", "harbor.example"),
        ("https://harbor.example/faq?x=1#top", "harbor.example/faq"),
        (f"https://harbor.example/{'a' * 80}", f"harbor.example/{'a' * 44}…"),
    ],
)
def test_an_address_is_shown_as_people_read_it(url: str, shown: str) -> None:
    assert evidence_words.shown_address(url) == shown
