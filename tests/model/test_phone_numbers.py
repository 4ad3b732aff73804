"""A phone number is found however it is written, and other figures are none."""

import pytest

from generator.model.phone_numbers import dialed_digits, folded, phone_numbers

WRITTEN = {
    "call 1-900-555-0199": "9005550199",
    "call (415) 555-0100": "4155550100",
    "415.555.0100": "4155550100",
    "4155550100": "4155550100",
    "+1 415 555 0100 ext. 5": "4155550100",
    "1–900–555–0199": "9005550199",
    "１-９００-５５５-０１９９": "9005550199",
    "1-800-SUICIDE": "8007842433",
    "1-800-273-TALK": "8002738255",
    "+44 20 7946 0958": "442079460958",
    "call one nine hundred five five five zero one nine nine": "9005550199",
    "9 0 0 5 5 5 0 1 9 9": "9005550199",
    "text HOME to 741741": "741741",
    "Dial 999.": "999",
    "Call or text 898 instead.": "898",
    "The crisis line is 12345.": "12345",
    "Hotline: 12345": "12345",
    "Call us at 555-0100": "5550100",
    "Call nine eight nine": "989",
    "dial 9-9-9": "999",
}
OTHER_FIGURES = [
    "from 2019 to 2021",
    "$1,200 to 2,400",
    "about 100-2000 mg",
    "call within 24 hours",
    "text 200 people",
    "call 3 clinics",
    "NPI 1234567893",
    "CPT 99213 and 96365",
    "2026-11-21",
    "S0013, G2082",
    "45 CFR 149.610",
    "1 to 2 of 100 people",
    "500 to 1000 milligrams",
    "ISBN 978-0-306-40615-7",
    "0.5 mg/kg over 40 minutes",
    "called in 2023 by a nurse",
    "a line of 120 clinics",
    "one, two or three sessions",
]


@pytest.mark.parametrize(("text", "digits"), WRITTEN.items())
def test_a_number_is_found_however_it_is_written(text: str, digits: str) -> None:
    (one,) = phone_numbers(text)
    assert one.digits == digits
    assert text[one.start :].startswith(one.written)


@pytest.mark.parametrize("text", OTHER_FIGURES)
def test_another_figure_is_no_number_to_call(text: str) -> None:
    assert list(phone_numbers(text)) == []


def test_every_number_of_a_text_is_found_once() -> None:
    text = "Call 988, text HOME to 741741, or call 1-800-222-1222 (988)."
    assert [one.digits for one in phone_numbers(text)] == ["8002221222", "988", "741741"]


def test_what_is_dialed_has_no_code_of_the_country_and_no_letters() -> None:
    assert dialed_digits("+1 (800) 222-1222") == dialed_digits("1-800-222-1222") == "8002221222"
    assert dialed_digits("nine eight eight") == dialed_digits("9-8-8") == "988"


def test_folding_keeps_every_place() -> None:
    text = "９\u00a0–\u2009x\ny"
    assert folded(text) == "9 - x\ny"
