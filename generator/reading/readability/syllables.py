"""How many syllables a word has: by the CMU Pronouncing Dictionary, else by its vowels.

``syllables.txt`` holds what the vowels alone would get wrong, made from the dictionary of Carnegie
Mellon, whose license lies beside it. It is read when the first word is asked for.
"""

import re
from functools import cache
from pathlib import Path

from generator.reading.readability.allowed_terms import is_allowed

COUNTS = Path(__file__).with_name("syllables.txt")
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
        if spoken := _counts().get(form):
            return spoken
    if letters := _LETTERS.fullmatch(word):
        return len(letters[1])
    return by_vowels(plain.removesuffix("'s"))


def by_vowels(word: str) -> int:
    """Return the groups of vowels in a word without capitals, less a silent one at its end."""
    return max(1, len(_VOWELS.findall(word)) - bool(_SILENT.search(word)))


@cache
def _counts() -> dict[str, int]:
    lines = COUNTS.read_text(encoding="ascii").splitlines()
    return {word: int(number) for word, number in map(str.split, lines)}
