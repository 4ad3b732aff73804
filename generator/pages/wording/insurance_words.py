"""What a card, a profile and a call sheet say in a line of who pays besides the patient."""

from collections.abc import Iterator

from generator.facts.coverage import bills, bills_for
from generator.model.conditional import IN_SOME_CASES, InSomeCases
from generator.model.coverage import Covered
from generator.model.money import Insurance
from generator.model.provider import Provider


def insurance_line(provider: Provider) -> str:
    """Return what the provider does about insurance in a line, empty where nobody has said."""
    parts = [*_billing(provider), *(_papers(provider.insurance) if provider.insurance else ())]
    text = "; ".join(parts)
    return text[:1].upper() + text[1:]


def _billing(provider: Provider) -> Iterator[str]:
    insurance, spravato = provider.insurance, bills_for(provider, Covered.ESKETAMINE)
    ketamine, visits = (bills_for(provider, each) for each in (Covered.KETAMINE, Covered.VISITS))
    overall = bills(provider)
    apart = spravato or spravato is IN_SOME_CASES
    if apart:
        yield _in_part(spravato, "bills plans for Spravato", "")
    if (insurance and insurance.bills_insurance) or ketamine or visits or (overall and not apart):
        yield "bills insurance for some care"
    elif IN_SOME_CASES in (ketamine, visits) or (overall is IN_SOME_CASES and not apart):
        yield "bills insurance in some cases"
    elif apart and (ketamine is False or (insurance and insurance.bills_insurance is False)):
        yield "does not bill insurance for other care"
    elif overall is False:
        yield "does not bill insurance"


def _papers(insurance: Insurance) -> Iterator[str]:
    if insurance.prior_authorization:
        yield "helps with prior authorization"
    if insurance.superbill is not None:
        yield _in_part(insurance.superbill, "gives a superbill", "no superbill")
    if insurance.hsa_fsa is not None:
        yield _in_part(insurance.hsa_fsa, "takes HSA and FSA", "no HSA or FSA")


def _in_part(answer: bool | InSomeCases | None, yes: str, no: str) -> str:
    return f"{yes} in some cases" if answer is IN_SOME_CASES else yes if answer else no
