"""What a call proves, as a part of a profile: one look by phone, and the facts that rest on it.

Nothing that was not asked and answered is in it. A browser writes the same bytes.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.calling.asked_topics import asked_topics
from generator.calling.call import Call, Said
from generator.calling.order import makes_sense
from generator.calling.question import (
    IN_PART,
    LISTS,
    TO,
    UNANSWERED,
    AnswerField,
    Question,
    names_in,
)
from generator.calling.questions import HEAD, LONGEST
from generator.calling.values import as_text
from generator.calling.yaml_text import block

Given = list[tuple[Question, Said]]


def answer_file(call: Call, known: Mapping[str, str]) -> str:
    """Return the file for ``directory merge``, or nothing where no answer proves a fact."""
    parts = proved(call, known)
    return HEAD + "".join(block(key, value) for key, value in parts.items()) if parts else ""


def proved(call: Call, known: Mapping[str, str]) -> dict[str, Any]:
    """Return the look and the facts; ``known`` is what the profile states, by path."""
    asked = _given(call, known)
    given = [pair for pair in asked if _is_fact(*pair)]
    if not given or not call.is_connected or not call.by:
        return {}
    name = f"call-{call.seen}"
    document: dict[str, Any] = {"profile": call.profile}
    if topics := [*asked_topics(call, known)]:
        document["looked_for"] = topics
    facts: dict[str, Any] = {}
    for question, said in given:
        _write(facts, question, said, name)
    if changes := dict(_changes(given, facts, known)):
        document["replaces"] = changes
    document |= facts
    document["evidence"] = {name: _look(call, given, asked)}
    return document


def _given(call: Call, known: Mapping[str, str]) -> Given:
    answers = call.answers
    return [
        (one, answers[one.id])
        for one in call.questions
        if one.id in answers and makes_sense(one, call, known)
    ]


def _is_fact(question: Question, said: Said) -> bool:
    return bool(_written(question, said))


def _written(question: Question, said: Said) -> dict[str, Any]:
    """Return the keys that an answer writes; none where it proves nothing."""
    tap, room = question.tap(said.tap), question.figure
    if tap is None or said.tap in UNANSWERED:
        return {}
    written: dict[str, Any] = {question.key: tap.value} if tap.value else {}
    if said.tap == IN_PART:
        return {**written, "note": said.figure}
    if room and said.figure and said.tap in room.taps:
        written |= _figures(room, said.figure)
    return written | tap.more if written else {}


def _figures(room: AnswerField, figure: str) -> dict[str, Any]:
    if room.shape in LISTS:
        return {room.key: figure.split(", ")}
    low, _, high = figure.partition(TO) if room.high else (figure, "", "")
    return {room.key: low, **({room.high: high} if high else {})}


def _changes(
    given: Given, facts: Mapping[str, Any], known: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield what the profile states otherwise, so that it is replaced knowingly or not at all."""
    for question, said in given:
        part = _part(facts, question)
        for key in _written(question, said):
            before = known.get(path := question.path_of(key))
            if before is not None and before != as_text(part[key]):
                yield path, before


def _part(facts: Mapping[str, Any], question: Question) -> Mapping[str, Any]:
    here: Any = facts
    for key in question.parent:
        here = here[key]
    if question.item is None:
        return here  # type: ignore[no-any-return]
    if question.inner:
        return _entry(here, question.item)[question.inner]  # type: ignore[no-any-return]
    return next(one for one in here if names_in(one) == names_in(question.item))


def _entry(listed: list[dict[str, Any]], item: Mapping[str, str]) -> dict[str, Any]:
    """Return the entry of a place, put into the list where it is not there yet."""
    found = [one for one in listed if one.items() >= item.items()]
    if not found:
        listed.append(dict(item))
    return found[0] if found else listed[-1]


def _write(facts: dict[str, Any], question: Question, said: Said, name: str) -> None:
    keys = _written(question, said)
    *above, last = question.parent
    here = facts
    for key in above:
        here = here.setdefault(key, {})
    if question.item is not None and question.inner:
        here, last = _entry(here.setdefault(last, []), question.item), question.inner
    elif question.item is not None:
        here.setdefault(last, []).append({**question.item, **keys, "evidence": name})
        return
    part = here.setdefault(last, {})
    part.pop("evidence", None)
    if "note" in part and "note" in keys:
        keys["note"] = f"{part['note']}; {keys['note']}"
    part.update({**keys, "evidence": name})


def _look(call: Call, given: Given, asked: Given) -> dict[str, str]:
    look = {"seen": call.seen, "method": "phone", "by": call.by, "reached": call.reached}
    look["asked"] = _fitting_list([question.about for question, _ in given])
    note = _fitting(_remarks(call, asked))
    return {**look, "note": note} if note else look


def _remarks(call: Call, asked: Given) -> Iterator[str]:
    if len(call.attempts) > 1:
        yield f"Attempts: {', '.join(call.attempts)}."
    for tap, says in UNANSWERED.items():
        if about := [question.about for question, said in asked if said.tap == tap]:
            yield f"{says}: {', '.join(about)}."


def _fitting_list(words: list[str]) -> str:
    """Return as many words as a text of a profile holds, with how many more there were."""
    text, kept = ", ".join(words), len(words)
    while len(text) > LONGEST:
        kept -= 1
        text = f"{', '.join(words[:kept])} and {len(words) - kept} more"
    return text


def _fitting(remarks: Iterator[str]) -> str:
    """Return as many remarks as a text of a profile holds."""
    note = ""
    for one in remarks:
        longer = f"{note} {one}" if note else one
        if len(longer) > LONGEST:
            break
        note = longer
    return note
