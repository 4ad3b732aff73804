"""Whether a phrase states something of the provider itself, here and now.

"Avoid clinics that ...", "we are not ...", a question, a condition, a plan for later, the words of
a patient or of a newspaper, and what clinics do in general state nothing about this one.
"""

import re

from generator.model.claim_context import (
    is_asked,
    is_conditional,
    is_denied,
    is_softened,
    sentence_around,
)
from generator.model.month_names import IN_FULL
from generator.model.reported_speech import is_said_by_others

_OF_OTHERS = re.compile(
    r"\b(?:(?:other|some|many|most|another|any|few|certain|several|competing|unlike|good|reputable"
    r"|best|typical|legitimate|traditional|all|every|each|hospital|university) "
    r"(?:\w{2,15} ){0,2}(?:clinics?|providers?|practices?|compan(?:y|ies)|cent(?:er|re)s?|places"
    r"|services|doctors|physicians|programs|psychiatrists|hospitals|insurers|insurance"
    r" compan\w{1,3})"
    r"|competitors?|elsewhere|industry|nationwide|across the country|(?:national|local|market)"
    r" average"
    r"|on average|traditionally|historically|clinics (?:that|who|which|should|may|charge|offer"
    r"|in general|typically)"
    r"|providers (?:that|who|which|should|may|charge|offer|typically)"
    r"|stud(?:y|ies)|research(?:ers)?|trials?|guidelines?|the FDA (?:says|requires|recommends)"
    r"|they (?:also )?(?:offer|provide|are|do|have|give|accept|say|charge|will|treat|take)|I|my|me"
    r"|I['\u2019]m|according to|reported(?:ly)?)\b",
    re.IGNORECASE,
)
_ADVICE = re.compile(
    r"\b(?:ask|asking|look for|looking for|make sure|be sure|check (?:that|whether|if|for)|choose"
    r"|choosing|find a|seek a|confirm|verify|insist|should|ought|ideally|consider|important to"
    r"|questions to|what to|how to|need to know|tips?|whether|imagine|suppose|for example"
    r"|careful|beware|avoid|by (?:some|most|many))\b",
    re.IGNORECASE,
)
_OUR_ACT = re.compile(
    r"\b(?:we|our (?:staff|team|nurses?)) (?:will |can |also |always |do )?"
    r"(?:ask(?! whether)|confirm|verify|make sure|be sure|check|consider)\b",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(
    r"\b(?:no longer|used to|previously|formerly|in the past|coming soon|soon|(?:we|are|is)"
    r" plan(?:ning)? to"
    r"|hope(?:s|d)? to|working (?:on|toward|to)|will be (?:available|offered|adding)|in the future"
    r"|not yet|until (?:19|20)\d\d|stopped|ended|discontinued|paused|expir(?:ed|es)|waitlist"
    r"|temporarily|would|wish|upcoming|next year|later this year|opening"
    r"|(?:in|from|starting|beginning|by|until) (?:the |early |late |mid-)?"
    rf"(?:{'|'.join(IN_FULL)}|spring|summer|fall|autumn|winter|new year))\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^\W*(?:myth|q|question|true or false|fact or fiction|claim)\b[^:.?]{0,20}[:.?]", re.IGNORECASE
)
_NO_INSIDE = re.compile(
    r"\b(?:not|no|never|cannot|without|nor|neither|may|might|could|rarely|seldom|unable"
    r"|refuses?)\b|n['\u2019]t\b",
    re.IGNORECASE,
)
_IF = re.compile(r"\W*(?:if|unless|provided|assuming|in case|should)\b", re.IGNORECASE)
_UNCERTAIN = re.compile(
    r"\W*(?:if|unless|provided|assuming|in case|suppose|should)\b"
    r"(?! (?:you|a patient)(?: \w{2,9}){0,2} (?:miss|cancel|stop|withdraw|leave|end|not|late)\b)",
    re.IGNORECASE,
)
_UNTRUE = re.compile(
    r"\b(?:not|n['\u2019]t|never|hardly) (?:\w{2,12} ){0,2}(?:true|the case|correct|so) that\b"
    r"|\b(?:nobody|no one)\b[^.!?]{0,60}\bthat\b|\b(?:untrue|false|wrong) that\b"
    r"|\b(?:any|every) (?:place|clinic) that\b|\bask whether\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^[\"\u201c\u2018'].{0,400}$", re.DOTALL)


def is_stated(text: str, start: int, end: int, *, may_be_denied: bool = False) -> bool:
    """Return whether ``text[start:end]`` is said by the provider of itself, as a fact of today.

    ``may_be_denied`` is for phrases that hold their own "no", like "no referral needed".
    """
    sentence = _sentence(text, start, end)
    if not is_ours(text, start, end) or _advises(sentence) or _IF.match(sentence):
        return False
    if is_conditional(text, start, end) or is_softened(text, start, end):
        return False
    return may_be_denied or not (_NO_INSIDE.search(text, start, end) or is_denied(text, start, end))


def is_uncertain(sentence: str) -> bool:
    """Return whether a sentence begins with a condition; to cancel or to stay away is none."""
    return _UNCERTAIN.match(sentence) is not None


def _advises(sentence: str) -> bool:
    """Return whether a sentence tells the reader what to do; "we ask" tells what they do."""
    return _ADVICE.search(_OUR_ACT.sub("", sentence)) is not None


def is_ours(text: str, start: int, end: int) -> bool:
    """Return whether ``text[start:end]`` is of the provider and of today, whatever it says."""
    sentence = _sentence(text, start, end)
    if any(one.search(sentence) for one in (_OF_OTHERS, _NOT_NOW, _UNTRUE)):
        return False
    if _LABEL.match(text) or _QUOTED.match(sentence) or _is_within_quotes(text, start):
        return False
    return not is_asked(text, end) and not is_said_by_others(text, start, end)


def _sentence(text: str, start: int, end: int) -> str:
    before, after = sentence_around(text, start, end)
    return f"{before}{text[start:end]}{after}".strip()


def _is_within_quotes(text: str, start: int) -> bool:
    before = text[:start]
    curly = before.count("\u201c") > before.count("\u201d")
    return curly or before.count('"') % 2 == 1
