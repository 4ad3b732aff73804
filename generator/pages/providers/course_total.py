"""What a usual course would cost at least, added up from the parts that a provider states."""

from dataclasses import dataclass
from decimal import Decimal

from generator.facts.course_cost import CourseCost, Extra, Known, course_cost
from generator.model.money import Price
from generator.model.plural import counted
from generator.model.provider import Provider
from generator.model.vocabulary import Per
from generator.pages.wording.words import dollars


@dataclass(frozen=True, slots=True)
class LineItem:
    """One part of the total; an empty amount means that it is not stated."""

    what: str
    amount: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of the stated parts, with the words for what is missing."""

    title: str
    rows: tuple[LineItem, ...]
    sum: str
    limit: str


def course_total(provider: Provider) -> Total | None:
    """Return the total of a usual course, or None where no price would make it meaningful.

    A part that nobody states is never counted as zero, and what a top-up costs nobody states: the
    sum always reads "at least".
    """
    cost = course_cost(provider)
    if cost is None:
        return None
    top_up = LineItem("Top-up sessions later", "")
    rows = (_visit(cost.first_visit), _treatment(cost), _therapy(cost.therapy), top_up)
    missing = sum(not row.amount for row in rows)
    return Total(
        f"{'One course' if cost.is_whole else f'{cost.times} infusions'}, added up by us",
        rows,
        _about(cost.treatment) + dollars(cost.at_least),
        f"{counted(missing, 'part is', 'parts are')} not stated, "
        "so the real total is likely higher.",
    )


def _treatment(cost: CourseCost) -> LineItem:
    treatment = cost.treatment
    if cost.is_whole:
        return LineItem(treatment.label or treatment.service.says, _amount(treatment))
    each = f"{_about(treatment)}{dollars(treatment.amount_usd or Decimal(0))}"
    why = (
        "The number is theirs."
        if cost.is_their_number
        else "Six is a usual course in studies. They do not state a number."
    )
    return LineItem(f"{cost.times} infusions at {each}", dollars(cost.treatment_at_least), why)


def _visit(visit: Extra) -> LineItem:
    return LineItem("First medical visit", _visit_amount(visit))


def _visit_amount(visit: Extra) -> str:
    if visit.known is Known.INCLUDED:
        return "Included"
    if visit.price is None:
        return ""
    is_free = not visit.price.amount_usd and not visit.price.amount_high_usd
    return "Free, they say" if is_free else _amount(visit.price)


def _therapy(therapy: Extra) -> LineItem:
    what = "Therapy or integration"
    if price := therapy.price:
        per = price.per.says if price.per and price.per is not Per.ONCE else "each"
        return LineItem(f"{what}, {_amount(price)} {per}", "Extra")
    said = {Known.INCLUDED: "Included", Known.NOT_OFFERED: "None offered"}
    return LineItem(what, said.get(therapy.known, ""))


def _amount(price: Price) -> str:
    text = f"{_about(price)}{dollars(price.amount_usd or Decimal(0))}"
    return f"{text} to {dollars(price.amount_high_usd)}" if price.amount_high_usd else text


def _about(price: Price) -> str:
    return "about " if price.approximate else ""
