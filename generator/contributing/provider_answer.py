"""The answer of a provider on its own page, read from the text that it sent, with every problem."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.attesting.lines import (
    NEEDED,
    SAYS,
    SEEN,
    WAS_NOW,
    AnswerLine,
    accepted_answers,
    answer_lines,
    known_keys,
)
from generator.contributing.answers import name_troubles
from generator.facts.attested import SectionAnswer
from generator.model.page_keys import KEYS
from generator.model.page_section import PageSection
from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.reading.validation.suggestions import nearest

WORDS = frozenset(PageSection)
HOME = {key: section for section, keys in KEYS.items() for key in keys}
OddLine = tuple[int, str, str, str]


@dataclass(frozen=True, slots=True)
class ProviderAnswer:
    """What one person of a provider answered, section by section."""

    profile: str
    on: str
    by: str
    role: str
    answers: dict[PageSection, SectionAnswer]
    says: dict[PageSection, str]
    """What has changed, in the provider's words."""
    now: dict[str, tuple[str, str]]
    """Facts that it says are otherwise: the word that stood there and the one now, by path."""
    seen: dict[PageSection, str]
    """The fingerprint of what it saw of each section, where its browser could tell."""


def read_answer(text: str, shown: str, root: Path) -> tuple[ProviderAnswer | None, list[Problem]]:
    """Return the answer in a text, or None and everything that is wrong with it."""
    lines, is_whole = answer_lines(text)
    troubles = [*_odd_lines(lines), *_missing(lines), *_odd_answers(lines)]
    if not is_whole:
        last = lines[-1].number if lines else len(text.splitlines())
        fix = "paste all of it, down to the line 'still right: end'"
        troubles.append((last, "answer-cut-short", "the end of the answer is not there", fix))
    by_key = {line.key: line for line in lines}
    if "profile" in by_key:
        at = by_key["profile"]
        misnamed = name_troubles({"profile": at.value}, root)
        troubles += [(at.number, code, message, fix) for _, code, message, fix in misnamed]
    if troubles:
        return None, sorted(
            Problem(shown, line, 1, code, message, fix) for line, code, message, fix in troubles
        )
    return _answer(lines), []


def _answer(lines: list[AnswerLine]) -> ProviderAnswer:
    values = {line.key: line.value for line in lines if not line.key.endswith(SAYS)}
    says: dict[PageSection, list[str]] = {}
    for line in lines:
        if line.key.endswith(SAYS):
            says.setdefault(PageSection(line.key.removesuffix(SAYS)), []).append(line.value)
    pairs = ((key, WAS_NOW.fullmatch(value)) for key, value in values.items() if "." in key)
    profile, on, by, role = (values[key] for key in NEEDED)
    return ProviderAnswer(
        profile,
        on,
        by,
        role,
        {PageSection(key): SectionAnswer(value) for key, value in values.items() if key in WORDS},
        {section: " ".join(filter(None, words)) for section, words in says.items()},
        {key: (match[1], match[2]) for key, match in pairs if match},
        {
            PageSection(key.removesuffix(SEEN)): value
            for key, value in values.items()
            if key.endswith(SEEN)
        },
    )


def _odd_lines(lines: list[AnswerLine]) -> Iterator[OddLine]:
    many = Counter(line.key for line in lines if not line.key.endswith(SAYS))
    for line in lines:
        if line.key not in known_keys() and "." not in line.key:
            near = nearest(line.key, known_keys())
            fix = f"did you mean '{near}'?" if near else "take the line out"
            message = f"an answer has no line {shown_briefly(line.key)}"
            yield line.number, "unknown-line", message, fix
        elif many[line.key] > 1 and line.number == _last(lines, line.key):
            message = f"there is more than one line {shown_briefly(line.key)}"
            yield line.number, "answered-twice", message, "keep the one that is meant"


def _last(lines: list[AnswerLine], key: str) -> int:
    return max(line.number for line in lines if line.key == key)


def _missing(lines: list[AnswerLine]) -> Iterator[OddLine]:
    said = {line.key: line for line in lines}
    first = lines[0].number if lines else 1
    for key in NEEDED:
        if key not in said or not said[key].value:
            at = said[key].number if key in said else first
            message = f"the answer does not say '{key}'"
            yield at, "answer-incomplete", message, _NEEDS[key]
    if not WORDS & said.keys():
        message = "the answer says nothing of any section"
        yield first, "answer-incomplete", message, "ask the provider to send it again"


_NEEDS = {
    "profile": "add the line profile: with the name of the file, without .yml",
    "on": "add the line on: with the day it was answered, like 2026-11-12",
    "by": "add the line by: with the name of who answered",
    "role": "add the line role: with what that person does there",
}


def _odd_answers(lines: list[AnswerLine]) -> Iterator[OddLine]:
    said = {line.key: line.value for line in lines}
    for line in lines:
        if line.key in WORDS and line.value not in set(SectionAnswer):
            near = nearest(line.value, list(SectionAnswer))
            fix = f"did you mean '{near}'? " if near else ""
            message = f"this is no answer; found {shown_briefly(line.value)}"
            yield line.number, "unknown-answer", message, f"{fix}accepted: {accepted_answers()}"
        section = _section_of(line.key)
        if section and said.get(section) != SectionAnswer.CHANGED:
            message = f"'{line.key}' tells a change, and '{section}' is not changed"
            fix = f"write '{section}: changed', or take the line out"
            yield line.number, "change-untold", message, fix
        if "." in line.key:
            yield from _odd_fact(line)


def _section_of(key: str) -> str:
    """Return the section that a line tells a change of, or nothing."""
    if "." in key:
        return HOME.get(key.partition(".")[0], "")
    return key.removesuffix(SAYS) if key.endswith(SAYS) and key.removesuffix(SAYS) in WORDS else ""


def _odd_fact(line: AnswerLine) -> Iterator[OddLine]:
    key = line.key.partition(".")[0]
    if key not in HOME:
        near = nearest(key, list(HOME))
        fix = f"did you mean '{near}'?" if near else "take the line out"
        message = f"a provider is not asked about {shown_briefly(key)}"
        yield line.number, "unknown-line", message, fix
    elif not WAS_NOW.fullmatch(line.value):
        message = f"this tells no change; found {shown_briefly(line.value)}"
        yield line.number, "unknown-answer", message, "write it like: was yes, now no"
