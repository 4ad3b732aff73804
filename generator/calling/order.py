"""Which question comes next: what nobody states before what only wants a second look."""

from collections.abc import Mapping
from typing import Any

from generator.calling.call import Call
from generator.calling.places import places_of, questions_at
from generator.calling.question import NARROWER, TO, UNANSWERED, Question, names_in
from generator.calling.values import as_text


def stated(profile: Mapping[str, Any]) -> dict[str, str]:
    """Return what a profile (as data) states of each question, as text, by path."""
    answers = {
        one.path_of(key): as_text(_value(one, key, profile))
        for one in questions_at(places_of(profile))
        for key in one.keys
    }
    return {path: text for path, text in answers.items() if text}


def stated_before(question: Question, known: Mapping[str, str]) -> str:
    """Return what the profile states of a question; of a range both ends."""
    high = question.figure.high if question.figure else ""
    ends = [known.get(question.path_of(key), "") for key in (question.key, high) if key]
    return TO.join(filter(None, ends))


def in_order(profile: Mapping[str, Any]) -> tuple[Question, ...]:
    """Return the questions for a provider, those of a part together, parts with gaps first."""
    known = stated(profile)
    everything = questions_at(places_of(profile))
    asked = [one for one in everything if profile.get("kind", "both") in one.kinds]
    gaps = {_part(one) for one in asked if one.path not in known}
    first = {part: at for at, part in reversed(list(enumerate(map(_part, asked))))}

    def rank(question: Question) -> tuple[bool, int, bool, bool]:
        # What builds on the rest of its part comes after it, known or not.
        builds_on_it = question.needs == question.parent[0]
        return (
            _part(question) not in gaps,
            first[_part(question)],
            builds_on_it,
            question.path in known,
        )

    return tuple(sorted(asked, key=rank))


def _part(question: Question) -> tuple[str, ...]:
    return (*question.parent, question.place)


def next_question(
    call: Call, order: tuple[Question, ...], known: Mapping[str, str], asked_of: str = ""
) -> str:
    """Return the id of the first question that makes sense and was not answered, or nothing.

    What a place may have of its own is asked of that place alone, or of all of them.
    """
    answers = call.answers
    asked = (one for one in order if one.place == asked_of or not one.by_place)
    return next(
        (one.id for one in asked if one.id not in answers and makes_sense(one, call, known)), ""
    )


def makes_sense(question: Question, call: Call, known: Mapping[str, str]) -> bool:
    """Return whether what a question builds on is stated, or was said in this call."""
    return _has_part(question, call, known) and _has_route(question, call, known)


def _has_part(question: Question, call: Call, known: Mapping[str, str]) -> bool:
    if not question.needs:
        return True
    if any(path.partition(".")[0] == question.needs for path in known):
        return True
    answered = {one.id for one in call.answers.values() if one.tap not in UNANSWERED}
    given = (one for one in call.questions if one.id in answered)
    return any(one.parent[0] == question.needs and not one.needs for one in given)


def _has_route(question: Question, call: Call, known: Mapping[str, str]) -> bool:
    said = call.answers.get("routes")
    routes = said.figure if said and said.figure else known.get("routes.values", "")
    return not question.route or not routes or question.route in routes.split(", ")


def _value(question: Question, key: str, profile: Mapping[str, Any]) -> Any:
    here: Any = profile
    for name in question.parent:
        here = here.get(name) if isinstance(here, Mapping) else None
    if question.item is not None and question.inner:
        entries = [one for one in here or () if question.item.items() <= one.items()]
        here = entries[0].get(question.inner) if len(entries) == 1 else None
    elif question.item is not None and isinstance(here, list | tuple):
        named = names_in(question.item)
        entries = [
            one for one in here if names_in(one) == named and not any(map(one.get, NARROWER))
        ]
        here = entries[0] if len(entries) == 1 else None
    return here.get(key) if isinstance(here, Mapping) else None
