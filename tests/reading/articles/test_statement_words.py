"""Words that state are found where a text says them, not where it asks or names a page."""

import pytest

from generator.model.block import Block, BlockKind
from generator.reading.articles.statement_words import statements, subjects


def found(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> list[str]:
    return [one.written for one in statements(Block(kind, 1, text))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The FDA approved it.", ["FDA", "approved"]),
        ("Medicare covers it, and Medicaid may.", ["Medicare", "covers", "Medicaid"]),
        ("It is illegal without a license.", ["illegal", "license"]),
        ("You have a right to the price.", ["right to", "price"]),
        ("Studies show a risk\nof side effects.", ["Studies", "risk", "side effects"]),
    ],
)
def test_a_statement_is_found_by_its_words(text: str, words: list[str]) -> None:
    assert found(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Take your time.",
        "Is it covered by Medicare?",
        "Ask: what are the risks?",
        "See [what it costs](page:learn/what-it-costs).",
        "No first dose without a talk.",
        "A feeling of being valued.",
        "[@fda-2023]",
    ],
)
def test_who_asks_or_leads_on_states_nothing(text: str) -> None:
    assert found(text) == []


def test_only_the_question_itself_is_passed_over() -> None:
    assert found("Does it help? The risk is small.") == ["risk"]
    assert found("| Is it safe? | It is safe. |", BlockKind.ROW) == ["safe"]


def test_a_word_keeps_its_place() -> None:
    text = "Is it [a risk](page:learn/safety)? Peña says it is a risk."
    (one,) = statements(Block(BlockKind.PARAGRAPH, 1, text))
    assert text[one.start :] == "risk."


def test_all_forms_of_a_word_are_about_the_same() -> None:
    def about(text: str) -> frozenset[int]:
        return subjects(Block(BlockKind.PARAGRAPH, 1, text))

    assert about("It is safe.") == about("Safety first.") == about("A safer way.")
    assert about("A study.") == about("Two studies.")
    assert about("Medicare.") != about("Medicaid.")
