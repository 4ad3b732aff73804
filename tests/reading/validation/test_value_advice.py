"""Where a value is refused, what was meant comes first, then what is accepted, best first."""

from typing import Any

import pytest

from generator.reading.validation.value_advice import BEST, WAYS_OUT, value_advice

MANY = {f"word {letter}": "" for letter in "abcdefghijklmnop"} | dict.fromkeys(WAYS_OUT, "")


@pytest.mark.parametrize(
    ("found", "context", "advice"),
    [
        ("4 50", {"accepted": "digits"}, "accepted: digits"),
        (
            "$450",
            {"accepted": "digits", "suggestion": "450"},
            "did you mean '450'? accepted: digits",
        ),
        ("Ja", {"choices": {"ja": "yes"}}, "did you mean 'yes'? "),
        (["x"], {"words": {"iv": "", "im": ""}}, "accepted: iv, im"),
        ("shot", {"questions": {"shot": "where?"}, "words": {"iv": ""}}, "where?; accepted: iv"),
    ],
)
def test_it_says_what_was_meant_and_what_is_accepted(
    found: Any, context: dict[str, Any], advice: str
) -> None:
    assert value_advice(("prices", 0, "per"), found, context) == advice


def test_a_long_list_keeps_its_best_words_and_the_ways_out() -> None:
    advice = value_advice(("clinicians", 0, "credential"), "word p", {"words": MANY})
    told = advice.removeprefix("accepted: ").split("; ")
    assert told[0].split(", ")[-2:] == list(WAYS_OUT)
    assert len(told[0].split(", ")) == BEST + len(WAYS_OUT)
    assert told[1] == f"all {len(MANY)}: directory explain credential"


@pytest.mark.parametrize(
    ("accepted", "end"), [("", '"clinic"'), ("a word", '"clinic"; accepted: a word')]
)
def test_quotation_marks_of_print_are_answered_with_straight_ones(accepted: str, end: str) -> None:
    advice = value_advice(("kind",), "\u201cclinic\u201d", {"accepted": accepted})
    assert advice == f"these are quotation marks of print; write straight ones: {end}"
