"""What each rule came to among the listed providers, as the pages of rules tell it."""

from collections.abc import Mapping, Sequence

from generator.directory import Directory
from generator.model.finding import FlagState, Outcome
from generator.model.judgement import Judgement
from generator.model.plural import counted
from generator.rule import Rule, RuleKind

Results = Sequence[tuple[Judgement, Mapping[str, Outcome | FlagState]]]
"""What each rule came to, of each provider."""
SHOWN = frozenset({Outcome.NOT_MET, *(state for state in FlagState if state.is_raised)})
"""What a rule comes to where its page names the provider."""


def _name(judgement: Judgement) -> str:
    return judgement.provider.name


def results_of(directory: Directory) -> Results:
    """Return what the rules came to of each listed provider."""
    return [(one, directory.digest(outcomes, one)) for one in directory.listed]


def shown_on(
    directory: Directory, results: Results, rule: Rule
) -> list[tuple[str, str, Outcome | FlagState]]:
    """Return slug, name and outcome of the providers that the page of a rule names."""
    shown = ((one, found[rule.id]) for one, found in results if found[rule.id] in SHOWN)
    return [(one.slug, directory.digest(_name, one), outcome) for one, outcome in shown]


def outcomes(judgement: Judgement) -> dict[str, Outcome | FlagState]:
    """Return what each rule came to, by its id."""
    criteria = {rule: judged.outcome for rule, judged in judgement.criteria.items()}
    return {**criteria, **{rule: flag.state for rule, flag in judgement.red_flags.items()}}


def tally(results: Results, rule: Rule) -> str:
    """Return how often a rule came to what, in a sentence."""
    if rule.kind is RuleKind.RED_FLAG:
        states = [found[rule.id] for _, found in results]
        unseen = states.count(FlagState.NOT_LOOKED_FOR)
        rest = f" For {unseen} we have not looked yet." if unseen else ""
        return (
            f"{states.count(FlagState.CONFIRMED)} confirmed, "
            f"{states.count(FlagState.POSSIBLE)} possible, among "
            f"{counted(len(results), 'listed provider')}. "
            f"For {states.count(FlagState.NOT_STATED)} we could not tell.{rest}"
        )
    found = [came_to[rule.id] for _, came_to in results]
    number = found.count(Outcome.NOT_LOOKED_FOR)
    unlooked = f"{number} not looked for yet, " if number else ""
    return (
        f"{found.count(Outcome.MET)} met, {found.count(Outcome.NOT_MET)} not met, "
        f"{found.count(Outcome.NOT_STATED)} not stated, {unlooked}"
        f"among {counted(len(results), 'listed provider')}."
    )
