"""Which facts of a profile differ, each with whose word it was and is."""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.calling.values import as_text
from generator.facts.provenance import grounds, provenance
from generator.model.provider import Provider
from generator.model.review import FactChange

IDENTITY = ("service", "label", "name", "credential", "city", "state", "rule", "says", "opened")
Facts = Mapping[str, tuple[str, str]]


def fact_changes(before: Provider | None, after: Provider | None) -> tuple[FactChange, ...]:
    """Return every fact whose value or whose word differs, in the order of the profile."""
    old, new = facts_of(before), facts_of(after)
    return tuple(
        FactChange(name, *_values(old, new, name))
        for name in dict.fromkeys([*new, *old])
        if old.get(name) != new.get(name)
    )


def _values(old: Facts, new: Facts, name: str) -> tuple[str, str, str, str]:
    (before, word_before), (after, word_after) = old.get(name, ("", "")), new.get(name, ("", ""))
    return before, after, word_before, word_after


def facts_of(provider: Provider | None) -> Facts:
    """Return each fact by its name as (value, whose word); an entry of a list goes by its name."""
    if provider is None:
        return {}
    data = provider.model_dump(mode="json", exclude_unset=True)
    words = {at: str(provenance(ground, provider)) for at, ground in grounds(provider)}
    pairs: dict[str, tuple[str, str]] = {}
    for name, value, word in _flat("", data, (), "", words):
        pairs[name if name not in pairs else f"{name} (again)"] = (value, word)
    return pairs


def _flat(
    name: str, value: Any, at: tuple[str | int, ...], word: str, words: Mapping[Any, str]
) -> Iterator[tuple[str, str, str]]:
    word = words.get(at, word)
    if isinstance(value, dict) and not _is_look(at):
        for key, one in value.items():
            if key != "evidence" or not at:
                yield from _flat(f"{name}.{key}".lstrip("."), one, (*at, key), word, words)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for number, one in enumerate(value):
            yield from _flat(f"{name}: {_name(one)}", one, (*at, number), word, words)
    else:
        yield name, _text(value), word


def _is_look(at: tuple[str | int, ...]) -> bool:
    return len(at) == 2 and at[0] == "evidence"


def _name(entry: Mapping[str, Any]) -> str:
    return " ".join(str(entry[key]) for key in IDENTITY if entry.get(key)) or "entry"


def _text(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_text(one)}" for key, one in value.items())
    return as_text(value) or "(empty)"
