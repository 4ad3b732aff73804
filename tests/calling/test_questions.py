from collections.abc import Iterator
from typing import TypeGuard, get_args

from pydantic import BaseModel

from generator.calling.question import UNANSWERED
from generator.calling.questions import QUESTIONS
from generator.contributing.answers import FACTS
from generator.model.provider import Provider
from generator.reading.validation.known_keys import keys_at

TAPS_PER_FACT = 5


def test_every_answer_is_written_to_a_key_that_profiles_have() -> None:
    for one in QUESTIONS:
        at: tuple[str | int, ...] = (*one.parent, 0) if one.item else one.parent
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


NOT_ASKED = {
    *("locations", "clinicians", "announced", "looked_for"),  # Looked up and read, not asked.
    *("phone", "formerly"),  # The number that was dialed, and names of the file.
    "booking.sales_pressure.answer",  # Nobody says so of their own desk: it is seen on the call.
    *("serves.count", "serves.at_least", "screening.unspecified", "at_home.complete"),  # Follow.
    *(
        "monitoring.in_some_sessions",
        "at_home.routes",
        "eligibility.accepted",
    ),  # Told in a note.
    *("insurance.plans", "insurance.spravato_plans", "hours.open", "waiting_time.at_least_days"),
    *("financing.lender", "financing.interest"),
}
"""What a profile holds and no question asks for, each with why."""
NO_ANSWERS = {"evidence", "note", "certainty"}


def paths(part: type[BaseModel], *above: str) -> Iterator[str]:
    for key, field in part.model_fields.items():
        within = [one for one in (field.annotation, *get_args(field.annotation)) if is_part(one)]
        if (within and not above) or (within and above == ("booking",)):
            yield from paths(within[0], *above, key)
        elif key not in NO_ANSWERS:
            yield ".".join((*above, key))


def is_part(kind: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def test_whatever_a_profile_can_say_can_be_asked_and_saved() -> None:
    asked = {".".join((*one.parent, key)) for one in QUESTIONS for key in one.keys}
    lists = {one.parent[0] for one in QUESTIONS if one.item}
    left_out = lists | NOT_ASKED | {"evidence_of"}
    held = {one for one in paths(Provider) if one.partition(".")[0] in FACTS}
    missing = {one for one in held - asked if one.partition(".")[0] not in left_out}
    assert missing - NOT_ASKED == set()
    assert {one for one in NOT_ASKED if "." in one} <= held - asked
