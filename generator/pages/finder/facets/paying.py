"""Who pays, and how: insurance, receipts for a plan, health accounts, payment in parts."""

from generator.facts.coverage import bills, bills_for, insurers_named
from generator.model.coverage import Covered
from generator.model.judgement import Judgement
from generator.pages.finder.facet import IN_PART, NO, YES, Facet, Option, yes_no

PAYING = "Paying"


def insurance(judgement: Judgement) -> tuple[str, ...]:
    """Return whether plans are billed for any of the care."""
    return yes_no(bills(judgement.provider))


def esketamine_insurance(judgement: Judgement) -> tuple[str, ...]:
    """Return whether plans or programs pay for Spravato there; an empty list says nothing."""
    return yes_no(bills_for(judgement.provider, Covered.ESKETAMINE))


def plans(judgement: Judgement) -> tuple[str, ...]:
    """Return every insurer and public payer that it names as paying, by one name each."""
    return insurers_named(judgement.provider)


def superbill(judgement: Judgement) -> tuple[str, ...]:
    """Return whether it gives an itemized receipt for a plan."""
    insurance = judgement.provider.insurance
    return yes_no(insurance.superbill if insurance else None)


def hsa_fsa(judgement: Judgement) -> tuple[str, ...]:
    """Return whether it takes money from health accounts."""
    insurance = judgement.provider.insurance
    return yes_no(insurance.hsa_fsa if insurance else None)


def payment_plan(judgement: Judgement) -> tuple[str, ...]:
    """Return whether the price can be paid in parts."""
    insurance = judgement.provider.insurance
    return yes_no(insurance.payment_plan if insurance else None)


FACETS = (
    Facet(
        "insurance",
        "Insurance",
        insurance,
        (
            Option(YES, "Bills insurance for some care"),
            Option(IN_PART, "Bills insurance in some cases"),
            Option(NO, "Says it bills none"),
        ),
        group=PAYING,
    ),
    Facet(
        "spravato-insurance",
        "Insurance for Spravato",
        esketamine_insurance,
        (
            Option(YES, "Bills insurance for Spravato"),
            Option(IN_PART, "Bills for Spravato in some cases"),
            Option(NO, "Says it bills none for Spravato"),
        ),
        group=PAYING,
    ),
    Facet(
        "plan",
        "Do they take",
        plans,
        unknown="Include those that name no plan",
        note="One name for all plans of an insurer. The card tells which plan they name, for which "
        "drug, and how old the list is. Your plan has the last word.",
        link=("learn/insurance-by-drug/#what-to-ask-in-writing", "What to ask your plan"),
        group=PAYING,
    ),
    Facet(
        "superbill",
        "Superbill",
        superbill,
        (
            Option(YES, "Gives a superbill"),
            Option(IN_PART, "Superbill in some cases"),
            Option(NO, "Says it gives none"),
        ),
        group=PAYING,
    ),
    Facet(
        "hsa-fsa",
        "HSA or FSA",
        hsa_fsa,
        (
            Option(YES, "Takes HSA or FSA"),
            Option(IN_PART, "HSA or FSA in some cases"),
            Option(NO, "Says it takes neither"),
        ),
        group=PAYING,
    ),
    Facet(
        "payment-plan",
        "Payment plan",
        payment_plan,
        (
            Option(YES, "Has a payment plan"),
            Option(IN_PART, "Payment plan in some cases"),
            Option(NO, "Says it has none"),
        ),
        group=PAYING,
    ),
)
