"""Text that fills a field and says nothing, and what counts as a sentence."""

import pytest

from generator.model.placeholder import is_sentence, says_of_silence, says_something


@pytest.mark.parametrize("around", ["{}", " {} ", "({})", "{}!"])
@pytest.mark.parametrize(
    "text", ["", "x", "?", "...", "N/A", "n.a.", "TBD", "none", "not stated", "12", "me", "to-do"]
)
def test_what_only_fills_a_field_says_nothing(text: str, around: str) -> None:
    assert not says_something(around.format(text))


@pytest.mark.parametrize("by", [None, "your-handle", "your name", "Anonymous", "xxx", "the one"])
def test_nor_does_what_names_nobody(by: str | None) -> None:
    assert not says_something(by)


@pytest.mark.parametrize("text", ["front desk", "Erin Example", "erin", "editor-handle", "RN"])
def test_a_name_or_a_role_says_something(text: str) -> None:
    assert says_something(text)


@pytest.mark.parametrize(
    "text",
    [
        "They offered a dose today.",
        "Their page says that it “cures” depression!",
        "On our call, the agent asked: why wait?",
        'The front page says "no side effects."',
    ],
)
def test_a_sentence_has_words_and_an_end(text: str) -> None:
    assert is_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "Guarantees.",
        "They press.",
        "They offered a dose today",
        "x x x x x.",
        "To be done, to be done.",
        "n/a n/a n/a n/a.",
        "........",
        "10 20 30 40 50.",
    ],
)
def test_less_is_no_sentence(text: str) -> None:
    assert not is_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        "They do not say.",
        "not named",
        "None named.",
        "It is not stated; ask.",
        "N/A",
        "TBD",
        "No refund terms are given.",
        "The scale is not named.",
        "Does not state a policy",
    ],
)
def test_an_answer_of_silence_is_none(text: str) -> None:
    assert says_of_silence(text)


@pytest.mark.parametrize(
    "text",
    [
        "No refunds.",
        "No refunds are given.",
        "Full refund for two days; later is not stated.",
        "PHQ-9",
        "Nothing is paid back after the first visit.",
        "They do not refund deposits.",
        "Not refundable.",
        "No-shows pay in full.",
        "Full refund, the rest is not stated.",
    ],
)
def test_a_strict_or_partial_answer_is_one(text: str) -> None:
    assert not says_of_silence(text)
