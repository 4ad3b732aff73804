"""What a distortion makes of a number, its unit, its people, its drug, its denial or its end."""

import random
import re
from collections.abc import Callable

Change = Callable[[str, random.Random], str]
UNITS = {"week": "month", "day": "week", "hour": "minute", "minute": "hour", "month": "year"}
UNITS["%"] = " points"
OTHER_WORDS = {"two": "three", "twice": "once", "once": "twice"}
ENDS = {"at least": "at most", "more than": "at most", "above": "below", "up to": "at least"}
ENDS |= {"within": "in at least", "under": "above"}
WORDS = ("five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def other_number(found: str, chance: random.Random) -> str:
    """Return a text with one digit of its number changed."""
    digits = [at for at, char in enumerate(found) if char.isdigit()]
    if not digits:
        word = found.split(maxsplit=1)[0]
        return OTHER_WORDS.get(word, "nine") + found[len(word) :]
    at = chance.choice(digits)
    digit = str((int(found[at]) + chance.randint(1, 9)) % 10)
    return found[:at] + digit + found[at + 1 :]


def other_unit(found: str, _: random.Random) -> str:
    """Return the number with another unit; the same where none is listed."""
    for unit, other in UNITS.items():
        if re.search(rf"{unit}s?\b" if unit != "%" else "%", found):
            return re.sub(unit, other, found, count=1)
    return found


def other_people(found: str, _: random.Random) -> str:
    return re.sub(r"people|patients|adults|veterans", "children", found)


def ten_times(found: str, _: random.Random) -> str:
    return re.sub(r"\d[\d,]*", r"\g<0>0", found, count=1)


def other_currency(found: str, chance: random.Random) -> str:
    return found.replace("$", chance.choice(("\u20ac", "\u00a3", "")), 1)


def only_a_part(found: str, chance: random.Random) -> str:
    part = chance.choice(("half", "a third", "two thirds", "twice as many"))
    return part if found.endswith("%") else f"{part} of {found}"


def in_words(found: str, chance: random.Random) -> str:
    """Return a count of five or more in other words than its own; the same where it is none."""
    number = re.match(r"(?:[5-9]|1[0-2])\b(?![/.,%-])", found)
    others = [word for n, word in enumerate(WORDS, 5) if number and n != int(number[0])]
    return chance.choice(others) + found[number.end() :] if number else found


CHANGES: dict[str, Change] = {
    "number": other_number,
    "unit": other_unit,
    "population": other_people,
    "scale": ten_times,
    "currency": other_currency,
    "fraction": only_a_part,
    "word": in_words,
}


def other_end(text: str) -> str:
    """Return the words before a number with the other end of its span."""
    return re.sub("|".join(ENDS), lambda end: ENDS[end[0].lower()], text, flags=re.IGNORECASE)


def other_drug(text: str) -> str:
    """Return a text that tells of the other drug wherever it names one."""
    return re.sub(
        r"\b(es)?ketamine\b",
        lambda drug: "ketamine" if drug[1] else "esketamine",
        text,
        flags=re.IGNORECASE,
    )


def opposite(sentence: str) -> str:
    """Return a sentence without its denial, or denied where it has none."""
    verb = r"\b(was|were|is|are|had|has|have|can|may|did|do|should|must)\b"
    if re.search(r"\b(?:not|no|none)\b", sentence):
        return re.sub(r" (?:not|no|none)\b", "", sentence)
    return re.sub(verb, r"\1 not", sentence, count=1)


OF_A_STRETCH = {"drug": other_drug, "negation": opposite, "bound": other_end}
