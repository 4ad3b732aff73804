"""The worksheet asks for every part of the cost, and starts from no price that nobody stated."""

from typing import Any
from urllib.parse import parse_qs

import pytest

from generator.model.article import GENERATED_PAGES
from generator.pages.learn.worksheet_page import (
    COSTS,
    MONEY,
    PATH,
    REVIEWED,
    worksheet_link,
    worksheet_start,
)
from tests.demonstration import HOUSE, demonstration
from tests.pages.opened import by_class, demo, links, section, shown, text_of, text_on
from tests.profiles import provider

IV = {"service": "iv infusion", "amount_usd": "450", "per": "session"}
VISIT = {"service": "consultation", "amount_usd": "150", "per": "visit"}
COURSE = {"service": "usual course", "amount_usd": "2500", "per": "package", "sessions": "6"}


def started(*prices: dict[str, Any], **more: Any) -> dict[str, str]:
    """Return what a profile gives along to the worksheet."""
    priced = [{"evidence": "site", **price} for price in prices]
    start = worksheet_start(provider(prices=priced, **more))
    return {key: one[0] for key, one in parse_qs(start).items()}


def test_every_part_can_be_written_on_with_or_without_a_script() -> None:
    rows = [one for one in demo(PATH).iter() if "data-part" in one.attrib]
    assert [one.get("data-part") for one in rows] == [one.id for one in (*COSTS, *MONEY)]
    for row, part in zip(rows, (*COSTS, *MONEY), strict=True):
        fields = list(row.iter("input"))
        assert len(fields) == (1 if part.role == "account" else 2) + bool(part.number)
        assert len(by_class(row, "kd-ws__line")) >= len(fields)
        assert {one.get("aria-describedby") for one in fields} <= {p.get("id") for p in row.iter()}
        assert part.title in text_of(row)


def test_no_part_is_filled_in_and_nothing_is_sent() -> None:
    fields = [one for one in demo(PATH).iter() if one.tag in {"input", "select", "textarea"}]
    assert [one for one in fields if one.get("value") or one.get("name")] == []
    assert list(demo(PATH).iter("form")) == []
    assert "$0" not in text_on(PATH)


def test_the_sum_is_read_out_when_it_changes() -> None:
    (output,) = demo(PATH).iter("output")
    assert output.get("aria-live") == "polite"
    assert text_of(output) == ""


def test_it_says_what_is_not_known_and_where_to_ask_in_writing() -> None:
    assert "An empty part is not known yet. It never counts as zero." in text_on(PATH)
    estimate = section(demo(PATH), "estimate")
    assert "you have a right to a good faith estimate" in text_of(estimate)
    assert "../../learn/what-it-costs/#your-right-to-a-written-estimate" in links(estimate)
    assert "It pays, but it takes nothing off the price." in text_on(PATH)


def test_it_has_its_place_and_its_dates() -> None:
    crumbs = by_class(demo(PATH), "kd-crumbs")[0]
    assert [text_of(one) for one in crumbs] == ["Home", "Learn", "Cost worksheet"]
    assert f"Read by our editors {REVIEWED:%-d %b %Y}" in text_on(PATH)
    assert "Next review" not in text_on(PATH), "nobody is told when a page of the program is due"


@pytest.mark.parametrize("page", ["what-it-costs", "getting-money-back", "index"])
def test_the_articles_on_cost_lead_to_it(page: str) -> None:
    text = (HOUSE / "content" / "learn" / f"{page}.md").read_text("utf-8")
    assert "(page:learn/cost-worksheet)" in text
    assert PATH.strip("/") in GENERATED_PAGES


@pytest.mark.parametrize("one", demonstration().listed, ids=lambda one: one.slug)
def test_every_profile_leads_to_it(one: Any) -> None:
    found = [link for link in links(section(shown(one.slug), "price")) if PATH in link]
    assert found == [f"../../{worksheet_link(one.slug)}"]


def test_without_a_price_only_the_name_goes_along() -> None:
    assert started() == {}
    assert started({"service": "at-home program", "amount_usd": "129", "per": "month"}) == {}


def test_what_is_stated_goes_along_and_nothing_else() -> None:
    assert started(IV, VISIT) == {
        "session": "450",
        "for": "IV infusion",
        "visit": "150",
        "sessions": "6",
        "assumed": "yes",
    }
    number = {"service": "usual course", "sessions": "8"}
    assert started(IV, number) == {"session": "450", "for": "IV infusion", "sessions": "8"}


def test_a_range_stays_a_range_and_cents_stay_cents() -> None:
    assert started({**IV, "amount_high_usd": "600"})["session"] == "450-600"
    assert started(IV, {**IV, "amount_usd": "399.50"})["session"] == "399.50-450"


def test_prices_of_other_treatments_are_not_mixed_in() -> None:
    found = started({"service": "im injection", "amount_usd": "300"}, IV)
    assert (found["session"], found["for"]) == ("450", "IV infusion")


def test_a_price_for_the_course_stands_in_place_of_sessions() -> None:
    found = started(IV, COURSE)
    assert found == {"course": "2500", "for": "Usual course"}
    with_visit = {**COURSE, "includes": ["First visit and labs"]}
    assert started(with_visit, VISIT)["visit"] == "0"


def test_therapy_is_zero_only_where_they_say_that_it_is_included() -> None:
    included = {"answer": "yes", "included_in_price": "yes", "evidence": "site"}
    assert started(IV, integration=included)["therapies"] == "0"
    hour = {"service": "therapy", "amount_usd": "150", "per": "hour"}
    assert started(IV, hour)["therapy"] == "150"
    assert "therapies" not in started(IV, hour)
    assert "therapy" not in started(IV, {**hour, "per": "month"})


def test_the_address_carries_the_slug_alone() -> None:
    assert worksheet_link("a-b") == f"{PATH}?from=a-b"


def test_a_label_cannot_change_what_goes_along() -> None:
    found = started({**IV, "label": 'A & B #1 = "50%"'})
    assert found["for"] == 'A & B #1 = "50%"'
    assert found["session"] == "450"


def test_a_typical_range_is_what_the_article_reports_and_is_called_rough() -> None:
    article = (HOUSE / "content" / "learn" / "what-it-costs.md").read_text("utf-8")
    ranges = [part.typical for part in COSTS if part.typical]
    assert ranges
    for low, high in ranges:
        assert f"${low} to ${high}" in article
        assert f"People report about ${low} to ${high}: a rough range" in text_on(PATH)
