"""Coverage: who pays for what, worked out once from plans, billing and answers by payer."""

from collections.abc import Iterable

from generator.model.conditional import IN_SOME_CASES, InSomeCases
from generator.model.coverage import Coverage, Covered, Network, Payer
from generator.model.provider import Provider


def covering(provider: Provider, covers: Covered | None) -> tuple[Coverage, ...]:
    """Return the answers about one kind of care, in the order of the payers; None: not told."""
    payers = [None, *Payer]
    found = (one for one in provider.coverage if one.covers is covers)
    return tuple(sorted(found, key=lambda one: (payers.index(one.payer), one.plans, str(one))))


def plans_for(provider: Provider, covers: Covered) -> tuple[str, ...] | None:
    """Return the plans that the profile names under insurance for a drug; None: it is silent."""
    one = provider.insurance
    if one is None:
        return None
    return {Covered.ESKETAMINE: one.spravato_plans, Covered.KETAMINE: one.plans}.get(covers)


def bills(provider: Provider) -> bool | InSomeCases | None:
    """Return whether anybody but the patient pays for any of the care; None: nobody says."""
    one = provider.insurance
    if one and (one.plans or one.spravato_plans):
        return True
    if one and one.bills_insurance is not None:
        return one.bills_insurance or _any(provider.coverage) or one.bills_insurance
    return _any(provider.coverage)


def bills_for(provider: Provider, covers: Covered) -> bool | InSomeCases | None:
    """Return whether anybody but the patient pays for one kind of care; None: nobody says."""
    return True if plans_for(provider, covers) else _any(covering(provider, covers))


def takes(provider: Provider, payer: Payer) -> bool | InSomeCases | None:
    """Return whether one payer pays for any of the care; None: nobody says."""
    return _any(one for one in provider.coverage if one.payer is payer)


def _any(answers: Iterable[Coverage]) -> bool | InSomeCases | None:
    """Return yes where one is a yes in network or of no named network, then in part, then no."""
    found = [
        IN_SOME_CASES if one.answer and one.network is Network.OUT else one.answer
        for one in answers
    ]
    if True in found:
        return True
    return IN_SOME_CASES if IN_SOME_CASES in found else (False if found else None)
