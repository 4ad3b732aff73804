import json

from generator.calling.question import UNANSWERED
from generator.calling.questions import QUESTIONS, table
from generator.model.provider import Provider
from generator.reading.validation.known_keys import keys_at

TAPS_PER_FACT = 5


def test_every_answer_is_written_to_a_key_that_profiles_have() -> None:
    for one in QUESTIONS:
        at: tuple[str | int, ...] = (*one.part, 0) if one.item else one.part
        keys = keys_at(Provider, at)
        assert set(one.keys) | set(one.item or {}) <= set(keys), one.id


def test_no_two_questions_have_one_name_or_write_one_key() -> None:
    assert len({one.id for one in QUESTIONS}) == len(QUESTIONS)
    assert len({one.path for one in QUESTIONS}) == len(QUESTIONS)
    assert len({one.about for one in QUESTIONS}) == len(QUESTIONS)


def test_every_question_is_a_question_in_plain_words() -> None:
    for one in QUESTIONS:
        assert one.ask.endswith("?")
        assert len(one.ask.split()) <= 20, one.id
        assert set(UNANSWERED) < {tap.id for tap in one.taps}


def test_a_figure_goes_with_answers_that_are_there() -> None:
    for one in QUESTIONS:
        if one.figure:
            assert set(one.figure.taps) <= {tap.id for tap in one.taps}
        else:
            assert any(tap.value for tap in one.taps)


def test_twelve_facts_need_at_most_sixty_taps() -> None:
    costs = sorted(2 if one.figure and one.figure.needed else 1 for one in QUESTIONS)
    assert sum(costs[-12:]) + 2 <= 60


def test_the_table_is_plain_data() -> None:
    found = json.loads(json.dumps(table()))
    assert [one["id"] for one in found["questions"]] == [one.id for one in QUESTIONS]
