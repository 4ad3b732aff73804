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
    if spravato:
        yield "bills plans for Spravato"
    other = bills_for(provider, Covered.KETAMINE) or bills_for(provider, Covered.VISITS)
    if (insurance and insurance.bills_insurance) or other or (bills(provider) and not spravato):
        yield "bills insurance for some care"
    elif spravato and insurance and insurance.bills_insurance is False:
        yield "does not bill insurance for other care"
    elif bills(provider) is IN_SOME_CASES:
        yield "bills insurance in some cases"
    elif bills(provider) is False:
        yield "does not bill insurance"


def _papers(insurance: Insurance) -> Iterator[str]:
    if insurance.prior_authorization:
        yield "helps with prior authorization"
    if insurance.superbill is not None:
        yield _in_part(insurance.superbill, "gives a superbill", "no superbill")
    if insurance.hsa_fsa is not None:
        yield _in_part(insurance.hsa_fsa, "takes HSA and FSA", "no HSA or FSA")


def _in_part(answer: bool | InSomeCases, yes: str, no: str) -> str:
    return f"{yes} in some cases" if answer is IN_SOME_CASES else yes if answer else no
