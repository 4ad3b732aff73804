"""Every rule on a provider, with its proof; freshness; and the listing policy."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

import generator.criteria
import generator.red_flags
from generator.model.collation import in_plain_letters
from generator.model.evidence import Evidence
from generator.model.finding import (
    Basis,
    Finding,
    FlagState,
    Freshness,
    Judged,
    Listing,
    Outcome,
)
from generator.model.judgement import FlagJudged, Judgement
from generator.model.provider import Provider
from generator.model.record import Flag
from generator.model.site_config import FreshnessPolicy, ListingPolicy
from generator.model.vocabulary import Method, Operation
from generator.rule import OUR_METHODS, Kind, Rule, rules_in

CRITERIA: tuple[Rule, ...] = rules_in(generator.criteria)
RED_FLAGS: tuple[Rule, ...] = rules_in(generator.red_flags)
CRITERION_IDS = frozenset(rule.id for rule in CRITERIA)
RED_FLAG_IDS = frozenset(rule.id for rule in RED_FLAGS)
ALL_RULES: dict[str, Rule] = {rule.id: rule for rule in (*CRITERIA, *RED_FLAGS)}


USUAL_LISTING, USUAL_LIMITS = ListingPolicy(), FreshnessPolicy()


def judge(
    slug: str,
    provider: Provider,
    today: date,
    policy: ListingPolicy = USUAL_LISTING,
    limits: FreshnessPolicy = USUAL_LIMITS,
) -> Judgement:
    """Return what every rule finds about a provider, and where the policy puts it."""
    criteria = {rule.id: _criterion(rule, provider, today) for rule in CRITERIA}
    observed = {flag.rule: flag for flag in provider.flags}
    red_flags = {
        rule.id: _red_flag(rule, provider, today, observed.get(rule.id)) for rule in RED_FLAGS
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


def basis_of(evidence: Collection[Evidence], checked_by: Collection[Method] = OUR_METHODS) -> Basis:
    """Return whose word one fact is; one look of our own is enough to have checked it."""
    if not evidence:
        return Basis.NOBODY
    if any(one.is_ours and one.method in checked_by for one in evidence):
        return Basis.WE_CHECKED
    told = any(one.method is Method.PROVIDER or one.publisher is None for one in evidence)
    return Basis.PROVIDER_SAYS if told else Basis.OTHERS_SAY


def standing_order(judgement: Judgement) -> tuple[int, str]:
    """Return the key of the published default order: overdue checks last, then by name."""
    return (judgement.freshness is Freshness.OVERDUE, in_plain_letters(judgement.provider.name))


_WEAKEST_FIRST = (Basis.NOBODY, Basis.OTHERS_SAY, Basis.PROVIDER_SAYS, Basis.WE_CHECKED)


def _looked_up(
    proofs: Collection[Collection[str]], provider: Provider, checked_by: Collection[Method]
) -> tuple[Basis, tuple[tuple[str, Evidence], ...]]:
    """Return the weakest basis among the facts, and all their evidence, each once."""
    known = provider.evidence
    bases = [basis_of([known[n] for n in names if n in known], checked_by) for names in proofs]
    names = dict.fromkeys(name for group in proofs for name in group if name in known)
    basis = min(bases, key=_WEAKEST_FIRST.index, default=Basis.NOBODY)
    return basis, tuple((name, known[name]) for name in names)


def _criterion(rule: Rule, provider: Provider, today: date) -> Judged:
    finding = rule.check(provider, today)
    basis, proof = _looked_up(finding.proofs, provider, rule.checked_by)
    return Judged(finding.outcome, finding.reason, basis, proof)


def _red_flag(rule: Rule, provider: Provider, today: date, seen: Flag | None) -> FlagJudged:
    found = _flag(rule, provider, rule.check(provider, today))
    if seen is None:
        return found
    observed = _flag(rule, provider, Finding(Outcome.MET, seen.note, (seen.evidence,)))
    # The better proof speaks: an editor's copy of a page must not undo what a call confirmed.
    is_surer = found.state is FlagState.CONFIRMED and observed.state is not FlagState.CONFIRMED
    first, second = (found, observed) if is_surer else (observed, found)
    proof = dict((*first.evidence, *(second.evidence if second.state.is_raised else ())))
    return replace(first, evidence=tuple(proof.items()), reply=seen.reply)


def _flag(rule: Rule, provider: Provider, finding: Finding) -> FlagJudged:
    basis, proof = _looked_up(finding.proofs, provider, rule.checked_by)
    return FlagJudged(_state(finding.outcome, basis), finding.reason, basis, proof)


def _state(outcome: Outcome, basis: Basis) -> FlagState:
    if outcome is Outcome.MET:
        return FlagState.CONFIRMED if basis is Basis.WE_CHECKED else FlagState.POSSIBLE
    return {
        Outcome.NOT_MET: FlagState.NOT_FOUND,
        Outcome.DOES_NOT_APPLY: FlagState.DOES_NOT_APPLY,
    }.get(outcome, FlagState.NOT_STATED)


def _listing(
    provider: Provider,
    criteria: Mapping[str, Judged],
    red_flags: Mapping[str, FlagJudged],
    policy: ListingPolicy,
) -> tuple[Listing, tuple[str, ...]]:
    if provider.status and provider.status.state is not Operation.OPEN:
        return Listing.CLOSED, ()
    silent = [i for i in policy.must_document if criteria[i].outcome is Outcome.NOT_STATED]
    flagged = [i for i in policy.withhold_on_confirmed if red_flags[i].state is FlagState.CONFIRMED]
    because = (*silent, *flagged)
    return (Listing.WITHHELD if because else Listing.LISTED), because


def kind_of(rule_id: str) -> Kind:
    """Return whether an id names a criterion or a red flag; raises KeyError for neither."""
    return ALL_RULES[rule_id].kind
