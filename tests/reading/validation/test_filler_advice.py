"""Values that say nothing are taken out, not guessed at; names are shown as they are written."""

import pytest

from generator.reading.validation.filler_advice import name_advice, says_nothing, without_filler

ACCEPTED = "did you mean 'x'? accepted: yes or no (or take the line out where nobody knows)"


@pytest.mark.parametrize(
    ("needed", "location", "out"),
    [
        ([], ("phone",), "take the line out: absent means nobody knows"),
        (["kind"], ("kind",), "write what is known"),
        (["answer"], ("emergency_plan", "answer"), "take 'emergency_plan' out: absent means"),
        (["state"], ("locations", 0, "state"), "take the entry out: absent means nobody knows"),
    ],
)
def test_it_is_said_what_to_take_out(
    needed: list[str], location: tuple[str | int, ...], out: str
) -> None:
    advice = without_filler({"required": needed}, location, ACCEPTED)
    assert advice.startswith(out)
    assert advice.endswith("; accepted: yes or no")


def test_a_word_that_means_something_here_is_no_filler() -> None:
    assert says_nothing("TBD", {})
    assert says_nothing("<number>", {})
    assert not says_nothing("none", {"choices": {"none": "nobody"}})
    assert not says_nothing("450", {})


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ("Front desk call", "did you mean 'front-desk-call'?"),
        ("faq and call", "did you mean '[faq, call]'?"),
        ("faq, call; site", "did you mean '[faq, call, site]'?"),
        ("https://harbor.example/", "put the address under 'evidence:'"),
        ("???", "accepted: small letters"),
    ],
)
def test_a_name_is_shown_as_it_is_written(given: str, advice: str) -> None:
    assert name_advice(given).startswith(advice)
