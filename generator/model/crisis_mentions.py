"""How a text may name a number to call in danger: after words that lead there, before few others.

A list of attacks is never whole; so a sentence that tells a reader what to do, or what becomes of
such a number, has right before and after it only words known here. What somebody else does, as in
"the app shows the lifeline", is told in any words but those that compare, replace or hold back.
"""

import re
from collections.abc import Iterator

from generator.model.crisis import HELP
from generator.model.phone_numbers import DIGITS_IN_WORDS, dialed_digits, folded
from generator.model.state import STATES

_SIGNS = "[-. ()/]{0,2}"


def as_written(number: str) -> str:
    """Return a pattern for a number with any signs between its digits, or in words."""
    digits = dialed_digits(number)
    in_words = "[ -]".join(DIGITS_IN_WORDS[int(digit)] for digit in digits)
    return rf"(?<![\d$.])(?:1[-. ]?)?\(?{_SIGNS.join(digits)}(?!\d)|{in_words}"


LINES = (HELP.lifeline, HELP.emergency, HELP.poison)
SHORT = tuple(line.number for line in (HELP.lifeline, HELP.emergency))
NUMBER = "|".join(as_written(one.number) for one in LINES)
NAMED = (
    r"\b(?:(?:crisis|suicide) (?:(?:life|help|hot)?lines?)|lifelines?|poison (?:help|control))\b"
)
NOT_OF_A_LINE = "".join(rf"(?<!{name} )" for name in (*SHORT, "lifeline"))
"""A pattern for a place where no such number is what the next words are about."""
_EITHER = rf"(?:{'|'.join(SHORT)})"
_PLACES = r"\b(?:emergency (?:services?|rooms?|numbers?|departments?)|(?<=\bthe )er|(?<=\ban )er)\b"
_MENTION = re.compile(rf"(?P<number>{NUMBER})|{NAMED}|{_PLACES}")
_LONGER = re.compile(r"(?<!\d)\(?\d{3}\)?[-. /]{0,2}\d{3}[-. ]?\d{4}(?!\d)")
_ADDRESS = re.compile(
    rf"\b(?i:suite|ste\.?|unit|room|floor|box|apt\.?|building|bldg\.?|#) ?\#?{_EITHER}\b"
    rf"|\b{_EITHER} "
    r"(?:(?:[NSEW]{1,2}\.?|[A-Z\d][\w.'-]{0,30}) ){1,4}"
    r"(?:St|Street|Ave?|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Way|Pkwy|Parkway|Hwy"
    r"|Highway|Ct|Court|Pl|Place|Ter|Terrace|Cir|Circle|Sq|Square|Pike|Trail)\b\.?"
    rf"|\b{_EITHER} Broadway\b"
)


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PASSED_OVER = (
    _words(
        "& 1 a an and any closest crisis federal help hospital hospital's line local my"
        " national nationwide nearby nearest number or own patient's s services state states"
        " suicide the their veterans your"
    )
    | {name.lower() for name in STATES.values()}
    | {"north", "south", "west"}
)
_LEADING = frozenset(SHORT) | _words(
    "about access activate alert alerts are at by call called calling calls chat"
    " contact contacted contacting contacts dial dialed dialing dials give gives how in include"
    " includes into involve involves is lifeline like list lists mention mentions message name"
    " names near notifies notify on phone phones phoning press print prints reach recommend"
    " recommends ring rings send sends show shows summon summons text texting texts through use"
    " uses using via visit visits with"
)
_LEADING_TO = _words(
    "access admission admitted agreement bring brings brought call calls close closest connect"
    " connected connects direct directed directs drive driven drives escalate escalates escort"
    " escorts get gets go goes going handoff link links minutes near nearest next point points"
    " refer referral referred refers report return send sending sends sent speak take taken"
    " takes taking talk talks text texts transfer transferred transferring transfers transport"
    " transported transports trip trips turn visit visits walk"
)
_ASKING = _words("ask asks button buttons call calls number pay pays press presses")
_MEASURE = _words(
    "across block blocks care chair chief director feet head mile miles minute minutes"
    " number staff street years"
)
# So begins a clause that tells of somebody, and not one that tells a reader what to do.
_OTHERS = _words(
    "a after all an and any anyone are at both but by callers during each everyone he her his"
    " in is it its members messages nurses on one or patients people she some staff that the"
    " their they this which who whose with"
)
# After these the number is what the next words are said of.
_OPENING = _words("and because but if say says since so than that when where which while who")
_AWAY = _words(
    "against ahead alternative alternatives avoid avoided avoids away beat beats before"
    " better beyond bought bypass bypassed bypasses cheaper competitor competitors equal"
    " equals faster fewer former formerly ignore ignored ignores instead keep keeps kept less"
    " lose me more never no nor not once our ours out over own owned owns place prefer prefers"
    " rather replace replaced replacement replaces rival rivals run runs safer save saved"
    " saves skip skipped skips spare spares substitute substitutes successor than unlike us"
    " version we without worse yourself"
)
_FOLLOWING = _words(
    "a across admission agreement always and answer answers any are arrives as at available"
    " because before call called calls center centers chat confidential connects counselor"
    " counselors crew dispatcher doctor doctors during either finds for free from help helps"
    " if in instructions is listed listens named near nearby next of on online open operator"
    " or page physician physicians poison press printed private questions response right"
    " services staff stands sticker takes team text that the there to transfer transfers visit"
    " visits when whenever where while who with within without works"
)
_NEXT = re.compile(
    r"[ \"'\u201d\u2019)]*"
    r"(?:(?:and|is|are|(?:life|help|hot)?lines?|suicide|crisis|number|now|here|today"
    r"|does not mean|too|also|first|immediately|instead)\b[ \"'\u201d\u2019)]*)*+([\w'\u2019]+)"
)
# What somebody says of themselves: no service for emergencies, or what they have worked as.
_OF_THEMSELVES = re.compile(
    rf"{NOT_OF_A_LINE}\b(?:is|are|am|was|were)(?: no| not an?| not any|n't an?) "
    rf"(?:{_PLACES}|{NAMED})"
    rf"|\bwork(?:s|ed|ing)? (?:in|at) (?:an |the )?{_PLACES}"
    rf"|{_PLACES} (?:physicians?|doctors?|nurses?|nursing|clinicians?|providers?|paramedics?"
    r"|medicine|technicians?|experience|background|training|work)\b"
)
_WORD = re.compile(r"[\w'\u2019&]+")
_STOP = re.compile(r"[.:;!?,()|\n\"\u201c\u201d]")
_CALLED = re.compile(r"\b(?:call|dial|text|phone|contact|alert)s? (?:the )?$")
_GOES_ON = re.compile(r"(?:,? (?:and|or|then))+ ")
_FIRST = re.compile(
    r"\b(?:from|out of|against|forbid\w{0,5}|bans?)(?: \w+){0,2}? "
    r"(?:call|dial|text|phone|contact)ing\b|"
    r"\b(?:before|until|till|prior to|other than|ahead of)\b(?: \w+){0,2}? "
    r"(?:call|dial|text|phone|go|contact|us)\w*\b"
)


