"""The total of a course: at least, while any part is silent; never a zero for what nobody said."""

from typing import Any

import pytest

from generator.pages.providers.course_total import course_total
from tests.demonstration import demonstration
from tests.pages.providers.totals import IV, VISIT, parts, total
from tests.profiles import provider


@pytest.mark.parametrize(
    "prices",
    [
        [],
        [VISIT],
        [{"service": "usual course", "sessions": "6"}],
        [{"service": "at-home program", "amount_usd": "129", "per": "month"}],
        [{"service": "im injection", "amount_usd": "300"}],
    ],
)
def test_without_a_price_that_makes_a_course_there_is_no_total(
    prices: list[dict[str, Any]],
) -> None:
    priced = [{"evidence": "site", **price} for price in prices]
    assert course_total(provider(prices=priced)) is None


def test_six_infusions_are_our_assumption_and_we_say_so() -> None:
    found = total(IV)
    assert found.title == "6 infusions, added up by us"
    assert found.sum == "$2,700"
    assert "They do not state a number." in found.rows[1].why


def test_their_own_number_of_infusions_counts_before_ours() -> None:
    found = total(IV, {"service": "usual course", "sessions": "8"})
    assert found.sum == "$3,600"
    assert found.rows[1].why == "The number is theirs."


def test_their_own_course_price_counts_before_our_sum() -> None:
    course = {"service": "usual course", "amount_usd": "2500", "per": "package", "sessions": "6"}
    assert total(IV, course, VISIT).sum == "$2,650"


def test_of_several_courses_the_lowest_is_taken_in_any_order() -> None:
    dear = {"service": "usual course", "amount_usd": "2500", "per": "course"}
    other = {"service": "program", "amount_usd": "1800", "label": "Another program"}
    for found in (total(dear, other), total(other, dear)):
        assert list(parts(found))[1] == "Another program"
        assert found.sum == "$1,800"


def test_of_several_infusions_the_cheapest_is_multiplied() -> None:
    dear = {**IV, "amount_usd": "600"}
    assert total(dear, IV).sum == total(IV, dear).sum == "$2,700"


def test_of_several_numbers_of_infusions_the_fewest_are_theirs() -> None:
    usual = [{"service": "usual course", "sessions": number} for number in ("8", "4")]
    assert total(IV, *usual).sum == total(IV, *reversed(usual)).sum == "$1,800"


def test_a_course_by_its_own_name_and_infusions_by_their_sum_are_rows() -> None:
    named = {"service": "program", "amount_usd": "3000", "label": "Spring program"}
    assert parts(total(named))["Spring program"] == "$3,000"
    assert parts(total(IV))["6 infusions at $450"] == "$2,700"


def test_whether_a_price_is_rough_and_what_it_holds_goes_with_the_price_that_counts() -> None:
    dear = {**IV, "amount_usd": "600", "approximate": "yes", "includes": ["intake"]}
    found = total(dear, IV, VISIT)
    assert parts(found)["6 infusions at $450"] == "$2,700"
    assert (found.sum, parts(found)["First medical visit"]) == ("$2,850", "$150")


def test_the_number_of_infusions_is_that_of_a_usual_course_alone() -> None:
    pack = {"service": "oral", "amount_usd": "90", "per": "session", "sessions": "3"}
    month = {"service": "usual course", "amount_usd": "90", "per": "month"}
    assert total(IV, pack, month).sum == "$2,700"


def test_a_free_course_adds_nothing() -> None:
    found = total({"service": "program", "amount_usd": "0", "per": "package"}, VISIT)
    assert (parts(found)["Program"], found.sum) == ("$0", "$150")


@pytest.mark.parametrize("service", ["consultation", "therapy", "integration"])
def test_a_part_without_an_amount_is_not_stated(service: str) -> None:
    assert parts(total(IV, {"service": service, "sessions": "1"})) == parts(total(IV))


def test_a_part_is_always_missing_and_the_sum_says_how_many() -> None:
    totals = [course_total(judgement.provider) for judgement in demonstration().judgements]
    assert any(totals)
    for found in filter(None, totals):
        missing = sum(not row.amount for row in found.rows)
        assert missing
        assert found.limit.startswith(f"{missing} part")
        assert "$0" not in found.sum
        assert all(row.amount != "$0" for row in found.rows)


def test_what_nobody_stated_is_empty_so_that_the_page_says_not_stated() -> None:
    assert parts(total(IV))["First medical visit"] == ""
    assert parts(total(IV))["Therapy or integration"] == ""
    assert total(IV).limit.startswith("3 parts are not stated")


def test_the_lower_end_of_a_range_and_a_rough_price_are_called_so() -> None:
    found = total({**IV, "amount_high_usd": "800", "approximate": "yes"})
    assert found.sum == "about $2,700"
    assert found.rows[1].what == "6 infusions at about $450"
    course = {"service": "program", "amount_usd": "3000", "amount_high_usd": "4000"}
    assert parts(total(course))["Program"] == "$3,000 to $4,000"


def test_the_title_says_what_was_added_up() -> None:
    course = {"service": "usual course", "amount_usd": "2500", "per": "course"}
    assert total(course).title == "One course, added up by us"
    assert total(IV).title == "6 infusions, added up by us"


def test_free_infusions_stay_free_and_a_range_from_nothing_is_not_free() -> None:
    assert parts(total({**IV, "amount_usd": "0"}))["6 infusions at $0"] == "$0"
    visit = {**VISIT, "amount_usd": "0", "amount_high_usd": "200"}
    assert parts(total(IV, visit))["First medical visit"] == "$0 to $200"
