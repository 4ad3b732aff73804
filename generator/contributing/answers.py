"""The file of answers that a call or a form gives, read as strictly as a profile."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.calling.values import as_text
from generator.contributing.looked_for import odd_topics
from generator.contributing.part_merge import IN_PART, entry_parts, names_of
from generator.contributing.yaml_edit import loaded
from generator.model.problem import FieldPath, Problem, Severity
from generator.model.provider import Provider
from generator.model.refusal import shown_briefly
from generator.model.slug import is_slug
from generator.reading.strict_yaml.parser import parse
from generator.reading.strict_yaml.positions import Document
from generator.reading.text_file import read_text, shown_path
from generator.reading.validation.suggestions import nearest
from generator.reading.validation.validate import position_of

NOT_BY_ANSWERS = frozenset(
    {"name", "website", "http_website", "kind", "listing_basis", "summary", "status", "flags"}
    | {"reply", "claims", "disputes", "history", "verified", "conflict_of_interest"}
    | {"also_known_as", "attestations", "evidence_default"}
)
"""What no answer changes: an editor writes it in the profile, where it is reviewed by itself."""
AROUND = frozenset({"profile", "replaces", "looked_for", "evidence"})
FACTS = frozenset(Provider.model_fields) - NOT_BY_ANSWERS - AROUND


@dataclass(frozen=True, slots=True)
class Answers:
    """A file of answers and the text of its profile."""

    shown: str
    document: Document
    slug: str
    path: Path
    profile: str
    facts: dict[str, Any]
    evidence: dict[str, dict[str, str]]
    replaces: dict[str, str] = field(default_factory=dict)
    looked_for: tuple[str, ...] = ()
    """The topics that its looks covered."""


def read_answers(file: Path, root: Path) -> tuple[Answers | None, list[Problem]]:
    """Return the answers with their profile, or None and every problem of the file."""
    shown = shown_path(file.as_posix())
    text, problems = read_text(file, shown, file.parent)
    if text is None:
        return None, problems
    document = parse(text, shown)
    problems += document.problems
    if not any(one.severity is Severity.ERROR for one in problems):
        problems += [
            Problem(shown, *position_of(document.root, at, key=True), code, message, fix)
            for at, code, message, fix in _troubles(document.data, root)
        ]
    if any(one.severity is Severity.ERROR for one in problems):
        return None, problems
    return _answers(shown, document, root, problems)


OddAnswer = tuple[FieldPath, str, str, str]


def _answers(
    shown: str, document: Document, root: Path, problems: list[Problem]
) -> tuple[Answers | None, list[Problem]]:
    data = document.data
    path = root / "providers" / f"{data['profile']}.yml"
    profile, more_problems = read_text(path, f"providers/{path.name}", root)
    problems += more_problems
    if profile is None:
        return None, problems
    facts = {key: value for key, value in data.items() if key in FACTS}
    facts, evidence = _named_apart(facts, data["evidence"], profile)
    around = data.get("replaces", {}), tuple(data.get("looked_for", ()))
    return Answers(shown, document, path.stem, path, profile, facts, evidence, *around), problems


def _troubles(data: Any, root: Path) -> Iterator[OddAnswer]:
    """Yield whatever keeps a file from being one of answers."""
    if not isinstance(data, dict):
        yield (), "not-answers", "this is no file of answers", "make one: directory call SLUG"
        return
    yield from name_troubles(data, root)
    yield from _odd_keys(data)
    yield from _odd_evidence(data)
    yield from odd_topics(data)
    for at, part in _parts(data):
        if not isinstance(part, dict):
            yield at, "answer-without-look", f"no part with its look; found {part!r}", _LOOK
        elif not names_of(part) or not set(names_of(part)) <= set(data.get("evidence") or ()):
            yield at, "answer-without-look", "it names no look under evidence of this file", _LOOK


def name_troubles(data: Mapping[str, Any], root: Path) -> Iterator[OddAnswer]:
    """Yield why a file does not say whose profile it is about, or that there is none."""
    slug = data.get("profile")
    if not isinstance(slug, str) or not is_slug(slug):
        yield ("profile",), "answers-without-profile", _FOUND.format(shown_briefly(slug)), _NAME_IT
    elif not (root / "providers" / f"{slug}.yml").is_file():
        message = f"there is no profile 'providers/{slug}.yml'"
        yield ("profile",), "unknown-profile", message, _near_profile(slug, root)


_FOUND = "the file does not say whose profile it is; found {}"
_NAME_IT = "add at the top: profile: the-name-of-the-file"
_LOOK = "each fact needs the look that it was learned in, like evidence: call-2026-11-12"


def _near_profile(slug: str, root: Path) -> str:
    near = nearest(slug, [path.stem for path in (root / "providers").glob("*.yml")])
    return f"did you mean '{near}'?" if near else "start it with: directory new NAME"


def _odd_keys(data: dict[str, Any]) -> Iterator[OddAnswer]:
    for key in data:
        if key in NOT_BY_ANSWERS:
            message = f"{shown_briefly(key)} is not changed by answers"
            yield (key,), "not-by-answers", message, "change it in the profile itself"
        elif key not in FACTS and key not in AROUND:
            near = nearest(key, sorted(FACTS))
            fix = f"did you mean '{near}'?" if near else f"accepted: {', '.join(sorted(FACTS))}"
            yield (key,), "unknown-key", f"a profile has no key {shown_briefly(key)}", fix
    replaces = data.get("replaces", {})
    if not _is_texts(replaces):
        fix = "write what stood there by its address, like {insurance.superbill: yes}"
        yield ("replaces",), "replaces-malformed", "this is no list of what is replaced", fix


def _odd_evidence(data: dict[str, Any]) -> Iterator[OddAnswer]:
    looks = data.get("evidence")
    if not isinstance(looks, dict) or not all(map(_is_texts, looks.values())):
        message = "the file holds no look, so it proves nothing"
        yield ("evidence",), "answers-without-evidence", message, _LOOK


def _is_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())


def _parts(data: dict[str, Any]) -> Iterator[tuple[FieldPath, Any]]:
    for key in FACTS & data.keys():
        value = data[key]
        if isinstance(value, list):
            yield from (
                found for n, one in enumerate(value) for found in entry_parts((key, n), one)
            )
        elif isinstance(value, dict) and "evidence" not in value:
            yield from (((key, name), one) for name, one in value.items())
        else:
            yield (key,), value


def _named_apart(
    facts: dict[str, Any], evidence: dict[str, dict[str, str]], profile: str
) -> tuple[dict[str, Any], dict[str, dict[str, str]]]:
    """Return both with names that mean no other look of the profile, and the same by its name."""
    known = loaded(profile).get("evidence") or {}
    there = {
        name: [one for one in known if _is_same(known[one], evidence[name])] for name in evidence
    }
    names = {
        name: (there[name] or [free_name(name, look, known)])[0] for name, look in evidence.items()
    }
    return _renamed(facts, names), {names[name]: look for name, look in evidence.items()}


def free_name(name: str, look: dict[str, str], known: Any) -> str:
    """Return a name for a look that no other look of a profile has."""
    number, free = 1, name
    while any(
        (there := known.get(one)) is not None and not _is_same(there, {**look, **method})
        for one, method in ((free, {}), (f"{free}{IN_PART}", {"method": "provider"}))
    ):
        number += 1
        free = f"{name}-{number}"
    return free


def _is_same(there: Any, look: dict[str, str]) -> bool:
    return {key: as_text(value) for key, value in there.items()} == look


def _renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [_renamed(one, names) for one in value]
    if not isinstance(value, dict):
        return value
    kept = {key: _renamed(one, names) for key, one in value.items() if key != "evidence"}
    if "evidence" in value:
        named = [names[one] for one in names_of(value)]
        kept["evidence"] = named if len(named) > 1 else named[0]
    return kept
