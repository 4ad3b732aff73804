"""Terms of payment as rows: when it is due, discounts, financing."""

from collections.abc import Iterator

from generator.model.payment import Discount, Due, Financing
from generator.model.plural import counted
from generator.model.provider import Provider
from generator.pages.providers.fact_rows import FactRow, notes_of, proof_of, yes_no
from generator.pages.templating import upper_first
from generator.pages.wording.words import dollars, listed


def payment_rows(provider: Provider) -> tuple[FactRow, ...]:
    """Return what they say of paying; what is silent is left out."""
    return (*_due(provider), *_discounts(provider), *_financing(provider.financing))


def _due(provider: Provider) -> Iterator[FactRow]:
    if fact := provider.payment:
        said = upper_first(listed([due.says for due in Due if due in fact.due]))
        yield FactRow("When you pay", said, notes_of(fact), proof_of(fact), "when-you-pay")


def _discounts(provider: Provider) -> Iterator[FactRow]:
    if provider.discounts:
        said = " ".join(sorted(map(_discount, provider.discounts)))
        yield FactRow("Discounts", said, (), proof_of(*provider.discounts), "discounts")


def _discount(discount: Discount) -> str:
    less = f"{discount.percent} percent less" if discount.percent else ""
    amount = f"{dollars(discount.amount_usd)} less" if discount.amount_usd else ""
    who = f"for {discount.who}" if discount.who else ""
    terms = ", ".join(filter(None, (less, amount, who)))
    notes = (f" {note.rstrip('.')}." for note in notes_of(discount))
    return f"{discount.kind.says}{terms and ': '}{terms}.{''.join(notes)}"


def _financing(loan: Financing | None) -> Iterator[FactRow]:
    if loan is None:
        return
    said = (
        f"with {loan.lender}" if loan.lender else "",
        f"over up to {counted(loan.months, 'month')}" if loan.months else "",
        f"interest: {loan.interest}" if loan.interest else "",
        yes_no(loan.deferred_interest, *DEFERRED),
        yes_no(loan.credit_check, "with a credit check", "no credit check"),
    )
    words = upper_first(", ".join(filter(None, said)))
    yield FactRow("Financing", words, notes_of(loan), proof_of(loan), "financing")


DEFERRED = (
    "interest from the first day is owed if the last dollar is late",
    "no interest is added later",
)
"""What happens to interest that was put off: yes, no."""
