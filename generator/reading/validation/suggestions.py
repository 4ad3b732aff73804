"""Did you mean: the accepted word that somebody typed wrongly, and never a stronger one."""

from collections.abc import Collection, Iterable, Mapping

from generator.model.synonyms import folded

ENOUGH = 66
"""How like a key or name must be, out of 100, to be what somebody meant."""

CODE = 5
"""Up to this many letters, one letter more or less is another word: ND and MD, iv and im."""


def nearest(typed: str, choices: Mapping[str, str] | Iterable[str]) -> str:
    """Return the key or name nearest to ``typed``, or nothing where none is near.

    ``choices`` are what is accepted, or map what people type to it. This is for names that say
    nothing by themselves; for the words that make a claim there is `meant`.
    """
    # Imported here because a clean check never needs it, and must answer at once.
    from rapidfuzz import fuzz, process

    table = choices if isinstance(choices, Mapping) else {choice: choice for choice in choices}
    near = process.extract(
        typed, list(table), scorer=fuzz.ratio, processor=str.casefold, score_cutoff=ENOUGH, limit=4
    )
    return (
        table[min((match[0] for match in near), key=lambda one: _slips(typed, one))] if near else ""
    )


def meant(written: str, choices: Mapping[str, str], fillers: Collection[str] = ()) -> str:
    """Return the word that was meant, where nothing else can have been meant, or nothing.

    ``choices`` map names, as people type them, to words. A name counts where it is the same but
    for case, dots and signs, or where each of its words is off by one slip at most and has more
    than `CODE` letters. Two words equally near are none: a guess may change what is claimed.
    ``fillers`` are words that may stand beside a name.
    """
    table: dict[str, set[str]] = {}
    for name, word in choices.items():
        table.setdefault(folded(name), set()).add(word)
    typed = folded(written)
    fewer = " ".join(word for word in typed.split() if word not in fillers)
    for text in dict.fromkeys((typed, fewer)):
        if len(words := table.get(text, ())) == 1:
            return next(iter(words))
    for text in dict.fromkeys((typed, fewer)):
        near = {word for name, words in table.items() if _one_slip(text, name) for word in words}
        if near:
            return near.pop() if len(near) == 1 else ""
    return ""


def best_first(typed: str, choices: Mapping[str, str]) -> list[str]:
    """Return all accepted words, the likest in spelling or in printed meaning first.

    No code is like another, so what is a code itself leaves them as they are.
    """
    return list(choices) if len(folded(typed)) <= CODE else likest_first(typed, choices)


def likest_first(typed: str, choices: Mapping[str, str]) -> list[str]:
    """Return the words that are likest in spelling, or in what stands beside them, first."""
    from rapidfuzz import fuzz

    def unlike(word: str) -> float:
        names = folded(word), folded(choices[word])
        return -max(fuzz.ratio(folded(typed), name) for name in names)

    return sorted(choices, key=unlike)


def _one_slip(typed: str, name: str) -> bool:
    ours, theirs = typed.split(), name.split()
    if len(typed) <= CODE or len(ours) != len(theirs):
        return False
    pairs = zip(ours, theirs, strict=True)
    return all(word == other or _off_by_one(word, other) for word, other in pairs)


def _off_by_one(word: str, other: str) -> bool:
    return min(len(word), len(other)) > CODE and _slips(word, other)[0] == 1


def _slips(typed: str, meant: str) -> tuple[int, int]:
    """Return the edit distance by optimal string alignment (Damerau-Levenshtein), and of lengths.

    Two letters swapped are one slip.
    """
    from rapidfuzz.distance import OSA

    return OSA.distance(typed.casefold(), meant.casefold()), abs(len(typed) - len(meant))
