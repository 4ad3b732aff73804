"""Insurance help: a superbill, prior authorization, billing, or an HSA or FSA."""

from collections.abc import Iterator
from datetime import date

from generator.model.coverage import Coverage, Network, Payer
from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether they help a patient to get money back."""
    insurance = provider.insurance
    if offered := _offered(provider):
        proofs = dict.fromkeys(offered.values())
        return met(f"They help with this: {', '.join(offered)}.", *proofs)
    if insurance is None:
        return _without_papers(provider)
    if insurance.bills_insurance is False and insurance.superbill is False:
        return not_met("They do not bill insurance and give no superbill.", insurance.evidence)
    if insurance.bills_insurance is False:
        return not_stated("They do not bill insurance. We found nothing about a superbill.")
    return not_stated("We found no help with insurance named.")


def _offered(provider: Provider) -> dict[str, tuple[str, ...]]:
    """Return each help that is stated, with the names of its evidence."""
    return {name: proof for name, proof in (*_of_papers(provider), *_of_payers(provider)) if proof}


def _of_papers(provider: Provider) -> Iterator[tuple[str, tuple[str, ...]]]:
    insurance = provider.insurance
    if insurance is None:
        return
    helps = {
        "billing insurance": insurance.bills_insurance or insurance.plans,
        "billing Spravato": insurance.spravato_plans,
        "prior authorization": insurance.prior_authorization,
        "a superbill": insurance.superbill,
        "payment from an HSA or FSA": insurance.hsa_fsa,
    }
    yield from ((name, insurance.evidence) for name, answer in helps.items() if answer)


def _of_payers(provider: Provider) -> Iterator[tuple[str, tuple[str, ...]]]:
    for payer in (None, *Payer):
        billed = [one for one in provider.coverage if one.payer is payer and _is_billed(one)]
        names = tuple(name for one in billed for name in one.evidence)
        yield f"payment by {payer.says}" if payer else "payment by insurance", names


def _is_billed(coverage: Coverage) -> bool:
    return coverage.answer is True and coverage.network is not Network.OUT


def _without_papers(provider: Provider) -> Finding:
    if provider.coverage:
        return not_stated("They name who pays, or does not. We found nothing about a superbill.")
    return not_stated("We found nothing about insurance.")


RULE = Rule(
    id="helps-with-insurance",
    kind=RuleKind.CRITERION,
    position=10,
    title="Insurance help",
    question="Do they help you to use insurance, or an HSA or FSA?",
    why_it_matters=(
        "Plans often pay for Spravato after prior authorization, and seldom for other ketamine. "
        "The right papers decide whether you get anything back."
    ),
    how_we_check=(
        "We look for billing, prior authorization, a superbill, and payment from an HSA or FSA.",
        (
            "Any one of these is enough, and we name which. A payment plan alone is not "
            "insurance help."
        ),
    ),
    what_it_cannot_tell=(
        "Whether your plan will pay. A superbill is an itemized receipt, not a promise of payment."
    ),
    authority="That a provider should offer this help, and say so, is our judgement.",
    ask=(
        "Do you bill my plan, ask for prior authorization, or give me a superbill, for each "
        "service?"
    ),
    since=date(2026, 11, 21),
    check=check,
    inputs=("coverage", "insurance"),
    asks_about=("insurance", "coverage"),
    learn="learn/insurance-by-drug",
    sources=("eatright-superbill", "healthcaregov-appeal", "alvear-commercial"),
    examples=(
        Example(
            "Example A's page says that it gives a superbill.",
            {"insurance": {"superbill": "yes", "bills_insurance": "no", "evidence": "site"}},
            Outcome.MET,
        ),
        Example(
            "By phone, Example B says that it bills no insurance and gives no superbill.",
            {"insurance": {"superbill": "no", "bills_insurance": "no", "evidence": "call"}},
            Outcome.NOT_MET,
        ),
        Example(
            "Example C's page says that it bills no insurance, and no more.",
            {"insurance": {"bills_insurance": "no", "evidence": "site"}},
            Outcome.NOT_STATED,
        ),
        Example("Example D's pages do not mention insurance.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "Example F offers to pay in parts. That is no insurance help.",
            {"insurance": {"payment_plan": "yes", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G tells patients to ask their own plan.",
            {"insurance": {"note": "They say to ask your plan.", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H bills no plan, and does not say whether it gives a superbill.",
            {"insurance": {"bills_insurance": "no", "evidence": "call"}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I bills no plan, and gives a superbill.",
            {"insurance": {"bills_insurance": "no", "superbill": "yes", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J says nothing of plans, and takes money from an HSA.",
            {"insurance": {"hsa_fsa": "yes", "evidence": "site"}},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it says no to billing and to a superbill.",
            {"insurance": {"bills_insurance": "no", "superbill": "no", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example S writes that other clinics bill insurance, and nothing of itself.",
            {
                "insurance": {
                    "note": "They say that other clinics bill insurance.",
                    "evidence": "site",
                }
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
    ),
)
