"""Beside a number to call in danger no text leads to another number, line or chat."""

import pytest

from generator.model.crisis_redirects import redirects

ELSEWHERE = [
    "call 988. or use this line instead.",
    "988 was easy. the new number is on our site.",
    "988: text our chat line.",
    "for 988 use our line.",
    "in place of 988 there is another number.",
    "text the clinic line and not 988.",
]


@pytest.mark.parametrize("low", ELSEWHERE)
def test_another_number_or_line_is_found(low: str) -> None:
    assert list(redirects(low))


@pytest.mark.parametrize(
    "low",
    [
        "988 is the line to call. this line is free.",
        "call 988. you can press a number for veterans.",
        "you are thinking of suicide. call or text 988 instead.",
        "the new number of the clinic is on its page.",
        "use this line instead.",
        "the office number is for appointments only; for an emergency call 911.",
        "call the office line for appointments and 911 in an emergency.",
        "for a refill, call the office number. for an emergency, call 911.",
        "patients get the doctor's cell number and are told to call 911 first.",
        "ask for the license number of the person who calls 911.",
        "the clinic has no after-hours line and sends callers to 911.",
    ],
)
def test_a_line_of_ours_and_texts_without_one_are_accepted(low: str) -> None:
    assert list(redirects(low)) == []
