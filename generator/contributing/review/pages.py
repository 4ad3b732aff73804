"""What the change of a page or of the settings means: its head, its sources, how much of it."""

import re
from collections.abc import Iterator
from difflib import ndiff
from typing import Any

from generator.calling.values import as_text
from generator.model.review import BeforeAfter
from generator.reading.strict_yaml.parser import parse

HEAD = re.compile(r"---\n(.*?\n)---\n", re.DOTALL)
CITED = re.compile(r"\[@([a-z0-9-]+(?:;\s*@[a-z0-9-]+)*)\]")


def page_changes(before: str | None, after: str | None) -> tuple[BeforeAfter, ...]:
    """Return what differs in the head of a page, in its sources, and how many lines."""
    if before is not None and after is not None:
        return tuple(_page(before, after))
    there = ("" if text is None else "there" for text in (before, after))
    return (BeforeAfter("The page", *there),)


def settings_changes(before: str | None, after: str | None) -> tuple[BeforeAfter, ...]:
    """Return every setting that differs."""
    return tuple(_differing(_texts(before or ""), _texts(after or "")))


def _page(before: str, after: str) -> Iterator[BeforeAfter]:
    yield from _differing(_texts(_head(before)), _texts(_head(after)))
    old, new = _cited(before), _cited(after)
    if gone := sorted(old - new):
        yield BeforeAfter("Sources no longer cited", ", ".join(gone), "")
    if come := sorted(new - old):
        yield BeforeAfter("Sources newly cited", "", ", ".join(come))
    marks = [line[:2] for line in ndiff(before.splitlines(), after.splitlines())]
    yield BeforeAfter("Lines", f"{marks.count('- ')} taken out", f"{marks.count('+ ')} put in")


def _head(text: str) -> str:
    head = HEAD.match(text)
    return head[1] if head else ""


def _cited(text: str) -> set[str]:
    return {one.strip(" @") for group in CITED.findall(text) for one in group.split(";")}


def _texts(text: str) -> dict[str, str]:
    data = parse(text, "").data
    return dict(_flat("", data)) if isinstance(data, dict) else {}


def _flat(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _flat(f"{name}.{key}".lstrip("."), one)
    else:
        yield name, as_text(value)


def _differing(old: dict[str, str], new: dict[str, str]) -> Iterator[BeforeAfter]:
    for key in dict.fromkeys([*new, *old]):
        if old.get(key) != new.get(key):
            yield BeforeAfter(key, old.get(key, ""), new.get(key, ""))
