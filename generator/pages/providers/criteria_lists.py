"""The criteria of a profile in lists: what stands first, what is folded, what is to be asked."""

from generator.judging import ALL_RULES
from generator.model.finding import FlagState, Outcome
from generator.model.judgement import Judgement
from generator.pages.wording.in_part import stated_in_part

MET_AT_ONCE = 4
"""How many criteria of which something is known stand open on a phone, at least one that is met."""


def with_outcome(judgement: Judgement, outcome: Outcome) -> list[str]:
    """Return the criteria of an outcome on which nobody says anything at all, to be asked."""
    in_part = stated_in_part(judgement)
    findings = judgement.criteria.items()
    return [i for i, judged in findings if judged.outcome is outcome and i not in in_part]


def met_later(judgement: Judgement) -> list[str]:
    """Return the criteria that are met and stand folded on a phone, behind what is first.

    What is not met, or told in part, always stands open, and so do the first that are met.
    """
    in_part, criteria = stated_in_part(judgement), judgement.criteria
    told = [i for i, judged in criteria.items() if not judged.outcome.is_silent or i in in_part]
    met = [i for i in told if criteria[i].outcome is Outcome.MET and i not in in_part]
    open_ = max(MET_AT_ONCE - (len(told) - len(met)), 1)
    return met[open_:] if len(met) > open_ + 1 else []


def asks_of_flags(judgement: Judgement) -> list[str]:
    """Return what to ask about the red flags that nobody could tell, beyond the criteria."""
    silent = (i for i, judged in judgement.criteria.items() if judged.outcome.is_silent)
    asked = [ALL_RULES[i].ask for i in silent]
    states = ((i, flag.state) for i, flag in judgement.red_flags.items())
    asks = (ALL_RULES[i].ask for i, s in states if s.is_silent or s is FlagState.POSSIBLE)
    return [ask for ask in dict.fromkeys(asks) if ask not in asked]
