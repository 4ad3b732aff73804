"""Numbers and days, read from the text that was typed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.model.numbers_and_days import dialed
from generator.model.text import Day, Dollars, Npi, Phone, WholeNumber, ZipCode


def read(kind: Any, text: object) -> Any:
    return TypeAdapter(kind).validate_python(text)


def refusal(kind: Any, text: object) -> dict[str, Any]:
    with pytest.raises(ValidationError) as caught:
        read(kind, text)
    (error,) = caught.value.errors()
    return {**error.get("ctx", {}), "code": error["type"]}


@pytest.mark.parametrize("text", ["1234567893", "1245319599"])
def test_an_npi_with_a_right_check_digit_is_kept_as_text(text: str) -> None:
    assert read(Npi, text) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1234567890", "npi-check-digit"),
        ("1234567898", "npi-check-digit"),
        ("3234567893", "npi-malformed"),
        ("123456789", "npi-malformed"),
        ("12345678930", "npi-malformed"),
        ("1234567893 ", "npi-malformed"),
    ],
)
def test_an_npi_that_cannot_be_is_refused(text: str, code: str) -> None:
    assert refusal(Npi, text)["code"] == code


@given(st.integers(1, 9), st.integers(1, 9))
def test_one_mistyped_digit_of_an_npi_is_always_noticed(place: int, shift: int) -> None:
    right = "1234567893"
    wrong = right[:place] + str((int(right[place]) + shift) % 10) + right[place + 1 :]
    assert refusal(Npi, wrong)["code"] == "npi-check-digit"


def test_a_zip_code_keeps_its_leading_zeros() -> None:
    assert read(ZipCode, "00601") == "00601"
    assert read(ZipCode, "00601-1234") == "00601-1234"


@pytest.mark.parametrize("text", ["601", "0060", "006011", "00601-", "ABCDE"])
def test_what_is_no_zip_code_is_refused(text: str) -> None:
    assert refusal(ZipCode, text)["code"] == "zip-malformed"


@pytest.mark.parametrize(
    "text", ["+1 415 555 0100", "(415) 555-0100", "415.555.0100", "14155550100", "4155550100"]
)
def test_a_phone_number_is_kept_in_one_way_however_typed(text: str) -> None:
    assert read(Phone, text) == "+1 415 555 0100"


@pytest.mark.parametrize(
    "text",
    [
        "+1 415 555 0100 x123",
        "415-555-0100 ext. 123",
        "(415) 555-0100, extension 123",
        "4155550100#123",
    ],
)
def test_an_extension_is_kept(text: str) -> None:
    assert read(Phone, text) == "+1 415 555 0100 ext. 123"
    assert read(Phone, read(Phone, text)) == read(Phone, text)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("415-KET-AMIN", "+1 415 538 2646"),
        ("1-800-KETAMINE", "+1 800 538 2646"),
        ("call us", ""),
    ],
)
def test_letters_of_a_number_are_answered_with_its_digits(text: str, digits: str) -> None:
    assert refusal(Phone, text)["suggestion"] == digits


@pytest.mark.parametrize("text", ["555 0100", "+44 20 7946 0100", "415 155 0100", "415-KET-AMIN"])
def test_what_is_no_us_phone_number_is_refused(text: str) -> None:
    assert refusal(Phone, text)["code"] == "phone-malformed"


@pytest.mark.parametrize(
    "text", ["2026-02-30", "2026-13-01", "12/11/2026", "2026-11", "0000-01-01"]
)
def test_a_day_that_is_not_in_the_calendar_is_refused(text: str) -> None:
    assert refusal(Day, text)["code"] == "date-malformed"


@pytest.mark.parametrize("text", ["0", "-1", "1.5", "six", "", "\u0661"])
def test_a_number_of_things_is_whole_and_above_zero(text: str) -> None:
    assert refusal(WholeNumber, text)["code"] == "number-malformed"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("11/25/2026", "2026-11-25"),
        ("25.11.2026", "2026-11-25"),
        ("11/11/2026", "2026-11-11"),
        ("November 12, 2026", "2026-11-12"),
        ("12 Nov 2026", "2026-11-12"),
        ("2026-1-2", "2026-01-02"),
        ("soon", ""),
    ],
)
def test_a_day_in_another_form_is_answered_with_ours(text: str, meant: str) -> None:
    assert refusal(Day, text)["suggestion"] == meant


def test_an_amount_below_zero_is_said_to_be_so() -> None:
    assert refusal(Dollars, "-5")["what"] == "below zero"


def test_a_range_is_answered_with_its_two_keys() -> None:
    suggestion = refusal(Dollars, "$400-800")["suggestion"]
    assert suggestion == "amount_usd: 400 and amount_high_usd: 800"


def test_where_day_and_month_can_change_places_neither_is_taken_silently() -> None:
    assert refusal(Day, "11/12/2026")["suggestion"] == "2026-11-12' or '2026-12-11"


def test_a_number_is_dialed_with_its_extension() -> None:
    assert dialed("+1 415 555 0100") == "tel:+14155550100"
    assert dialed("+1 415 555 0100 ext. 5") == "tel:+14155550100;ext=5"
