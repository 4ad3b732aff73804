"""Coverage: who pays for what, worked out once from plans, billing and answers by payer."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.facts.insurers import insurers_of
from generator.model.collation import in_plain_letters
from generator.model.conditional import IN_SOME_CASES, InSomeCases
from generator.model.coverage import Coverage, Covered, Network, Payer
from generator.model.provider import Provider


def covering(provider: Provider, covers: Covered | None) -> tuple[Coverage, ...]:
    """Return the answers about one kind of care, in the order of the payers; None: not told."""
    payers = [None, *Payer]
    answers = (answer for answer in provider.coverage if answer.covers is covers)
    return tuple(
        sorted(answers, key=lambda answer: (payers.index(answer.payer), answer.plans, str(answer)))
    )


def plans_for(provider: Provider, covers: Covered) -> tuple[str, ...] | None:
    """Return the plans that the profile names under insurance for a drug; None: it is silent."""
    insurance = provider.insurance
    if insurance is None:
        return None
    named = {Covered.ESKETAMINE: insurance.spravato_plans, Covered.KETAMINE: insurance.plans}
    return named.get(covers)


class NamedPayer(NamedTuple):
    """A plan or public payer that a provider names as paying, and what it says of it."""

    name: str
    covers: Covered | None
    answer: bool | InSomeCases
    as_of: str
    """How old the list is in the page's own terms; empty where it does not say."""
    evidence: tuple[str, ...]


def payers_named(provider: Provider) -> tuple[str, ...]:
    """Return every plan and public payer that is named as paying for any of the care.

    Who pays in some cases is named too: a plan has the last word in any case.
    """
    return tuple(dict.fromkeys(payer.name for payer in named_payers(provider)))


def insurers_named(provider: Provider) -> tuple[str, ...]:
    """Return each insurer and public payer by its one name, whichever of its plans is named."""
    insurers = (one for name in payers_named(provider) for one in insurers_of(name))
    return tuple(dict.fromkeys(insurers))


def named_payers(provider: Provider) -> Iterator[NamedPayer]:
    """Yield who is named as paying, with what for, whether always, and how old the list is."""
    for covers in (Covered.KETAMINE, Covered.ESKETAMINE):
        for plan in plans_for(provider, covers) or ():
            evidence = provider.insurance.evidence if provider.insurance else ()
            yield NamedPayer(_name(plan), covers, True, "", evidence)
    for line in provider.coverage:
        public = line.payer.says if line.payer and line.payer is not Payer.PRIVATE else ""
        for name in filter(None, (*line.plans, public)) if line.answer is not False else ():
            yield NamedPayer(
                _name(name),
                line.covers,
                _certain(line),
                line.as_of or "",
                line.evidence,
            )


_PAYERS = {in_plain_letters(word): payer.says for payer in Payer for word in (payer, payer.says)}


def _name(plan: str) -> str:
    """Return a payer as the directory prints it, however its letters were typed."""
    return _PAYERS.get(in_plain_letters(plan), plan)


def bills(provider: Provider) -> bool | InSomeCases | None:
    """Return whether anybody but the patient pays for any of the care; None: nobody says."""
    insurance = provider.insurance
    if insurance and (insurance.plans or insurance.spravato_plans):
        return True
    if insurance and insurance.bills_insurance is not None:
        return _any(provider.coverage) or insurance.bills_insurance
    return _any(provider.coverage)


def bills_for(provider: Provider, covers: Covered) -> bool | InSomeCases | None:
    """Return whether anybody but the patient pays for one kind of care; None: nobody says."""
    return True if plans_for(provider, covers) else _any(covering(provider, covers))


def takes(provider: Provider, payer: Payer) -> bool | InSomeCases | None:
    """Return whether one payer pays for any of the care; None: nobody says."""
    return _any(answer for answer in provider.coverage if answer.payer is payer)


def _any(answers: Iterable[Coverage]) -> bool | InSomeCases | None:
    """Return yes where one is a yes in network or of no named network, then in part, then no."""
    certainties = [_certain(coverage) for coverage in answers]
    if True in certainties:
        return True
    return IN_SOME_CASES if IN_SOME_CASES in certainties else (False if certainties else None)


def _certain(coverage: Coverage) -> bool | InSomeCases:
    is_limited = coverage.answer and coverage.network is Network.OUT
    return IN_SOME_CASES if is_limited else coverage.answer
