"""What a course costs at least."""

from generator.facts.course_cost import FIRST_VISIT


def test_words_are_compared_with_capitals_folded() -> None:
    assert [word for word in FIRST_VISIT if word != word.casefold()] == []
