"""What a page says of facts that are vague, conditional, by drug, told twice, or of the past."""

from typing import Any

import pytest

from generator.judging import CRITERIA
from generator.pages.providers.provider_page import provider_page
from tests.demonstration import directory_of
from tests.pages.opened import opened, text_of
from tests.profiles import provider

SITE = {"evidence": "site"}


def page(**changes: Any) -> str:
    directory = directory_of([provider(**changes)])
    return text_of(opened(provider_page(directory, directory.judgements[0])))


def program(label: str, amount: str) -> dict[str, str]:
    return {"service": "program", "label": label, "amount_usd": amount, "per": "package", **SITE}


@pytest.mark.parametrize(
    ("changes", "said", "never"),
    [
        (
            {"prices": [program("One to one", "3900"), program("In a group", "2100")]},
            "$2,100 a package",
            "at least $3,900",
        ),
        (
            {"insurance": {"bills_insurance": "yes", "note": "In network, they say.", **SITE}},
            "For some care",
            "Not stated: superbill",
        ),
        (
            {"at_home": {"routes": ["oral"], "note": "A cuff with high pressure.", **SITE}},
            "Stated in part or not at all, see the note",
            "Not stated: adult with you",
        ),
        (
            {"staff_training": {"answer": "yes", "note": "Trained, they say.", **SITE}},
            "Stated in part. Trained, they say.",
            "1 met",
        ),
        (
            {"screening": {"note": "A talk of an hour comes first.", **SITE}},
            f"{len(CRITERIA) - 1} not stated",
            "We found nothing about screening",
        ),
        (
            {"status": {"state": "closed", **SITE}, "accepting_new_patients": None},
            "It was a clinic",
            "Ask before you",
        ),
        (
            {"status": {"state": "pending", **SITE}},
            "What follows is what was announced",
            "so that old links still answer",
        ),
    ],
)
def test_the_page_says_it_and_not_its_opposite(
    changes: dict[str, Any], said: str, never: str
) -> None:
    text = page(**changes)
    assert said in text
    assert never not in text


def test_each_place_keeps_its_note_and_stands_apart_from_the_next() -> None:
    area = {"city": "Reno", "state": "NV", "note": "No street is named.", **SITE}
    text = page(locations=[{"city": "Elko", "state": "NV", **SITE}, area])
    assert "Elko, NV; Reno, NV" in text
    assert text.count("No street is named.") == 1
