"""The lines of proof: whose word, how, when and where, for every kind of evidence."""

from typing import Any

import pytest

from generator.model.evidence import Evidence
from generator.model.vocabulary import Method
from generator.pages.wording import evidence_words
from tests.demonstration import judged
from tests.profiles import provider

PLACE = "https://harbor.example/faq"
AGELESS = " in a stored copy whose own date is unknown"


def look(method: str, seen: str = "2026-11-12", **more: str) -> Evidence:
    entry: dict[str, Any] = {"url": PLACE, "seen": seen, "method": method, **more}
    return provider(evidence={"look": entry}).evidence["look"]


@pytest.mark.parametrize(
    ("one", "said", "how"),
    [
        (look("website"), "We checked.", "On their website, 12 Nov 2026"),
        (look("phone"), "We checked.", "By phone, 12 Nov 2026"),
        (look("registry"), "We checked.", "In an official registry, 12 Nov 2026"),
        (look("document"), "We checked.", "In a document we were shown, 12 Nov 2026"),
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
def test_proof_says_whose_word_how_and_when(one: Evidence, said: str, how: str) -> None:
    assert evidence_words.said(one) == said
    assert evidence_words.how(one) == how


@pytest.mark.parametrize("method", list(Method))
def test_we_checked_is_said_only_of_our_own_looks(method: Method) -> None:
    said = evidence_words.said(look(method.value))
    assert (said == "We checked.") is method.is_ours


def test_looks_of_one_kind_and_day_stand_together_others_apart() -> None:
    team, faq = look("website"), look("website", url="https://harbor.example/team")
    later = look("website", seen="2026-11-13")
    signed = look("website", by="Erin Example")
    assert evidence_words.groups([team, faq, later, signed]) == [[team, faq], [later], [signed]]


def test_what_a_fact_names_is_looked_up() -> None:
    harbor = judged("example-harbor-clinic").provider
    assert [one.method.value for one in evidence_words.looks(["faq", "call"], harbor)] == [
        "website",
        "phone",
    ]
    assert evidence_words.basis(["told"], harbor).value == "provider says"


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
