"""The answer to a rule's question: what it finds, as far as the word of others does not decide."""

from datetime import date

from generator.facts.own_word import in_own_word
from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import Rule, RuleKind, not_stated

OTHERS_ALONE = "Others tell of this. We found no word of the provider on it."
OTHERWISE = "Others tell otherwise than the provider. Ask them."


def answer(rule: Rule, provider: Provider, today: date) -> Finding:
    """Return what a rule finds; the word of others alone speaks neither for a provider nor against.

    What speaks against it in its own word stands, whatever others say. What speaks for it stands
    where others say nothing else.
    """
    own = in_own_word(provider, rule.inputs)
    heard = rule.check(provider, today)
    if own is provider:
        return heard
    said = rule.check(own, today)
    if said.outcome is heard.outcome:
        return heard if heard.outcome is Outcome.NOT_STATED else said
    if said.outcome is Outcome.NOT_STATED:
        return not_stated(OTHERS_ALONE)
    if said.outcome is _against(rule):
        return said
    return heard if heard.outcome is Outcome.NOT_STATED else not_stated(OTHERWISE)


def _against(rule: Rule) -> Outcome:
    return Outcome.NOT_MET if rule.kind is RuleKind.CRITERION else Outcome.MET
