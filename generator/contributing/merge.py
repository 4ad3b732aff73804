"""``directory merge``: the facts of an answer file, laid into the profile that it names."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, get_origin

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from generator.calling.places import name_of
from generator.calling.question import names_in
from generator.calling.yaml_text import block, flow
from generator.contributing.answers import Answers, read_answers
from generator.contributing.list_entry import entry_of
from generator.contributing.looked_for import with_topics
from generator.contributing.merged_problems import Asked, merge_problems
from generator.contributing.part_merge import (
    IN_PART,
    Merging,
    merge_inside,
    merge_part,
    names_of,
    npi_looks,
    parts_within,
)
from generator.contributing.yaml_edit import (
    as_written,
    dumped,
    loaded,
    with_entry,
    with_key,
    without_entry,
)
from generator.model.evidence_default import KEY
from generator.model.problem import FieldPath, Problem, Severity
from generator.model.provider import Provider
from generator.reading.profiles.evidence_names import is_told_tied
from generator.reading.profiles.raw_profile import walk
from generator.reading.strict_yaml.parser import parse
from generator.reading.validation.validate import position_of

ORDER = tuple(Provider.model_fields)
LISTS = frozenset(
    key for key, one in Provider.model_fields.items() if get_origin(one.annotation) is tuple
)


@dataclass(frozen=True, slots=True)
class Merged:
    """The profile before and after, every problem, and what the editor should know."""

    path: Path
    before: str
    after: str
    problems: list[Problem] = field(default_factory=list)
    notices: tuple[str, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Whether nothing may be written."""
        return any(one.severity is Severity.ERROR for one in self.problems)


def merge(file: Path, root: Path, today: date) -> Merged:
    """Return what merging a file would make of its profile; nothing is written here.

    ``problems`` has all of them: of the file, of what it would replace, of the merged profile.
    """
    answers, problems = read_answers(file, root)
    if answers is None:
        return Merged(file, "", "", problems)
    after, to = laid_in(answers)
    refused = [
        Problem(answers.shown, *position_of(answers.document.root, one.at), *one[1:])
        for one in to.refused
    ]
    asked = Asked(answers.shown, answers.document.root)
    reported = merge_problems(answers.slug, answers.profile, after, today, asked)
    problems += refused or list(reported)
    return Merged(answers.path, answers.profile, after, problems, tuple(to.notices))


def laid_in(answers: Answers) -> tuple[str, Merging]:
    """Return the profile's text with the answers, and what was refused or left out of them."""
    to = Merging(
        dict(answers.replaces),
        others=_others(answers.profile),
        default=_default(answers.profile),
        registries=npi_looks(answers.evidence),
    )
    text = _with_evidence(_with_facts(answers, to), answers, to)
    text = _without_unused(text, answers, to)
    looks = [f"{name}{part}" for name in answers.evidence for part in ("", IN_PART)]
    text, untold = with_topics(text, answers.looked_for, looks)
    to.notices += [untold] if untold else []
    return text, to


def _default(profile: str) -> tuple[str, ...]:
    name = loaded(profile).get(KEY)
    return (name,) if isinstance(name, str) else ()


def _others(profile: str) -> frozenset[str]:
    looks = loaded(profile).get("evidence") or {}
    return frozenset(name for name, look in looks.items() if "publisher" in look)


def _with_facts(answers: Answers, to: Merging) -> str:
    """Return the profile with the facts: what is there is edited, what is not is put in."""
    profile, text = loaded(answers.profile), answers.profile
    original = dumped(profile)
    absent = [one for one in _facts(answers.facts) if not _merged(profile, *one, to)]
    edited = dumped(profile)
    text = text if edited == original else edited
    for keys, value, _ in absent:
        to.used |= set(names_of(value))
        text = put_in(text, keys, value)
    return text


def _facts(facts: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], Any, FieldPath]]:
    """Yield each part with its keys: a list gives its entries, a part of parts each of them."""
    for key, value in facts.items():
        if isinstance(value, list):
            yield from (((key,), one, (key, n)) for n, one in enumerate(value))
        elif "evidence" in value:
            yield (key,), value, (key,)
        else:
            yield from (((key, name), one, (key, name)) for name, one in value.items())


def _merged(
    profile: CommentedMap, keys: tuple[str, ...], new: Any, at: FieldPath, to: Merging
) -> bool:
    """Lay a part over the one that is there; False where there is none."""
    here: Any = profile
    for key in keys:
        here = here.get(key) if isinstance(here, CommentedMap) else None
    path = ".".join(keys)
    if isinstance(here, CommentedSeq):
        if inner := parts_within(new):
            return merge_inside(entry_of(here, new), inner, f"{path}.{name_of(new)}", at, to)
        here, path = entry_of(here, new), ".".join((path, *names_in(new)))
    if not isinstance(here, CommentedMap):
        return False
    merge_part(here, new, path, at, to)
    return True


def put_in(text: str, keys: tuple[str, ...], value: Mapping[str, Any]) -> str:
    """Return a text with a part that was not there, as a line of its own where that can be."""
    key, *inner = keys
    there = loaded(text).get(key)
    is_list = isinstance(there, CommentedSeq) or (there is None and key in LISTS)
    if there is None:
        whole: Any = [value] if is_list else {inner[0]: value} if inner else value
        return with_key(text, block(key, whole), ORDER[ORDER.index(key) + 1 :])
    line = f"- {flow(value)}" if is_list else f"{inner[0]}: {flow(value)}"
    return with_entry(text, key, line) or _in_one_line(text, key, inner, value)


def _in_one_line(text: str, key: str, inner: list[str], value: Mapping[str, Any]) -> str:
    profile = loaded(text)
    if inner:
        profile[key][inner[0]] = as_written(value)
    else:
        profile[key].append(as_written(value))
    return dumped(profile)


def _with_evidence(text: str, answers: Answers, to: Merging) -> str:
    """Return the text with the looks that its facts name now, each once."""
    for name, look in _looks(answers, to):
        text = put_in(text, ("evidence", name), look)
    return text


def _without_unused(text: str, answers: Answers, to: Merging) -> str:
    """Return the text without the looks that only a replaced answer rested on."""
    before, after = _named(answers.profile), _named(text)
    for name, look in (loaded(answers.profile).get("evidence") or {}).items():
        if name in before - after and not is_told_tied(look):
            to.notices.append(f"evidence.{name} was taken out: nothing rests on it any more")
            text = without_entry(text, "evidence", name)
    return text


def _named(text: str) -> set[str]:
    return {name for _, name in walk(parse(text, "").data or {}).proofs}


def _looks(answers: Answers, to: Merging) -> Iterator[tuple[str, dict[str, str]]]:
    known = loaded(answers.profile).get("evidence") or {}
    for name, look in answers.evidence.items():
        if name in to.used and name not in known:
            yield name, look
        if (part := f"{name}{IN_PART}") in to.used and part not in known:
            yield part, {**look, "method": "provider"}
