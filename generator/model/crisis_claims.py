"""Words against the numbers to call in danger: that a line is closed, or is not to be called.

No page of ours and no profile may say so, whoever claims it: a reader in danger would believe it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.model.crisis_mentions import LINES, NOT_OF_A_LINE, NUMBER, led_away
from generator.model.crisis_redirects import redirects
from generator.model.late_pattern import LatePattern
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
    rf"|{_BE} (?:\w+ )?(?:replaced(?! by {NUMBER})|ended|moved|changed"
    r"|down|off|gone|dead|over|fake|useless|harmful|dangerous|wrong|pointless|worthless|full"
    r"|a (?:scam|fake|trap|lie|fraud|waste\b)|not (?:a real|for)\b)"
    r"|charges? (?:you|a|by|\$)|moved to|changed to|lose|losing|arrest\w*|jail\w*"
    r"|locked (?:up|away)|sued|fined|blacklist\w*"
    r"|(?:nobody|no one) (?:\w+ )?(?:answers?|picks?|responds?|is there|listens?|helps?)"
    rf"|{_NO} (?:\w+ ){{0,2}}{_WORKING})"
)
_CALL = r"(?:call|contact|dial|go to|phone|ring|rely on|text|trust|try|use|bother with|reach)\w*"
_FORBID = (
    r"(?:(?:do|should|must|need|would|does)(?: not|n['\u2019]?t)|dont|never|avoid|stop|cannot"
    r"|can['\u2019]t|won['\u2019]t"
    r"|(?<!or )not to|no (?:need|reason|point)"
    r"|not (?:necessary|required|wise|safe)|pointless|useless)"
)
_KINDLY = r"(?!\w* ?(?:wait|hesitat|afraid|delay|shy|worr|asham|fear|feel|put off|be )\w*)"
# What is told of others, as in "call it when we are closed"; not "it is, when you call, ...".
_OF_OTHERS = (
    r"(?:if|when|whenever|while|after|until|unless|because) "
    r"(?!it\b|this\b|that\b|you (?:call|dial|text|try|reach))"
)
_DENIED = LatePattern(rf"{_LINE}(?:(?!\b{_OF_OTHERS})[^.;!?\n]){{0,60}}?\b{_GONE}\b")
_LATER = LatePattern(
    rf"{_LINE}[^.!?\n]{{0,160}}[.!?]['\"\u201d)]? +"
    rf"(?:it|they|this|that|these|both|the (?:line|number|service)s?|all of \w+)\b"
    rf"(?: (?:line|number|service)s?)?[^.;!?\n]{{0,20}}?\b{_GONE}\b"
)
_HANG_UP = rf"hang(?:s|ing)? up(?!,? and (?:\w+ )?(?:call|dial|text) (?:{NUMBER}))"
_FORBIDDEN = LatePattern(
    rf"\b{_FORBID}\b(?: (?!but\b){_KINDLY}[\w'\u2019]+){{0,2}}? {_CALL}(?:,? (?:or|and) \w+)?"
    rf"(?: (?!or\b)\w+){{0,2}}? {_LINE}"
    rf"|\b(?:instead of|rather than|not)(?: {_CALL})?(?: (?:or|and) \w+)?(?: the)? {_LINE}"
    rf"|\b(?:{_HANG_UP}|skip|forget|ignore|refrain|leave)\b[^.;!?\n]{{0,40}}? {_LINE}"
)
_NEGATED = LatePattern(
    r"\b(?:no|not|nobody|none|nothing|neither|nor|never|nowhere|hardly|cannot|dont|\w+n['\u2019]t"
    rf"|against|avoid|ceas\w+|fake|forget|{_HANG_UP}|ignore|leave|pointless|quit|refrain"
    r"|opposite|scam|skip|stop\w*|useless|without|wrong(?= (?:number|line))|(?:is|are) wrong)\b"
)
_HARMLESS = LatePattern(
    r"\b(?:(?:do not|don['\u2019]t|never|not) (?:be |feel )?"
    r"(?:wait|hesitat|delay|afraid|asham|sh[yi])\w*"
    r"|(?:do not|don['\u2019]t) (?:have to be|need(?: to be)?(?! to\b)) \w+"
    r"|never need an? (?:\w+ )?\w+(?= to\b)|does(?: not|n['\u2019]t) mean"
    rf"|{NOT_OF_A_LINE}(?:is|are) not an? (?:crisis|emergency|suicide)"
    r"|no (?:cost|charge|fee|insurance|matter)|costs? nothing|not (?:only|just)"
    r"|without (?:cost|charge)|stop (?:and|everything))\b"
)
_BESIDE = re.compile(rf"{NUMBER}|\b(?:life|crisis |suicide |hot)lines?\b|\bpoison help\b")
_CLAUSES = re.compile(
    r"[.:;!?,]+|\b(?:if|when|unless)\b|(?<=\w )(?=(?:Call|Text|Dial)\b)"
    # What follows does not fall under a denial before: "no doctor and rely on the lifeline".
    r"|\b(?:and|but)\b(?= (?:\w+ ){0,4}?"
    r"(?:call|dial|give|list|name|refer|rely|send|show|text)\w{0,4} )"
)
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
    words: str

    @property
    def ends(self) -> int:
        """Where they end."""
        return self.start + len(self.words)


def claims_against_help(text: str) -> Iterator[Against]:
    """Yield what says that a line for people in danger is closed, or is not to be called."""
    low, denied = _low(text), tuple(denials_of_help(text))
    yield from denied
    if not denied and _may_name_help(low):
        led = (*led_away(text), *redirects(low))
        yield from (Against(start, text[start:end]) for start, end in led)


def denials_of_help(text: str) -> Iterator[Against]:
    """Yield what denies such a line in so many words; all that a name can be asked for.

    A clinic may have such a number in its name, a street too, whatever stands beside it.
    """
    low = _low(text)
    for pattern in (_DENIED, _LATER, _FORBIDDEN) if _may_name_help(low) else ():
        for one in pattern.finditer(low):
            yield Against(one.start(), text[slice(*one.span())])


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
                yield Against(one.start, one.written)


def _may_name_help(low: str) -> bool:
    return any(hint in low for hint in _HINTS) or _holds_a_line(low) or bool(_ROOM.search(low))


def _holds_a_line(low: str) -> bool:
    digits = "".join(_DIGIT.findall(low))
    return len(digits) >= 10 or any(number in digits for number in HELP_DIGITS)


def _low(text: str) -> str:
    low = folded(text).lower()
    return low if len(low) == len(text) else folded(text)
