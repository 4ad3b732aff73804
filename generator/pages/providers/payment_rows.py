"""Terms of payment as rows: when it is due, discounts, financing."""

from collections.abc import Iterator

from generator.model.payment import Discount, Due, Financing
from generator.model.provider import Provider
from generator.pages.providers.fact_rows import FactRow, notes_of, proof_of, yes_no
from generator.pages.templating import upper_first
from generator.pages.wording.words import count, dollars, listed


def payment_rows(one: Provider) -> tuple[FactRow, ...]:
    """Return what they say of paying; what is silent is left out."""
    return (*_due(one), *_discounts(one), *_financing(one.financing))


def _due(one: Provider) -> Iterator[FactRow]:
    if fact := one.payment:
        said = upper_first(listed([due.says for due in Due if due in fact.due]))
        yield FactRow("When you pay", said, notes_of(fact), proof_of(fact), "when-you-pay")


def _discounts(one: Provider) -> Iterator[FactRow]:
    if one.discounts:
        said = " ".join(sorted(map(_discount, one.discounts)))
        yield FactRow("Discounts", said, (), proof_of(*one.discounts), "discounts")


def _discount(one: Discount) -> str:
    less = f"{one.percent} percent less" if one.percent else ""
    amount = f"{dollars(one.amount_usd)} less" if one.amount_usd else ""
    who = f"for {one.who}" if one.who else ""
    terms = ", ".join(filter(None, (less, amount, who)))
    notes = (f" {note.rstrip('.')}." for note in notes_of(one))
    return f"{one.kind.says}{terms and ': '}{terms}.{''.join(notes)}"


def _financing(one: Financing | None) -> Iterator[FactRow]:
    if one is None:
        return
    said = (
        f"with {one.lender}" if one.lender else "",
        f"over up to {count(one.months, 'month')}" if one.months else "",
        f"interest: {one.interest}" if one.interest else "",
        yes_no(one.deferred_interest, *DEFERRED),
        yes_no(one.credit_check, "with a credit check", "no credit check"),
    )
    words = upper_first(", ".join(filter(None, said)))
    yield FactRow("Financing", words, notes_of(one), proof_of(one), "financing")


DEFERRED = (
    "interest from the first day is owed if the last dollar is late",
    "no interest is added later",
)
"""What happens to interest that was put off: yes, no."""
