"""Confusables (UTS #39): signs that look like another letter or digit to whoever reads them.

No check finds ``cures`` where one letter of it is Cyrillic, and every reader does.
"""

import re
import unicodedata
from typing import NamedTuple

from generator.model.refusal import name_of_character, refuse

_SCRIPTS = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU")
"""Those that have letters which look like Latin ones."""
_DECORATED = re.compile(
    r"LIGATURE|SMALL CAPITAL|LATIN SMALL LETTER (?:SCRIPT|ALPHA|IOTA)\b"
    r"|(?:NEGATIVE|REGIONAL INDICATOR).*\b(?:LETTER|DIGIT|NUMBER)\b"
)
_MICRO = "\u00b5\u03bc"
"""As in micrograms; the only letter of another script that belongs beside ours."""
_FRACTION = "\u2044"
_ODD = re.compile(r"[^\x00-\x7f]")
_WORD = re.compile(r"\w++")


class LookAlike(NamedTuple):
    """A sign that is not what it looks like: its place, and the whole text written plainly.

    ``plain`` is empty where only a person can tell what was meant.
    """

    start: int
    sign: str
    plain: str


def look_alike(text: str) -> LookAlike | None:
    """Return the first sign that reads as another letter or digit than a machine sees."""
    if text.isascii():
        return None
    odd = (match.start() for match in _ODD.finditer(text) if _is_in_disguise(text, match.start()))
    mixed = (at for word in _WORD.finditer(text) if (at := _mixed(word)) >= 0)
    places = [at for at in (next(odd, -1), next(mixed, -1)) if at >= 0]
    if not places:
        return None
    plain = "".join(map(_plainly, text))
    return LookAlike(min(places), text[min(places)], plain if plain.isascii() else "")


def refuse_look_alikes(text: str) -> None:
    """Raise a refusal where a text holds such a sign."""
    if found := look_alike(text):
        raise refuse(
            "look-alike-letter",
            "a sign looks like another letter or digit than it is: {found}",
            found=name_of_character(found.sign),
            accepted="plain letters and digits, as a keyboard types them",
            suggestion=found.plain,
        )


def _is_in_disguise(text: str, at: int) -> bool:
    char = text[at]
    if unicodedata.combining(char):
        return text[at - 1 : at].isascii() and _stays_apart(text[at - 1 : at + 1])
    return char not in _MICRO and (
        unicodedata.digit(char, None) is not None
        or _decorated(char)
        or bool(_DECORATED.search(unicodedata.name(char, "")))
    )


def _stays_apart(pair: str) -> bool:
    """Return whether no letter of any language is made of a letter and the mark after it."""
    return pair[:1].isalnum() and len(unicodedata.normalize("NFC", pair)) == len(pair)


def _decorated(char: str) -> bool:
    """Return whether a sign is one plain letter, or a digit, in another dress."""
    bare = unicodedata.normalize("NFKC", char)
    inside = bare.strip("(). ")
    if bare == char or not inside.isascii() or _FRACTION in bare:
        return False
    return inside.isdigit() or (len(inside) == 1 and inside.isalpha())


def _mixed(word: re.Match[str]) -> int:
    """Return where the first letter of another script stands in a word of ours, or -1."""
    of = [unicodedata.name(char, "").partition(" ")[0] for char in word[0]]
    if word[0].isascii() or "LATIN" not in of:
        return -1
    foreign = (n for n, one in enumerate(of) if one in _SCRIPTS and word[0][n] not in _MICRO)
    return next((word.start() + n for n in foreign), -1)


def _plainly(char: str) -> str:
    if char.isascii() or char in _MICRO:
        return char
    if unicodedata.decomposition(char).startswith("<super>"):
        return char  # A power would become another number.
    number = unicodedata.digit(char, None)
    return str(number) if number is not None else unicodedata.normalize("NFKC", char)
