"""Phone numbers in running text, however they are written: what a reader could be led to call."""

import re
from collections.abc import Iterator
from typing import NamedTuple

DIGITS_IN_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_WORDS = {word: str(digit) for digit, word in enumerate(DIGITS_IN_WORDS)}
_WORDS |= {"oh": "0", "hundred": "00"}
_KEYS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
_SPOKEN = "|".join(_WORDS)
_IN_WORDS = rf"(?:{_SPOKEN})(?:[ -](?:{_SPOKEN}))"
_WHOLE = re.compile(
    r"(?<![\d.$-])(?:"
    # With a country's code, as in the United States, and with letters for some digits.
    r"\+\d[\d ()-]{7,15}\d"
    r"|(?:1[-. ]?)?\(?[2-9]\d\d\)?[-. /]{0,2}\d{3}[-. ]?\d{4}(?!\d|-\d)"
    r"|(?:1[-. ])?[89]\d\d-(?=[\dA-Z-]{0,12}[A-Z])[\dA-Z]{3,8}(?:-[\dA-Z]{3,4})?(?![\w-])"
    r")"
)
_SPELLED = re.compile(rf"\b{_IN_WORDS}{{6,12}}\b|(?<![\w.-])\d(?:[ .-]\d){{6,10}}(?![\w-])")
_ASKED = r"(?:call|dial|phone|ring|sms|text|message|number|[a-z]*line)(?:s|ing|ed)?\b"
_LINKED = r"(?:[:,(]? (?:at|call|free|is|it|me|now|number|on|or|text|the|them|this|to|us|with)\b)"
_SHORT = re.compile(
    rf"\b{_ASKED}(?: [a-z]{{2,12}}(?= (?:to|at|on)\b))?{_LINKED}{{0,5}}[:,(]* [\"'(]?"
    rf"(\d{{3}}[- ]\d{{4}}\b|\d{{3,6}}|\d(?:[ .-]\d){{2,5}}|{_IN_WORDS}{{2,5}})"
    r"(?![\w%-]| (?:dollars|people|percent|[a-z]{2,}s)\b)"
)
_FOLDED = {ord(sign): "-" for sign in "\u2010\u2011\u2012\u2013\u2014\u2212"}


class NumberSeen(NamedTuple):
    """A number in a text: where it starts, as it is written, and the digits to dial."""

    start: int
    written: str
    digits: str


def folded(text: str) -> str:
    """Return a text of the same length with plain digits, hyphens and blanks."""
    if text.isascii():
        return text
    return "".join(map(_plain, text.translate(_FOLDED)))


def _plain(char: str) -> str:
    if char.isdecimal():
        return str(int(char))
    return " " if char.isspace() and char != "\n" else char


def dialed_digits(number: str) -> str:
    """Return what is dialed: no country code of the United States, letters as on the keys."""
    spelled = re.sub(rf"\b(?:{_SPOKEN})\b", lambda word: _WORDS[word[0]], number.lower())
    digits = re.sub(r"\D", "", spelled.translate(_KEYS))
    return digits[1:] if len(digits) > 10 and digits.startswith("1") else digits


def phone_numbers(text: str) -> Iterator[NumberSeen]:
    """Yield whole phone numbers wherever they stand, and short ones that a reader is told to call.

    ``text 741741``, ``dial 999`` and ``one eight hundred ...`` are numbers as well.
    """
    plain = folded(text)
    low = plain.lower() if len(plain.lower()) == len(plain) else plain
    seen: set[int] = set()
    for pattern, where, group in ((_WHOLE, plain, 0), (_SPELLED, low, 0), (_SHORT, low, 1)):
        for match in pattern.finditer(where):
            if not any(at in seen for at in range(*match.span(group))):
                seen.update(range(*match.span(group)))
                start, end = match.span(group)
                yield NumberSeen(start, text[start:end], dialed_digits(plain[start:end]))
