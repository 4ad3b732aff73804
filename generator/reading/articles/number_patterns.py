"""How the numbers of a text are written: in digits and in words, with the units behind them."""

import re

from generator.model.month_names import MONTHS
from generator.reading.articles.units import COUNTED_WORDS, UNIT_WORDS

_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
WORD_VALUES = {word: str(n) for n, word in enumerate((*_WORDS, "twelve"), 2)} | {
    "once": "1",
    "twice": "2",
}
_LARGER = WORD_VALUES.keys() - {"two", "three", "four", "once", "twice"}
PARTS = {"half": "1/2", "a third": "1/3", "two thirds": "2/3", "a quarter": "1/4"} | {
    "three quarters": "3/4",
    "a fifth": "1/5",
    "a tenth": "1/10",
    "double": "2/1",
    "twice as": "2/1",
    "twice the": "2/1",
    "triple": "3/1",
    "three times as": "3/1",
}
_SPANS = "minute|hour|day|week|month|year"
_EACH = (
    rf"(?=(?P<{{}}> (?:(?:a|per|each|every) (?:{_SPANS}|session|dose|visit|person|infusion|course"
    r"|treatment|lozenge)|hourly|daily|weekly|monthly|yearly)\b)?)"
)
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})[a-z]{{0,6}}"
_NTH = r"(?:st|nd|rd|th)?"
_COUNT = rf"(?:\d{{1,3}}|one|{'|'.join(WORD_VALUES)})"
PART_HOURS = {"half an hour": "30", "an hour and a half": "90"} | {
    "three quarters of an hour": "45",
    "a quarter of an hour": "15",
}
_BEFORE_A_SPAN = (
    *("within", "for", "in", "after", "about", "last", "lasts", "over", "than", "to", "or", "by"),
    *("least", "most", "before", "has", "have", "lasted", "first", "is", "until", "under"),
    *("nearly", "almost", "every"),
)
_LEADS = "|".join(rf"(?<=\b{word} )" for word in _BEFORE_A_SPAN)
# What stands before it is looked at last: few words are a span, and many positions are none.
_A_SPAN = (
    rf"\b(?=[ao])(?=(?:an?|one)(?: whole| full)? (?:{_SPANS})\b)(?:{_LEADS})"
    rf"(?:an?|one)(?: whole| full)? (?P<span>{_SPANS})\b(?! program|-)"
)
_SOME = r"\b(?:a couple of|a few|several|many) (?P<spans>day|week|month|year)s\b"
_OF_WHOM = r"(?=(?: of (?:all |the |these |those )?(?P<sharers>[a-z]+))?)"
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
# A unit stands behind its number, with one word between at most: 12 business days, 24-hour.
_UNIT = (
    rf"(?P<share> ?%){_EACH.format('shared')}{_OF_WHOM}"
    rf"|[ -](?:[a-z]{{1,14}}[ -])??(?P<unit>{UNIT_WORDS})\b"
    r"(?P<rate> (?:a|per) [a-z]+)?"
)
STATED = re.compile(
    rf"(?<![\w.,$/-])(?:(?P<day>\d{{1,2}}){_NTH} (?:of )?)?{_MONTH} "
    rf"(?:(?P<us_day>\d{{1,2}}){_NTH}, )?(?P<year>(?:19|20)\d\d)(?!\d)"
    r"|(?<![\w/-])(?P<digits>20\d\d-\d\d-\d\d|\d{1,2}/\d{1,2}/20\d\d)(?![\w/-])"
    rf"|\b(?P<out_of>{_COUNT}(?: (?:people|persons?|patients?|adults?))? (?:in|out of) (?:every )?"
    rf"(?!20\d\d){_COUNT})\b(?!%| ?percent|,\d)"
    rf"|(?P<part_hour>\b(?:{'|'.join(PART_HOURS)})\b)|{_A_SPAN}|{_SOME}"
    r"|\b(?P<vague>dozens|scores|hundreds|thousands|millions|billions)\b(?= of\b)"
    rf"|\b(?P<times>twice|thrice|{_COUNT} times)\b(?= (?:about )?[$\d])"
    r"|(?P<phone>(?<![\w-])(?:1-)?\d{3}-\d{3}-\d{4}(?!\d))"
    r"|(?P<pair>(?<![\w/])\d{2,3}/\d{2,3}(?![\w/]))"
    r"|(?P<code>\b(?:[A-Z]{1,2}-?\d{2,5}|\d{4}-[A-Z]{2}\d\d|\d{5}|\d{3}[AB])\b)"
    rf"|(?P<usd>[$\u20ac\u00a3\u00a5] ?(?:{_NUMBER})(?!\d)"
    r"(?: (?:hundred|thousand|[bm]illion)\b|[kmb]\b)?)"
    rf"{_EACH.format('charged')}"
    rf"|(?P<part>(?<!-)\b(?:{'|'.join(PARTS)})\b(?! an hour| vision|-))"
    rf"|(?P<number>(?<![\w.,$/^-])(?:{_NUMBER}))(?:{_UNIT})?(?![\d/]|[a-z])"
    rf"|\b(?P<word>{'|'.join(WORD_VALUES)})[ -](?:[a-z]{{1,14}} )??(?P<of>{COUNTED_WORDS})\b"
    r"(?P<word_rate> (?:a|per) [a-z]+)?"
    rf"|(?<!the )\b(?P<bare>{'|'.join(sorted(_LARGER))})\b",
    re.IGNORECASE,
)
"""Each way to state a number, the name of its group first; the longest is tried first."""
