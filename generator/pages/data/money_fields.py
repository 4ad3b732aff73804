"""The fields of a flat row about money: prices, who pays, when, and how to pay less."""

from collections.abc import Callable, Iterator

from generator.facts.coverage import covering, insurers_named, takes
from generator.facts.pricing import course_prices, session_prices
from generator.model.conditional import IN_SOME_CASES
from generator.model.coverage import Coverage, Covered, Payer
from generator.model.judgement import Judgement
from generator.model.provider import Provider
from generator.pages.data.field import Field, FieldType, amount, answer, list_of
from generator.pages.data.values import (
    Value,
    below,
    highest,
    lowest,
    price_basis,
    price_is_rough,
)

PROGRAMS = (
    ("medicare", "Medicare", Payer.MEDICARE),
    ("medicare_advantage", "Medicare Advantage", Payer.MEDICARE_ADVANTAGE),
    ("medicaid", "Medicaid", Payer.MEDICAID),
    ("tricare", "TRICARE", Payer.TRICARE),
    ("va", "Veterans Affairs", Payer.VA),
)
"""Public programs, each with a field of its own."""


def taken(payer: Payer) -> Callable[[Judgement], Value]:
    """Return what reads whether a public program pays for any of the care."""
    return lambda judgement: takes(judgement.provider, payer)


def coverage_words(provider: Provider) -> Iterator[str]:
    """Yield each answer about coverage in words, like ``medicare, esketamine: yes``."""
    for covers in (None, *Covered):
        yield from map(_answer_in_words, covering(provider, covers))


def _answer_in_words(answer: Coverage) -> str:
    about = filter(None, (answer.payer or "insurance", answer.covers, answer.network))
    return f"{', '.join(about)}: {_SAID[answer.answer]}"


_SAID = {True: "yes", False: "no", IN_SOME_CASES: IN_SOME_CASES.value}


def discount_words(provider: Provider) -> Iterator[str]:
    """Yield each discount in words, like ``sliding scale, students``."""
    discounts = (", ".join(filter(None, (each.kind, each.who))) for each in provider.discounts)
    yield from sorted(discounts)


MONEY = (
    amount(
        "session_low_usd", "Its lowest price for a session.", lambda p: lowest(session_prices(p))
    ),
    amount(
        "session_high_usd", "Its highest price for a session.", lambda p: highest(session_prices(p))
    ),
    amount(
        "course_low_usd",
        "Its lowest price for a course; courses differ in length.",
        lambda p: lowest(course_prices(p)),
    ),
    Field(
        "price_is_rough",
        "Yes where a price was given as about so much.",
        lambda j: price_is_rough(j.provider),
        FieldType.YES_NO,
    ),
    Field("price_basis", "Whose word the prices are.", lambda j: price_basis(j.provider)),
    answer("bills_insurance", "Bills plans for any care.", "insurance", "bills_insurance"),
    answer("superbill", "Gives a receipt to send to a plan.", "insurance", "superbill"),
    answer("hsa_fsa", "Takes HSA or FSA money.", "insurance", "hsa_fsa"),
    answer("prior_authorization", "Helps to ask a plan first.", "insurance", "prior_authorization"),
    answer("payment_plan", "Can be paid in parts.", "insurance", "payment_plan"),
    list_of(
        "payers", "Who is named as paying, one name for all plans of an insurer.", insurers_named
    ),
    list_of("coverage", "Who pays for what, one answer each, in words.", coverage_words),
    *(
        Field(f"takes_{name}", f"Whether {says} pays for any care.", taken(payer), FieldType.YES_NO)
        for name, says, payer in PROGRAMS
    ),
    list_of("payment_due", "When a patient pays.", lambda p: below(p, ("payment", "due"))),
    list_of("discounts", "Discounts and reduced fees.", discount_words),
    Field(
        "financing_months",
        "Over how many months the price can be paid, at most.",
        lambda j: below(j.provider, ("financing", "months")),
        FieldType.NUMBER,
    ),
)