def led_away(text: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where a text names a number to call in danger, but not to lead there."""
    plain = folded(text)
    for pattern in (_LONGER, _ADDRESS):
        plain = pattern.sub(_blank_if_other, plain)
    low = plain.lower()
    if len(low) != len(text):
        return
    low = _OF_THEMSELVES.sub(_blank, low)
    for mention in _MENTION.finditer(low):
        start = _start_of_clause(low, mention.start())
        if not _leads(text[start : mention.start()]) or _FIRST.search(low, start, mention.end()):
            yield start, mention.end()
        elif unlike := _followed_by_other(low, *mention.span()):
            yield mention.start(), unlike


def _blank_if_other(number: re.Match[str]) -> str:
    digits = dialed_digits(number[0])
    return number[0] if digits == dialed_digits(HELP.poison.number) else _blank(number)


def _blank(match: re.Match[str]) -> str:
    return "~" * len(match[0])


def _start_of_clause(low: str, at: int) -> int:
    far = max(0, at - 120)
    begins = max((stop.end() for stop in _STOP.finditer(low, far, at)), default=far)
    return at - len(low[begins:at].lstrip())


def _leads(before: str) -> bool:
    typed = _WORD.findall(folded(before).replace("\u2019", "'"))
    while typed and (typed[-1].lower() in _PASSED_OVER or (typed[1:] and typed[-1][0].isupper())):
        typed.pop()
    words = [word.lower() for word in typed]
    if not words:
        return True
    return _leads_there(words) or _tells_of_others(words)


def _leads_there(words: list[str]) -> bool:
    if words[-1] == "to":
        return len(words) == 1 or not _LEADING_TO.isdisjoint(words[-4:-1])
    if words[-1] == "for":
        return not _ASKING.isdisjoint(words[-4:-1])
    if words[-1] in {"from", "of"}:
        return not _MEASURE.isdisjoint(words[-3:-1])
    return words[-1] in _LEADING


def _tells_of_others(words: list[str]) -> bool:
    """Return whether a clause tells what somebody does, and tells a reader to do nothing."""
    return words[0] in _OTHERS and words[-1] not in _OPENING and _AWAY.isdisjoint(words)


def _followed_by_other(low: str, start: int, at: int) -> int:
    """Return where the word ends that may not stand after a mention; 0 where all is well."""
    if _CALLED.search(low[:start][-12:]) and _GOES_ON.match(low, at):
        return 0
    word = _NEXT.match(low, at)
    return 0 if word is None or word[1] in _FOLLOWING or word[1].isdigit() else word.end()
