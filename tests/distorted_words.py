"""What a second hand makes of a number: words, fractions, spans, dates, signs and multiples."""

import random
import re
from collections.abc import Callable

from tests.distorted import Change

SPELLED = (
    "thirteen",
    "seventeen",
    "thirty-three",
    "forty-five",
    "ninety",
    "two hundred",
    "a dozen",
)
SPANS = ("day", "week", "month", "year")
ENDS: tuple[str, ...] = (
    "a maximum of ",
    "as little as ",
    "upwards of ",
    "> ",
    "\u2264 ",
    "not even ",
    "fewer than ",
)
ENDS += ("no more than ", "as many as ", "at the most ", "beneath ")
SHARES = ("one in three", "1 in 4", "9 out of 10", "two in five", "one person in twelve")
UNITS = ("fortnights", "decades", "nights", "visits", "rats", "mice", "babies", "families")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_SPAN = re.compile(r"([\d.]+) (minute|hour|day|week|month|year)s?$")


def _with(pattern: str, new: Callable[[re.Match[str], random.Random], str]) -> Change:
    """Return a change of what a pattern matches; what it does not match stays as it is."""

    def change(written: str, chance: random.Random) -> str:
        match = None if _YEAR.match(written) else re.match(pattern, written)
        return new(match, chance) if match else written

    return change


def _other_day(match: re.Match[str], chance: random.Random) -> str:
    day, month, year = match.groups()
    ways = (f"{month} {int(day) % 28 + 1}, {year}", f"{year}-09-1{chance.randint(0, 9)}")
    return chance.choice((*ways, f"{chance.randint(1, 12)}/15/{year}"))


def _other_span(match: re.Match[str], chance: random.Random) -> str:
    return (
        chance.choice(("within ", "for "))
        + "a "
        + chance.choice([span for span in SPANS if span != match[2]])
    )


WAYS: dict[str, Change] = {
    "spelled": _with(r"[\d,.]+( [a-z].*)$", lambda m, c: c.choice(SPELLED) + m[1]),
    "percent": _with(r"[\d.]+%$", lambda _, c: c.choice(SPELLED[:6]) + " percent"),
    "one in": _with(r"[\d.]+%$", lambda _, c: c.choice(SHARES)),
    "dozens": _with(
        r"[\d,.]+ (.+)$", lambda m, c: c.choice(("dozens", "hundreds")) + " of " + m[1]
    ),
    "a span": _with(_SPAN.pattern, _other_span),
    "a few": _with(_SPAN.pattern, lambda _, c: f"a couple of {c.choice(SPANS)}s"),
    "other unit": _with(r"([\d,.]+) \w+$", lambda m, c: f"{m[1]} {c.choice(UNITS)}"),
    "day": _with(r"(\d{1,2}) ([A-Z][a-z]+) (20\d\d)$", _other_day),
    "multiple": _with(
        r"[$\d].*$", lambda m, c: c.choice(("twice ", "three times ", "ten times ")) + m[0]
    ),
    "decimal": _with(r"(\$?[\d,]+)(?!\.)([ %].*)?$", lambda m, _: f"{m[1]}.5{m[2] or ''}"),
    "thousands": _with(
        r"\$[\d,]+$", lambda m, c: m[0] + c.choice(("k", "K", " thousand", " million"))
    ),
    "range": _with(r"(\d+)( [a-z].*)$", lambda m, _: f"{m[1]} to {int(m[1]) * 2 + 1}{m[2]}"),
    "rate": _with(
        r"(?:\$[\d,]+|[\d.]+%)$", lambda m, c: m[0] + c.choice((" each day", " weekly", " a visit"))
    ),
    "other end": _with(r"\d+(?:%| [a-z].*)$", lambda m, c: c.choice(ENDS) + m[0]),
}


def swapped(sentence: str) -> str:
    """Return a sentence with its first two shares in each other's place."""
    shares = re.findall(r"\d+(?:\.\d+)?%", sentence)
    if len(shares) < 2:
        return sentence
    first, second = shares[:2]
    return sentence.replace(first, "\0").replace(second, first).replace("\0", second)


def denied_briefly(sentence: str) -> str:
    """Return a sentence whose verb is denied in a word of its own, where nothing is denied yet."""
    if re.search(r"\b(?:not|no|none)\b", sentence):
        return sentence
    return re.sub(r"\b(was|were|had|did|does)\b(?! n)", r"\1n't", sentence, count=1)


def other_route(sentence: str) -> str:
    """Return a sentence about another way to be given the drug."""
    return re.sub(r"into a vein|by mouth", "into a muscle", sentence, count=1)


WHOLE = {"swapped": swapped, "denied briefly": denied_briefly, "route": other_route}
