"""Markup in plain text: marks of Markdown, which every page would print as they are typed.

What a provider says word for word may hold them too, so they are told and stop nothing.
"""

import re
from collections.abc import Iterator
from typing import Any

from generator.model.problem import FieldPath, Problem, Severity
from generator.model.refusal import shown_briefly
from generator.reading.strict_yaml.positions import Document
from generator.reading.validation.messages import name_of
from generator.reading.validation.validate import position_of

CODE = "markup-in-text"
_A_SIGN = re.compile(r"[*_`#~{\[\\]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S++")
_LETTER = r"[^\W\d_]"
_PAIRED = (
    re.compile(rf"(?<![\w*])(\*\*?)(?={_LETTER})([^*\n]*+)(?<=\S)\1(?![\w*])"),
    re.compile(r"(?<![\w_@/.])(__?)(?=[^\W_])([^_\n]*+)(?<=\S)\1(?![\w_/])"),
    re.compile(r"(?<![\w`])(`{1,3})(?=[^\s`])([^`\n]*+)\1(?![\w`])"),
    re.compile(r"(~~)(?=[^\s~])([^~\n]*+)~~"),
)
"""Marks around words; the words alone are the second group."""
_LINK = re.compile(r"!?\[([^\[\]\n]*+)\]\(([^()\s]*+)\)")
_ALONE = re.compile(
    rf"(?<![\w*])\*\*(?={_LETTER})|(?<={_LETTER})\*\*(?![\w*])"  # **bold
    r"|(?<![\w_@/.])__?(?=[^\W_])"  # _a
    rf"|(?<![\w`])`++(?=\w)|(?<={_LETTER})`++(?!\w)"  # `a, but not d`Alene
    r"|\]\(|\[@[a-z]|\[\[|\{\{"  # [x](
    r"|^#{2,6}\s|~~(?=[^\s~])|\\(?=[*_`\[\]#~])"
)


Words = tuple[str, str, str]
"""The code of a problem, its message and its remedy."""


def has_sign(text: str) -> bool:
    """Return whether a text holds a sign that Markdown has a meaning for."""
    return _A_SIGN.search(text) is not None


def markup_in(at: FieldPath, text: str) -> Words | None:
    """Return what is told of the text of a field that holds marks; nothing where it holds none.

    A sign that means itself is none: 5 * 3, $450*, *67, snake_case, Coeur d`Alene, [sic].
    """
    if not has_sign(text):
        return None
    seen = _ADDRESS.sub(lambda address: " " * len(address[0]), text)
    looks = (mark.search(seen) for mark in (*_PAIRED, _ALONE))
    found = _LINK.search(text) or next(filter(None, looks), None)
    if found is None:
        return None
    shown = shown_briefly(text[found.start() : found.start() + 40])
    message = f"{name_of(at)}: marks are printed as they are typed; found {shown}"
    bare = _without(text)
    return CODE, message, f"write '{bare}'" if bare else "write the words without marks"


def markup_in_texts(document: Document, shown: str) -> Iterator[Problem]:
    """Yield a warning for each text of a file in which readers would see marks."""
    todo: list[tuple[FieldPath, Any]] = [
        ((), one) for one in (document.data,) if isinstance(one, dict)
    ]
    while todo:
        at, here = todo.pop()
        if isinstance(here, str):
            if words := markup_in(at, here):
                position = position_of(document.root, at)
                yield Problem(shown, *position, *words, Severity.WARNING)
        elif isinstance(here, dict | list):
            parts = here.items() if isinstance(here, dict) else enumerate(here)
            todo += (((*at, key), part) for key, part in parts)


def _without(text: str) -> str:
    """Return the words without marks that have a pair; nothing where others would be left."""
    bare = _LINK.sub(r"\1 (\2)", text)
    for mark in _PAIRED:
        bare = mark.sub(r"\2", bare)
    return "" if bare == text or "\\" in bare or _ALONE.search(_ADDRESS.sub("", bare)) else bare
