"""What the site says of red flags that are raised, not found, or that nobody could tell."""

from collections.abc import Mapping

from generator.model.finding import FlagState
from generator.model.judgement import Judgement
from generator.model.plural import counted
from generator.model.record import Change
from generator.pages.wording.words import listed
from generator.rule import Rule


def raised_in_words(judgement: Judgement) -> str:
    """Return how many are raised: ``1 red flag confirmed, 2 possible red flags, not confirmed``."""
    sure = judgement.count_flags(FlagState.CONFIRMED)
    maybe = judgement.count_flags(FlagState.POSSIBLE)
    confirmed = f"{counted(sure, 'red flag')} confirmed" if sure else ""
    return ", ".join(
        filter(
            None,
            (confirmed, f"{counted(maybe, 'possible red flag')}, not confirmed" if maybe else ""),
        )
    )


def cleared(change: Change, rules: Mapping[str, Rule]) -> str:
    """Return ``Red flag cleared: ...`` for a change that cleared one, or nothing."""
    if change.cleared is None:
        return ""
    rule = rules.get(change.cleared)
    return f"Red flag cleared: {rule.title if rule else change.cleared}"


def none_raised(judgement: Judgement) -> tuple[str, str]:
    """Return the bold words and their limit for a page where no red flag is raised."""
    if judgement.provider.verified is None:
        return (
            "Nobody has checked for red flags yet.",
            "What we read shows none. That is not an all-clear.",
        )
    return "No red flags found.", "That is what we looked for on that day, not a promise."


def looked_for(judgement: Judgement, rules: Mapping[str, Rule]) -> str:
    """Return how many red flags were looked for and which could not be told."""
    total = len(judgement.red_flags)
    silent = _titles(judgement, FlagState.NOT_STATED, rules)
    unlooked = _titles(judgement, FlagState.NOT_LOOKED_FOR, rules)
    if len(unlooked) == total:
        return f"We have not looked for any of the {total} red flags yet."
    rest = f" {len(unlooked)} we have not looked for yet: {listed(unlooked)}." if unlooked else ""
    looked = f"We looked for {counted(total - len(unlooked), 'red flag')}"
    if not silent:
        return f"{looked} and could tell for each.{rest}"
    if len(silent) == total:
        return f"We look for {total} red flags. For all of them we could not tell."
    return f"{looked}. For {len(silent)} of them we could not tell: {listed(silent)}.{rest}"


def _titles(judgement: Judgement, state: FlagState, rules: Mapping[str, Rule]) -> list[str]:
    titles = [rules[i].title for i, flag in judgement.red_flags.items() if flag.state is state]
    return [title[:1].lower() + title[1:] for title in titles]
