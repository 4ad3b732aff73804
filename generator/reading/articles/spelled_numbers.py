"""Number words from thirteen, and dozens, as digits, so that a text has one way to tell a number.

Two to twelve stay words: small ones are mere talk where nothing is measured.
"""

import re

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TO_TWELVE = ("ten", "eleven", "twelve")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000}
_VALUES = {word: n for n, word in enumerate((*_ONES, *_TO_TWELVE, *_TEENS), 1)}
_VALUES |= {word: 10 * n for n, word in enumerate(_TENS, 2)}
_VALUES |= {"a": 1}

_BELOW_100 = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES)}))?|{'|'.join(_TEENS)})"
_SMALL = rf"(?:{_BELOW_100}|{'|'.join((*_TO_TWELVE, *sorted(_ONES, reverse=True)))})"
_SPELLED = re.compile(
    rf"(?<![\w-])(?:(?:a|{_SMALL}) (?:dozen|hundred|thousand)"
    rf"(?: (?:and )?(?:{_SMALL} hundred|{_SMALL}))*|{_BELOW_100})\b(?!-)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+")


def in_digits(text: str) -> tuple[str, dict[int, int]]:
    """Return a text of the same length with digits for number words, and where each word began.

    The digits end where their words end, with blanks before them: what follows stays beside them.
    """
    began: dict[int, int] = {}

    def digits(match: re.Match[str]) -> str:
        value = str(_value(match[0].lower()))
        began[match.end() - len(value)] = match.start()
        return value.rjust(len(match[0]))

    return _SPELLED.sub(digits, text), began


def _value(words: str) -> int:
    total = part = 0
    for word in _WORD.findall(words):
        if scale := _SCALES.get(word):
            part *= scale
            total, part = (total + part, 0) if scale == _SCALES["thousand"] else (total, part)
        else:
            part += _VALUES.get(word, 0)
    return total + part
