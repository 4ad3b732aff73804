"""Coverage: who pays for what, worked out once from plans, billing and answers by payer."""

from collections.abc import Iterable

from generator.model.conditional import IN_SOME_CASES, InSomeCases
from generator.model.coverage import Coverage, Covered, Network, Payer
from generator.model.provider import Provider


def covering(provider: Provider, covers: Covered | None) -> tuple[Coverage, ...]:
    """Return the answers about one kind of care, in the order of the payers; None: not told."""
    payers = [None, *Payer]
    found = (answer for answer in provider.coverage if answer.covers is covers)
    return tuple(
        sorted(found, key=lambda answer: (payers.index(answer.payer), answer.plans, str(answer)))
    )


def plans_for(provider: Provider, covers: Covered) -> tuple[str, ...] | None:
    """Return the plans that the profile names under insurance for a drug; None: it is silent."""
    insurance = provider.insurance
    if insurance is None:
        return None
    named = {Covered.ESKETAMINE: insurance.spravato_plans, Covered.KETAMINE: insurance.plans}
    return named.get(covers)


def payers_named(provider: Provider) -> tuple[str, ...]:
    """Return every plan and public payer that is named as paying for any of the care.

    Who pays in some cases is named too: a plan has the last word in any case.
    """
    insurance = provider.insurance
    plans = [*(insurance.plans or ()), *(insurance.spravato_plans or ())] if insurance else []
    for told in provider.coverage:
        if told.answer is not False:
            is_public = told.payer not in (None, Payer.PRIVATE)
            plans += [*told.plans, *([told.payer.says] if told.payer and is_public else [])]
    return tuple(dict.fromkeys(plans))


def bills(provider: Provider) -> bool | InSomeCases | None:
    """Return whether anybody but the patient pays for any of the care; None: nobody says."""
    insurance = provider.insurance
    if insurance and (insurance.plans or insurance.spravato_plans):
        return True
    if insurance and insurance.bills_insurance is not None:
        return insurance.bills_insurance or _any(provider.coverage) or insurance.bills_insurance
    return _any(provider.coverage)


def bills_for(provider: Provider, covers: Covered) -> bool | InSomeCases | None:
    """Return whether anybody but the patient pays for one kind of care; None: nobody says."""
    return True if plans_for(provider, covers) else _any(covering(provider, covers))


def takes(provider: Provider, payer: Payer) -> bool | InSomeCases | None:
    """Return whether one payer pays for any of the care; None: nobody says."""
    return _any(answer for answer in provider.coverage if answer.payer is payer)


def _any(answers: Iterable[Coverage]) -> bool | InSomeCases | None:
    """Return yes where one is a yes in network or of no named network, then in part, then no."""
    found = [
        IN_SOME_CASES if told.answer and told.network is Network.OUT else told.answer
        for told in answers
    ]
    if True in found:
        return True
    return IN_SOME_CASES if IN_SOME_CASES in found else (False if found else None)
