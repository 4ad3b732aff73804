"""Every rule on a provider, with its proof; freshness; and the listing policy."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import generator.criteria
import generator.red_flags
from generator.answering import OTHERS_ALONE, answer
from generator.facts.one_order import in_one_order
from generator.facts.plain_answers import plain_answers
from generator.facts.provenance import has_a_look_of_ours, looks, weakest
from generator.facts.ties import can_vouch
from generator.facts.topics import was_looked_for
from generator.model.collation import in_plain_letters
from generator.model.finding import (
    Finding,
    FlagState,
    Freshness,
    Ground,
    Judged,
    ListingStatus,
    Look,
    Outcome,
    Provenance,
)
from generator.model.judgement import FlagJudged, Judgement
from generator.model.placeholder import is_sentence
from generator.model.provider import Provider
from generator.model.record import Flag
from generator.model.site_config import FreshnessPolicy, ListingPolicy
from generator.rule import Rule, rules_in

CRITERIA: tuple[Rule, ...] = rules_in(generator.criteria)
RED_FLAGS: tuple[Rule, ...] = rules_in(generator.red_flags)
CRITERION_IDS = frozenset(rule.id for rule in CRITERIA)
RED_FLAG_IDS = frozenset(rule.id for rule in RED_FLAGS)
ALL_RULES: dict[str, Rule] = {rule.id: rule for rule in (*CRITERIA, *RED_FLAGS)}


NOT_LOOKED_YET = "We have not looked for this yet."
"""Another sentence than any that says what was not found."""
NOT_LOOKED_FOR_YET = FlagJudged(FlagState.NOT_LOOKED_FOR, NOT_LOOKED_YET, Provenance.NOBODY)
USUAL_LISTING, USUAL_LIMITS = ListingPolicy(), FreshnessPolicy()


def judge(
    slug: str,
    provider: Provider,
    today: date,
    policy: ListingPolicy = USUAL_LISTING,
    limits: FreshnessPolicy = USUAL_LIMITS,
) -> Judgement:
    """Return what every rule finds about a provider, and where the policy puts it.

    A check that was signed by nobody, or by somebody with ties, or that rests on no look of our
    own, is taken out of the profile first.
    """
    provider = _without_a_check_of_their_own(provider)
    plain = plain_answers(in_one_order(provider))
    criteria = {rule.id: _criterion(rule, plain, today) for rule in CRITERIA}
    observed = {flag.rule: flag for flag in provider.flags}
    red_flags = {
        rule.id: _red_flag(rule, plain, today, observed.get(rule.id)) for rule in RED_FLAGS
    }
    listing, because = _listing(provider, criteria, red_flags, policy)
    return Judgement(
        slug, provider, criteria, red_flags, freshness(provider, today, limits), listing, because
    )


def freshness(provider: Provider, today: date, limits: FreshnessPolicy = USUAL_LIMITS) -> Freshness:
    """Return how long ago an editor checked a profile; a git or build date never counts."""
    if provider.verified is None:
        return Freshness.UNCHECKED
    days = (today - provider.verified.on).days
    if days <= limits.fresh_days:
        return Freshness.FRESH
    return Freshness.DUE if days <= limits.overdue_days else Freshness.OVERDUE


def listing_order(judgement: Judgement) -> tuple[int, str]:
    """Return the key of the published default order: overdue checks last, then by name."""
    return (judgement.freshness is Freshness.OVERDUE, in_plain_letters(judgement.provider.name))


def _without_a_check_of_their_own(provider: Provider) -> Provider:
    if provider.verified is None or (can_vouch(provider) and has_a_look_of_ours(provider)):
        return provider
    unsigned = provider.model_copy(update={"verified": None})
    unsigned.model_fields_set.discard("verified")
    return unsigned


def _looked_up(finding: Finding, provider: Provider) -> tuple[Provenance, tuple[Look, ...]]:
    """Return the weakest provenance among the facts, and all their evidence, each once."""
    by_name: dict[str, Look] = {}
    for ground in finding.proofs:
        for look in looks(ground, provider):
            by_name.setdefault(look.name, look)
    by_their_names = tuple(by_name[name] for name in sorted(by_name))
    return weakest(finding.proofs, provider), by_their_names


def _criterion(rule: Rule, provider: Provider, today: date) -> Judged:
    finding = answer(rule, provider, today)
    is_open = finding.outcome is Outcome.NOT_STATED and finding.reason != OTHERS_ALONE
    if is_open and not was_looked_for(rule.id, rule.asks_about, provider):
        return Judged(Outcome.NOT_LOOKED_FOR, NOT_LOOKED_YET, Provenance.NOBODY)
    return Judged(finding.outcome, finding.reason, *_looked_up(finding, provider), finding.proofs)


def _red_flag(rule: Rule, provider: Provider, today: date, seen: Flag | None) -> FlagJudged:
    judged = _not_by_default(provider, _flag(provider, answer(rule, provider, today)))
    if seen is None:
        return judged if _is_covered(rule, judged, provider) else NOT_LOOKED_FOR_YET
    ground = Ground(seen.evidence, rule.observed_as)
    observed = _flag(provider, Finding(Outcome.MET, seen.note, (ground,)))
    # The better proof speaks: an editor's copy of a page must not undo what a call confirmed.
    is_surer = judged.state is FlagState.CONFIRMED and observed.state is not FlagState.CONFIRMED
    first, second = (judged, observed) if is_surer else (observed, judged)
    more = second.looks if second.state.is_raised else ()
    rest = (look for look in more if look.name not in dict(first.evidence))
    return replace(first, looks=(*first.looks, *rest), reply=seen.reply)


def _not_by_default(provider: Provider, judged: FlagJudged) -> FlagJudged:
    """Return a flag as possible where a fact of it rests on nothing but the default evidence.

    Nobody set that look beside the fact: who saw it there says so by an observation of their own.
    """
    default = {provider.evidence_default}
    unsaid = any(default.issuperset(ground.evidence) for ground in judged.rests_on)
    if judged.state is FlagState.CONFIRMED and unsaid:
        return replace(judged, state=FlagState.POSSIBLE)
    return judged


def _is_covered(rule: Rule, judged: FlagJudged, provider: Provider) -> bool:
    is_open = judged.state is FlagState.NOT_STATED and judged.reason != OTHERS_ALONE
    return not is_open or was_looked_for(rule.id, rule.asks_about, provider)


def _flag(provider: Provider, finding: Finding) -> FlagJudged:
    whose, used = _looked_up(finding, provider)
    return FlagJudged(_state(finding, whose), finding.reason, whose, used, rests_on=finding.proofs)


def _state(finding: Finding, whose: Provenance) -> FlagState:
    if finding.outcome is Outcome.MET:
        # Nothing is confirmed about a real business without a sentence of what was seen.
        is_sure = whose is Provenance.WE_CHECKED and is_sentence(finding.reason)
        return FlagState.CONFIRMED if is_sure else FlagState.POSSIBLE
    return {
        Outcome.NOT_MET: FlagState.NOT_FOUND,
        Outcome.DOES_NOT_APPLY: FlagState.DOES_NOT_APPLY,
    }.get(finding.outcome, FlagState.NOT_STATED)


def _listing(
    provider: Provider,
    criteria: Mapping[str, Judged],
    red_flags: Mapping[str, FlagJudged],
    policy: ListingPolicy,
) -> tuple[ListingStatus, tuple[str, ...]]:
    if provider.status and not provider.status.state.is_open:
        return ListingStatus.CLOSED, ()
    silent = [i for i in policy.must_document if criteria[i].outcome.is_silent]
    flagged = [i for i in policy.withhold_on_confirmed if red_flags[i].state is FlagState.CONFIRMED]
    because = (*silent, *flagged)
    return (ListingStatus.WITHHELD if because else ListingStatus.LISTED), because
