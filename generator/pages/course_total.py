"""What a usual course would cost at least, added up from the parts that a provider states."""

from dataclasses import dataclass
from decimal import Decimal

from generator.facts.course_cost import FIRST_VISIT, USUAL_INFUSIONS
from generator.facts.pricing import course_prices, session_prices
from generator.model.money import Price
from generator.model.provider import Provider
from generator.model.vocabulary import Per, Service
from generator.pages.words import count, dollars


@dataclass(frozen=True, slots=True)
class Row:
    """One part of the total; an empty amount means that it is not stated."""

    what: str
    amount: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of the stated parts, with the words for what is missing."""

    title: str
    rows: tuple[Row, ...]
    sum_words: str
    sum: str
    limit: str


def course_total(provider: Provider) -> Total | None:
    """Return the total of a usual course, or None where no price would make it meaningful.

    A part that nobody states is never counted as zero: the sum then reads "at least".
    """
    treatment = _treatment(provider)
    if treatment is None:
        return None
    title, row, amount, about, included = treatment
    visit, visit_amount = _first_visit(provider, included)
    rows = [visit, row, _therapy(provider), Row("Top-up sessions later", "")]
    missing = sum(not one.amount for one in rows)
    limit = (
        f"{count(missing, 'part is', 'parts are')} not stated, so the real total is likely higher."
    )
    return Total(
        title,
        tuple(rows),
        "You would pay at least" if missing else "You would pay",
        about + dollars(amount + visit_amount),
        limit if missing else "",
    )


def _treatment(provider: Provider) -> tuple[str, Row, Decimal, str, tuple[str, ...]] | None:
    courses = course_prices(provider)
    if courses and courses[0].amount_usd is not None:
        one = courses[0]
        what = one.label or one.service.says
        row = Row(what, _amount(one))
        title, amount = "One course, added up by us", one.amount_usd or Decimal(0)
        return title, row, amount, _about(one), one.includes
    infusions = [p for p in session_prices(provider) if p.service is Service.IV_INFUSION]
    if not infusions or infusions[0].amount_usd is None:
        return None
    each, number, why = infusions[0].amount_usd, *_sessions(provider)
    row = Row(
        f"{number} infusions at {_about(infusions[0])}{dollars(each)}", dollars(each * number), why
    )
    title, one = f"{number} infusions, added up by us", infusions[0]
    return title, row, each * number, _about(one), one.includes


def _about(price: Price) -> str:
    return "about " if price.approximate else ""


def _sessions(provider: Provider) -> tuple[int, str]:
    stated = [
        p.sessions for p in provider.prices if p.service is Service.USUAL_COURSE and p.sessions
    ]
    if stated:
        return stated[0], "The number is theirs."
    return USUAL_INFUSIONS, "Six is a usual course in studies. They do not state a number."


def _amount(price: Price) -> str:
    text = f"{_about(price)}{dollars(price.amount_usd or Decimal(0))}"
    return f"{text} to {dollars(price.amount_high_usd)}" if price.amount_high_usd else text


def _first_visit(provider: Provider, included: tuple[str, ...]) -> tuple[Row, Decimal]:
    if any(word in part.casefold() for part in included for word in FIRST_VISIT):
        return Row("First medical visit", "Included"), Decimal(0)
    visits = [
        p for p in provider.prices if p.service is Service.CONSULTATION and p.amount_usd is not None
    ]
    if not visits:
        return Row("First medical visit", ""), Decimal(0)
    amount = min(p.amount_usd for p in visits if p.amount_usd is not None)
    return Row("First medical visit", dollars(amount) if amount else "Free, they say"), amount


def _therapy(provider: Provider) -> Row:
    integration = provider.integration
    if integration and integration.included_in_price:
        return Row("Therapy or integration", "Included")
    if integration and not integration.answer:
        return Row("Therapy or integration", "None offered")
    priced = [
        p
        for p in provider.prices
        if p.service in (Service.THERAPY, Service.INTEGRATION) and p.amount_usd is not None
    ]
    if priced:
        per = priced[0].per.says if priced[0].per and priced[0].per is not Per.ONCE else "each"
        return Row(f"Therapy or integration, {_amount(priced[0])} {per}", "Extra")
    return Row("Therapy or integration", "")
