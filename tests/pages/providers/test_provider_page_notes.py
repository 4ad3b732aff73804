"""Nothing on a page contradicts the note beside it, and the order of a file decides nothing."""

from typing import Any

import pytest

from generator.judging import CRITERIA
from generator.pages.call_sheet.call_sheet_page import call_sheet
from generator.pages.providers.provider_page import provider_page
from tests.demonstration import directory_of
from tests.pages.opened import lines, opened, section, text_of
from tests.pages.providers.test_provider_page_proof import page_of
from tests.profiles import provider

HOUR = "A one-hour interview and medical clearance come first."


def test_a_note_alone_is_shown_as_a_part_and_asked_for() -> None:
    directory = directory_of([provider(screening={"note": HOUR, "evidence": "site"})])
    (judgement,) = directory.judgements
    page = opened(provider_page(directory, judgement))
    glance = lines(section(page, "glance"))
    answer = glance[glance.index("Screening first") + 1]
    assert answer.startswith(f"Stated in part {HOUR}")
    criteria = text_of(section(page, "criteria"))
    assert f"Stated in part. {HOUR}" in criteria
    assert "We found nothing about medical" not in criteria
    assert f"0 of {len(CRITERIA)} criteria documented" in criteria
    sheet = text_of(opened(call_sheet(directory, judgement)))
    assert f"Stated in part: {HOUR}" in sheet


def test_a_conditional_answer_is_not_called_silent() -> None:
    note = "A cuff is needed only with high blood pressure."
    home = {"routes": ["oral"], "adult_present": "yes", "note": note, "evidence": "site"}
    rows = lines(section(opened(page_of(kind="telehealth", at_home=home)), "home"))
    assert rows[rows.index("Blood pressure cuff") + 1].startswith("Stated in part or not at all")
    assert "Not stated" not in rows
    assert sum(note in row for row in rows) == 1


def test_each_note_of_a_place_stands_with_it_and_once() -> None:
    metro = "A metro area; no town is named."
    page = page_of(
        locations=[
            {"city": "Austin", "state": "TX", "evidence": "site"},
            {"city": "Dallas-Fort Worth", "state": "TX", "note": metro, "evidence": "site"},
        ]
    )
    text = text_of(opened(page))
    assert "Clinic in Austin, TX; Dallas-Fort Worth, TX." in text
    assert text.count(metro) == 1
    assert f"Dallas-Fort Worth, TX {metro}" in text


@pytest.mark.parametrize("order", [1, -1])
def test_the_lowest_program_is_reckoned_with_whatever_comes_first(order: int) -> None:
    programs = [
        {"service": "program", "amount_usd": amount, "per": "package", "evidence": "site"}
        for amount in ("4500", "2800")
    ]
    text = text_of(section(opened(page_of(prices=programs[::order])), "price"))
    assert "You would pay at least $2,800" in text
    assert text.index("$2,800 a package") < text.index("$4,500 a package")


def test_billing_not_told_by_drug_is_said_once() -> None:
    note = "They say that they are in network."
    page = page_of(
        routes={"values": ["esketamine", "iv"], "evidence": "site"},
        insurance={"bills_insurance": "yes", "note": note, "evidence": "site"},
    )
    rows = lines(section(opened(page), "insurance"))
    assert rows[rows.index("Bills your plan") + 1] == (
        "For some care. They do not say for which drug"
    )
    assert "Esketamine (Spravato)" not in rows
    assert "Not stated" not in rows
    assert sum(note in row for row in rows) == 1


def test_the_order_of_a_file_decides_nothing_that_is_shown() -> None:
    facts: dict[str, list[Any]] = {
        "prices": [
            {"service": "iv infusion", "amount_usd": a, "note": f"Note {a}.", "evidence": "site"}
            for a in ("400", "500")
        ],
        "claims": [{"says": f"Says {a}.", "evidence": "site"} for a in "ab"],
    }
    back = {name: values[::-1] for name, values in facts.items()}
    assert page_of(**facts).body == page_of(**back).body
