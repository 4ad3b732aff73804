"""Reported speech: what a text tells as the word of others, or warns of."""

import re

from generator.model.claim_context import sentence_around
from generator.model.late_pattern import LatePattern

_SAY = (
    r"(?:say|said|says|claim|claims|claimed|promis\w{1,3}|advertis\w{1,3}|believ\w{1,2}|think"
    r"|thinks|call|calls|called|report|reports|reported|wrote|writes|guarantee\w{0,2}|tout\w{0,2}"
    r"|describ\w{1,2}|told|tells|boast\w{0,2}|market\w{0,2}|suggest\w{0,2}|hail\w{0,2}|dub\w{0,3}"
    r"|quot\w{1,3}|tweet\w{0,2}|posted)"
)
_OTHERS = (
    r"(?:(?:some|other|others|certain|many|several|few|competing|rival|another|any|most)"
    r"(?: (?:ketamine|online|at-home|home|infusion|telehealth|medical))?"
    r"(?: (?:clinics?|providers?|compan(?:y|ies)|people|doctors|websites?|sites?|ads?|sellers"
    r"|advertisements?|businesses|critics|places|programs|services|patients|experts|users))?"
    r"|(?:state |medical )?boards?|regulators?|prosecutors?|lawsuits?|courts?"
    r"|he|she|competitors?|critics?|skeptics?|rumors?|newspapers?|news|reporters?|journalists?|magazines?"
    r"|articles?|headlines?|media|press|tv|podcasts?|reddit|yelp|google|bloggers?|reviews?"
    r"|reviewers?|celebrit(?:y|ies)|(?:former |one |a |our |past )?(?:patients?"
    r"|clients?|customers?)"
    r"|the (?:new york |los angeles |washington |wall street )?"
    r"(?:times|post|journal|atlantic|guardian)|stat|vice)"
)
_SAID_BY_OTHERS = LatePattern(
    rf"\b{_OTHERS}\b(?:[ ,]{{1,2}}(?!we\b|our\b)[\w'\u2019\-]{{1,20}}){{0,5}}[ ,]{{1,2}}{_SAY}\b"
    rf"|\baccording to (?:an? |the |some |one )?(?:\w{{1,15}} )?{_OTHERS}\b"
    rf"|\b(?:used to|once|no longer) {_SAY}\b"
    r"|\b(?:state|boards?|fda|ftc|courts?|judges?|regulators?|attorney general)\b"
    r"(?: [\w'\u2019\-]{1,20}){0,3} (?:found|ruled|alleg\w{1,3}|accus\w{1,3}|fined)\b"
    r"|\byou (?:may|might|will) (?:have )?(?:hear|heard|read|seen?)\b|\bpeople think\b",
    re.IGNORECASE,
)
_WARNED_OF = LatePattern(
    r"\b(?:beware|be wary|wary of|avoid\w{0,3}|red flags?|watch out|cautious of|warn\w{0,3}"
    r"|steer clear|run from|skeptical|suspicious|careful with|careful of"
    r"|unlike (?:some |other |the "
    r"|many )?(?:clinics|providers|companies|places)|myths?|misconceptions?|scams?|misleading"
    r"|false claims?|untrue|criticiz\w{1,3}|question anyone|walk away|do not trust|don['\u2019]t"
    r" trust|never trust"
    # A finding that is told with its limit is no promise.
    r"|stud(?:y|ies)\b[^.!?;]{0,80}\bin a (?:small|single) (?:group|sample|trial)\b"
    r"|stud(?:y|ies)\b[^.!?;]{0,80}\b(?:but|though|however)\b[^.!?;]{0,40}\b(?:small|few|short"
    r"|early|weak))\b",
    re.IGNORECASE,
)


def is_said_by_others(text: str, start: int, end: int) -> bool:
    """Return whether the sentence gives it as the word of others, or warns of it."""
    before, after = sentence_around(text, start, end)
    reported = f"{before}{text[start:end]}"
    # A phrase that tells itself what patients report, like "no patient reported", is not theirs.
    is_reported = any(
        attribution.start() < len(before) for attribution in _SAID_BY_OTHERS.finditer(reported)
    )
    return bool(is_reported or _WARNED_OF.search(f"{reported}{after}"))
