"""Data merge of one part of a profile: what was said is laid over what stands there.

A look proves the whole part that names it. So a call is named beside a part only where everything
in the part was answered in it; else its answers stand there as the provider's word, and what was
not asked is raised by nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ruamel.yaml.comments import CommentedMap

from generator.calling.question import NAMED_BY, names_in
from generator.calling.values import as_text
from generator.contributing.yaml_edit import as_written
from generator.facts.hosts import registry_at
from generator.model.evidence import FactKind
from generator.model.problem import FieldPath

IDENTITY = frozenset({*NAMED_BY, "per", "label", "name", "evidence"})
IN_PART = "-in-part"
OF_A_REGISTRY = frozenset({"npi", "licenses", "taxonomies"})
"""What a registry tells of somebody; its other facts are raised by no look at a list of NPIs."""


class Refused(NamedTuple):
    """What cannot be merged: where it stands in the file of answers, why, and what helps."""

    at: FieldPath
    code: str
    message: str
    fix: str


@dataclass
class Merging:
    """What one merge is told, and what it finds."""

    replaces: dict[str, str]
    """What the answers knowingly replace, by path."""
    registries: frozenset[str] = frozenset()
    """The looks of the answers into a registry: they prove the number that they name by itself."""
    others: frozenset[str] = frozenset()
    """The looks of the profile that are the words of somebody else."""
    default: tuple[str, ...] = ()
    """The look that a part of the profile rests on which names none."""
    refused: list[Refused] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    """The looks that the profile names now."""

    def looks_of(self, old: CommentedMap) -> list[str]:
        """Return the looks that a part of the profile rests on, said or unsaid."""
        return names_of(old) or list(self.default)


def merge_part(
    old: CommentedMap, new: dict[str, Any], path: str, at: FieldPath, to: Merging
) -> None:
    """Lay a new part over the old one of the same path."""
    facts = {key: value for key, value in new.items() if key not in IDENTITY}
    changed = [key for key in facts if key in old and as_text(old[key]) != as_text(facts[key])]
    refused = [
        _unknown((*at, key), f"{path}.{key}", as_text(old[key]), as_text(facts[key]))
        for key in changed
        if to.replaces.get(f"{path}.{key}") != as_text(old[key])
    ]
    if refused:
        to.refused += refused
        return
    rest = [key for key in old if key not in facts and key not in IDENTITY]
    # What was said of the old answer goes with it; of an entry of a list all but its name.
    stale = [key for key in rest if key == "note" or names_in(old)] if changed else []
    rest = [key for key in rest if key not in stale]
    if reason := _left_out(old, rest, changed, to):
        to.notices.append(f"{path} was left out: {reason}")
        return
    before = [] if changed else to.looks_of(old)
    by_itself = to.registries if facts.keys() <= OF_A_REGISTRY else frozenset()
    _lay(old, facts, _looks(before, new, rest, by_itself), stale)
    to.used |= set(names_of(old))
    to.notices += [f"{path}.{key} was taken out" for key in stale]
    if rest:
        to.notices.append(f"{path}: {', '.join(rest)} was not asked, so no more of it is 'checked'")


def parts_within(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parts of an entry that names no look itself, such as the hours of a place."""
    inner = {key: one for key, one in entry.items() if isinstance(one, dict) and names_of(one)}
    return {} if names_of(entry) else inner


def entry_parts(at: FieldPath, entry: Any) -> Iterator[tuple[FieldPath, Any]]:
    """Yield an entry of a list, or the parts within it that name looks of their own."""
    inner = parts_within(entry) if isinstance(entry, dict) else {}
    yield from (((*at, name), part) for name, part in inner.items()) if inner else [(at, entry)]


def merge_inside(
    entry: CommentedMap | None, inner: dict[str, Any], path: str, at: FieldPath, to: Merging
) -> bool:
    """Lay parts into an entry of a list; True even where it is not there: no call adds a place."""
    if entry is None:
        to.refused.append(Refused(at, "unknown-entry", f"the profile has no one {path}", _ENTRY))
        return True
    for name, part in inner.items():
        if isinstance(entry.get(name), CommentedMap):
            merge_part(entry[name], part, f"{path}.{name}", (*at, name), to)
        else:
            _put(entry, name, part)
            to.used |= set(names_of(part))
    return True


_ENTRY = "write it as the profile has it, with its street where two share a town"


def _left_out(old: CommentedMap, rest: list[str], changed: list[str], to: Merging) -> str:
    """Return why a part cannot be merged honestly, or nothing: one look proves all of a part."""
    before, untold = to.looks_of(old), ", ".join(rest)
    if rest and changed:
        return (
            f"{', '.join(changed)} changed, and {untold} there rests on the old look; "
            "ask that too, or change the profile by hand"
        )
    if rest and before and to.others.issuperset(before):
        return f"{untold} there is the word of others alone; ask that too, or take it out"
    return ""


def _looks(
    before: list[str], new: dict[str, Any], rest: list[str], by_itself: frozenset[str]
) -> list[str]:
    named = [
        f"{name}{IN_PART}" if rest and name not in by_itself else name for name in names_of(new)
    ]
    return list(dict.fromkeys([*before, *named]))


def _lay(old: CommentedMap, facts: dict[str, Any], looks: list[str], stale: list[str]) -> None:
    for key in stale:
        del old[key]
    for key, value in facts.items():
        _put(old, key, value)
    _put(old, "evidence", looks if len(looks) > 1 else looks[0])


def npi_looks(evidence: Mapping[str, Mapping[str, str]]) -> frozenset[str]:
    """Return the looks into a registry of NPIs: such a one proves a number, and no license."""
    looked = {name: look for name, look in evidence.items() if look.get("method") == "registry"}
    at = {name: registry_at(look.get("url"), None) for name, look in looked.items()}
    return frozenset(name for name, one in at.items() if one and FactKind.NPI in one.proves)


def names_of(fact: Any) -> list[str]:
    """Return the looks that a fact names."""
    named = fact.get("evidence") or []
    return [named] if isinstance(named, str) else list(named)


def _unknown(at: FieldPath, path: str, before: str, now: str) -> Refused:
    """Return that something stands there which the one who answered did not know."""
    message = f"the profile has '{before}' there, and this says '{now}' without knowing it"
    fix = f'where that is meant, add under replaces: "{path}": "{before}"'
    return Refused(at, "answer-replaces-another", message, fix)


def _put(part: CommentedMap, key: str, value: Any) -> None:
    """Set a key where it stands; a new one goes before the evidence, as in every profile."""
    if key in part and as_text(part[key]) == as_text(value):
        return
    if key in part or "evidence" not in part:
        part[key] = as_written(value)
    else:
        part.insert(list(part).index("evidence"), key, as_written(value))
