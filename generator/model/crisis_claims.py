"""Words against the numbers to call in danger: that a line is closed, or is not to be called.

No page of ours and no profile may say so, whoever claims it: a reader in danger would believe it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.model.crisis_mentions import LINES, NUMBER, led_away
from generator.model.crisis_redirects import redirects
from generator.model.phone_numbers import dialed_digits, folded, phone_numbers

HELP_DIGITS = frozenset(dialed_digits(one.number) for one in LINES)
"""What is dialed for the numbers that stand on every page."""

_NAMES = (
    r"(?:suicide|crisis|help|hot|life|emergency)(?: (?:and|&) crisis)?[ -]?(?:life|hot|help)?lines?"
    r"|lifelines?|hotlines?|poison (?:help|control)"
    r"|emergency (?:services?|rooms?|numbers?|departments?)|(?:1-)?8\d\d-\d{3}-\d{4}"
)
_LINE = rf"(?:{NUMBER}|\b(?:{_NAMES})\b)"
_BE = r"(?:is|are|was|were|be|been|being|gets?|got|goes|went|has|have|had)"
_NO = (
    r"(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must)"
    r"(?: not|n['\u2019]?t)|can['\u2019]?t|won['\u2019]?t|cannot|never)"
)
_WORKING = (
    r"(?:active|answer\w*|anymore|any more|around|available|called|confidential|connect\w*|exist\w*"
    r"|free|function\w*|help\w*|here|in (?:service|use)|open|operat\w+|pick\w*|private|reach\w*"
    r"|real|reliable|respond\w*|run|running|safe|secure|staffed|take|there|trust\w*|used|work\w*)"
)
_GONE = (
    r"(?:closed|shut(?:tered)?(?: down)?|out of (?:service|order|use)|disconnected|discontinued"
    r"|unavailable|unreachable|unsafe|defunct|obsolete|outdated|retired|suspended|cut off"
    r"|no longer|no more|no use|(?:switched|turned|taken) (?:off|down)"
    r"|(?:stop(?:s|ped)|ceas\w+|quit) (?:\w+ing|operations)|refuses?|fails?|hangs? up"
    rf"|{_BE} (?:\w+ )?(?:replaced|ended|moved|changed|down|off|gone|dead|over|fake|useless"
    r"|harmful|dangerous|wrong|pointless|worthless|full|a (?:scam|fake|trap|lie|fraud|waste\b)"
    r"|not (?:a real|for)\b)|charges? (?:you|a|by|\$)|moved to|replaced by|changed to"
    r"|lose|losing|arrest\w*|jail\w*|locked (?:up|away)|sued|fined|blacklist\w*"
    r"|(?:nobody|no one) (?:\w+ )?(?:answers?|picks?|responds?|is there|listens?|helps?)"
    rf"|{_NO} (?:\w+ ){{0,2}}{_WORKING})"
)
_CALL = r"(?:call|contact|dial|go to|phone|ring|rely on|text|trust|try|use|bother with|reach)\w*"
_FORBID = (
    r"(?:(?:do|should|must|need|would|does)(?: not|n['\u2019]?t)|dont|never|avoid|stop|cannot"
    r"|can['\u2019]t|won['\u2019]t"
    r"|no (?:need|reason|point)|not (?:necessary|required|wise|safe)|pointless|useless)"
)
_KINDLY = r"(?!\w* ?(?:wait|hesitat|afraid|delay|shy|worr|asham|fear|feel|put off|be )\w*)"
_DENIED = re.compile(rf"{_LINE}[^.;!?\n]{{0,60}}?\b{_GONE}\b")
_LATER = re.compile(
    rf"{_LINE}[^.!?\n]{{0,160}}[.!?]['\"\u201d)]? +"
    rf"(?:it|they|this|that|these|both|the (?:line|number|service)s?|all of \w+)\b"
    rf"(?: (?:line|number|service)s?)?[^.;!?\n]{{0,20}}?\b{_GONE}\b"
)
_FORBIDDEN = re.compile(
    rf"\b{_FORBID}\b(?: {_KINDLY}[\w'\u2019]+){{0,2}}? {_CALL}(?:,? (?:or|and) \w+)?"
    rf"(?: (?!or\b)\w+){{0,2}}? {_LINE}"
    rf"|\b(?:instead of|rather than|not)(?: {_CALL})?(?: (?:or|and) \w+)?(?: the)? {_LINE}"
    rf"|\b(?:hang up|skip|forget|ignore|refrain|leave)\b[^.;!?\n]{{0,40}}? {_LINE}"
)
_NEGATED = re.compile(
    r"\b(?:no|not|nobody|none|nothing|neither|nor|never|nowhere|hardly|cannot|dont|\w+n['\u2019]t"
    r"|against|avoid|ceas\w+|fake|forget|hang(?:s|ing)? up|ignore|leave|pointless|quit|refrain"
    r"|opposite|scam|skip|stop\w*|useless|without|wrong)\b"
)
_HARMLESS = re.compile(
    r"\b(?:(?:do not|don['\u2019]t|never|not) (?:be |feel )?"
    r"(?:wait|hesitat|delay|afraid|asham|sh[yi])\w*"
    r"|(?:do not|don['\u2019]t) (?:have to be|need(?: to be)?(?! to\b)) \w+"
    r"|no (?:cost|charge|fee|insurance|matter)|costs? nothing|not (?:only|just)"
    r"|without (?:cost|charge)|stop (?:and|everything))\b"
)
_BESIDE = re.compile(rf"{NUMBER}|\b(?:life|crisis |suicide |hot)lines?\b|\bpoison help\b")
_CLAUSES = re.compile(r"[.:;!?,]+|\b(?:if|when|unless)\b|(?<=\w )(?=(?:Call|Text|Dial)\b)")
_HINTS = ("line", "poison", "emergency", "nine", "eight")
_CRISIS_HINTS = ("line", "suicid", "crisis", "overdose")
_DIGIT = re.compile(r"\d")
_ROOM = re.compile(r"\ber\b")
_OTHER_LINE = re.compile(
    r"\b(?:suicid\w*|crisis|(?:crisis|suicide|help|hot|life)[ -]?lines?|overdose)\b"
)


class Against(NamedTuple):
    """Words against a number to call in danger, and where they start."""

    start: int
    found: str


def claims_against_help(text: str) -> Iterator[Against]:
    """Yield what says that a line for people in danger is closed, or is not to be called."""
    low, seen = _low(text), False
    if any(hint in low for hint in _HINTS) or _holds_a_line(low) or _ROOM.search(low):
        for pattern in (_DENIED, _LATER, _FORBIDDEN):
            for one in pattern.finditer(low):
                seen = True
                yield Against(one.start(), text[slice(*one.span())])
        if not seen:
            led = (*led_away(text), *redirects(low))
            yield from (Against(start, text[start:end]) for start, end in led)


def denials_beside_help(text: str) -> Iterator[Against]:
    """Yield clauses that name a line for people in danger and deny something, whatever it is.

    Stricter than `claims_against_help`: for our own texts, in which such a clause can be put apart.
    """
    plain, start = folded(text), 0
    for end in (*(one.span() for one in _CLAUSES.finditer(plain)), (len(plain), len(plain))):
        clause, begins, start = _low(plain[start : end[0]]), start, end[1]
        if _BESIDE.search(clause) and _NEGATED.search(_HARMLESS.sub(" ", clause)):
            yield Against(begins + len(clause) - len(clause.lstrip()), clause.strip())


def other_crisis_numbers(text: str) -> Iterator[Against]:
    """Yield numbers that a text about a crisis gives, and that are none of those on every page."""
    low = _low(text)
    if any(hint in low for hint in _CRISIS_HINTS) and _OTHER_LINE.search(low):
        for one in phone_numbers(text):
            if one.digits not in HELP_DIGITS:
                yield Against(one.start, one.found)


def _holds_a_line(low: str) -> bool:
    digits = "".join(_DIGIT.findall(low))
    return len(digits) >= 10 or any(number in digits for number in HELP_DIGITS)


def _low(text: str) -> str:
    low = folded(text).lower()
    return low if len(low) == len(text) else folded(text)
