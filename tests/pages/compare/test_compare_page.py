"""Every provider is asked the same, and every answer is marked on the provider's own page."""

from collections import Counter
from xml.etree.ElementTree import Element

import pytest

from generator.judging import CRITERIA
from generator.model.judgement import Judgement
from generator.pages.compare.compare_page import AT_MOST, PATH, rows
from tests.demonstration import demonstration, demonstration_pages
from tests.pages.opened import demo, links, shown, text_of, text_on

ROWS = tuple(rows())
# What the head of a column is made of, and where its sheet of questions is found.
BESIDE_ROWS = {"name", "status", "sheet"}
SEVERAL = {"flags", "people", "course", "status", "hours"}
EVERYBODY = demonstration().judgements
RICH = "example-harbor-clinic"


def marked(slug: str) -> dict[str, list[Element]]:
    """Return the marked answers on one provider's page."""
    found: dict[str, list[Element]] = {}
    for one in shown(slug).iter():
        if "data-compare" in one.attrib:
            found.setdefault(one.attrib["data-compare"], []).append(one)
    return found


def test_red_flags_come_first_and_every_criterion_is_compared_in_its_public_order() -> None:
    assert ROWS[0].id == "flags"
    assert ROWS[-1].id == "checked"
    criteria = [row.rule for row in ROWS if row.rule]
    assert criteria == [rule.id for rule in CRITERIA]
    assert max(Counter(row.id for row in ROWS).values()) == 1


@pytest.mark.parametrize("one", EVERYBODY, ids=lambda one: one.slug)
def test_every_answer_on_a_profile_has_its_row_and_stands_once(one: Judgement) -> None:
    found = marked(one.slug)
    assert set(found) <= {row.id for row in ROWS} | BESIDE_ROWS
    assert {name for name, marks in found.items() if len(marks) > 1} <= SEVERAL


@pytest.mark.parametrize("one", EVERYBODY, ids=lambda one: one.slug)
def test_no_profile_is_silent_without_saying_so(one: Judgement) -> None:
    found = marked(one.slug)
    always = {"name", "flags", "where", "treatment", "with-you", "screening", "price", "checked"}
    assert always | {rule.id for rule in CRITERIA} <= set(found)
    assert [name for name, marks in found.items() for each in marks if not text_of(each)] == []


def test_a_row_leads_to_its_section() -> None:
    ids = {element.get("id") for one in EVERYBODY for element in shown(one.slug).iter()}
    assert {row.section for row in ROWS} <= ids


def test_every_row_is_answered_by_somebody() -> None:
    answered = {name for one in EVERYBODY for name in marked(one.slug)}
    assert {row.id for row in ROWS} <= answered


def test_the_whole_of_a_rich_profile_is_lifted() -> None:
    told = {name: " ".join(map(text_of, marks)) for name, marks in marked(RICH).items()}
    assert told["where"] == "Clinic in San Francisco, CA. Video visits in CA and NV."
    assert told["course"].startswith("You would pay at least $2,750 1 part is not stated")
    assert told["people"] == "Ana Example, MD, PhD Ben Example, CRNA"
    assert told["superbill"] == "Yes"
    assert told["checked"].startswith("Checked 12 Nov 2026, 9 days ago.")


@pytest.mark.parametrize(
    ("slug", "status"),
    [
        ("example-closed-doors", "Closed"),
        ("example-withheld-practice", "Not in our lists"),
        ("example-quickstart-ketamine", "Open dispute"),
    ],
)
def test_what_a_reader_must_know_first_stands_in_the_head(slug: str, status: str) -> None:
    assert status in [text_of(one) for one in marked(slug)["status"]]


def test_an_overdue_check_is_marked() -> None:
    overdue = [j.slug for j in EVERYBODY if j.freshness.value == "overdue"]
    assert overdue
    for one in EVERYBODY:
        is_marked = any("data-overdue" in e.attrib for e in shown(one.slug).iter())
        assert is_marked == (one.slug in overdue)


def test_the_page_lists_every_row_for_the_script_and_for_who_has_none() -> None:
    items = [one for one in demo(PATH).iter("li") if "data-row" in one.attrib]
    assert [(one.get("data-row"), text_of(one)) for one in items] == [
        (row.id, row.title) for row in ROWS
    ]
    rules = {f"../rules/{rule.id}/" for rule in CRITERIA}
    assert rules <= set(links(demo(PATH)))


def test_without_a_script_it_says_what_works() -> None:
    assert "Side by side needs scripts" in text_on(PATH)
    assert "Open the profiles in turn." in text_on(PATH)
    assert "../providers/" in links(demo(PATH))


def test_it_holds_no_provider_of_its_own() -> None:
    """What is compared comes from the profiles, so this page cannot grow or go stale."""
    assert [j.slug for j in EVERYBODY if j.provider.name in text_on(PATH)] == []
    assert next(e for e in demo(PATH).iter("div") if e.get("id") == "compare").get(
        "data-at-most"
    ) == str(AT_MOST)


@pytest.mark.slow
def test_lists_with_cards_carry_the_bar_of_what_is_chosen() -> None:
    pages = demonstration_pages()
    for path, page in pages.items():
        boxes = [one for one in demo(path).iter("input") if one.get("name") == "compare"]
        assert bool(boxes) <= ("compare-tray" in page.scripts), path


def test_a_listed_profile_leads_to_a_choice_of_others() -> None:
    assert f"../../providers/?compare={RICH}" in links(shown(RICH))
    assert "?compare=" not in " ".join(links(shown("example-closed-doors")))
