"""The cost worksheet, and the link that opens it with what a provider publishes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from urllib.parse import quote, urlencode

from generator.facts.course_cost import (
    Extra,
    Known,
    course_cost,
    first_visit,
    paid_for_treatment,
    sessions_of_a_kind,
    therapy,
    usual_sessions,
)
from generator.facts.pricing import LONGER, is_course_price, price_range
from generator.model.money import Price
from generator.model.provider import Provider
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill
from generator.surroundings import Site

PATH = "learn/cost-worksheet/"
TITLE = "Cost worksheet"
# The day that somebody last read this page for its words; nothing on it is a price of ours.
REVIEWED = date(2026, 11, 21)


@dataclass(frozen=True, slots=True)
class CostLine:
    """One row of the worksheet.

    ``id`` names its amount in the page's address, ``number`` how many times it is paid.
    ``role`` is ``cost``; ``course`` or ``session``, of which one is enough; ``back`` for money
    that returns; ``account`` for money that pays but takes nothing off.
    """

    id: str
    title: str
    hint: str
    number: str = ""
    role: str = "cost"
    typical: tuple[int, int] | None = None
    """Lowest and highest in dollars that the article on costs reports, as a rough range."""


COSTS = (
    CostLine(
        "visit",
        "First medical visit",
        "The talk before treatment. Ask if the price holds it.",
        typical=(150, 300),
    ),
    CostLine(
        "course",
        "A whole course or program",
        "Only if one price covers all sessions. Else leave it empty.",
        role="course",
    ),
    CostLine(
        "session",
        "Sessions of treatment",
        "Drug, room and staff.",
        "sessions",
        "session",
        typical=(400, 800),
    ),
    CostLine("therapy", "Therapy or integration", "If it is not in the price.", "therapies"),
    CostLine("tests", "Lab tests and other visits", "Blood test, heart tracing, follow-up visits."),
    CostLine(
        "travel", "Travel", "Rides there and back, parking, time off work, child care.", "trips"
    ),
    CostLine("equipment", "Equipment", "A blood pressure cuff, shipping, anything else."),
    CostLine("topup", "Top-up sessions", "Later sessions to keep the effect.", "topups"),
)
MONEY = (
    CostLine(
        "back",
        "Money back you expect",
        "From a superbill, for example. If you are not sure, leave it empty.",
        role="back",
    ),
    CostLine(
        "account",
        "HSA or FSA money you would use",
        "This is your own money. It pays, but it takes nothing off the price.",
        role="account",
    ),
)


def worksheet_page(directory: Site) -> Page:
    """Return the worksheet; what a reader writes on it stays with the reader."""
    crumbs = [HOME, Crumb("Learn", "learn/"), Crumb(TITLE)]
    body = fill(
        "learn/worksheet.html.jinja",
        base=base_of(PATH),
        known_pages=directory.known_pages,
        crumbs=crumbs,
        title=TITLE,
        costs=COSTS,
        money=MONEY,
        reviewed=REVIEWED,
    )
    return Page(
        PATH,
        TITLE,
        "Add up what ketamine therapy would cost you, part by part, and see what is not known "
        "yet. On the screen or on paper.",
        body,
        "learn",
        as_json(breadcrumbs(listed_trail(crumbs, PATH, directory.address))),
        REVIEWED,
        scripts=("worksheet",),
    )


def worksheet_link(slug: str) -> str:
    """Return the worksheet's address, from the site's root, for a provider.

    It carries the slug alone: what stands on the sheet as ours is read from the provider's page,
    or a link could put somebody else's words and prices under our name.
    """
    return f"{PATH}?from={slug}"


def worksheet_start(provider: Provider) -> str:
    """Return what a profile gives along to the sheet, as a query; what nobody states is left out.

    ``assumed`` is a number of sessions that is ours, because studies gave so many.
    """
    stated = _extra(first_visit(provider), "visit", "visit")
    stated |= _treatment(provider)
    stated |= _extra(therapy(provider), "therapy", "therapies")
    return urlencode(stated, quote_via=quote)


def _treatment(provider: Provider) -> dict[str, str]:
    """Return the lowest price of a course, or the prices of one kind of session."""
    paid, number = paid_for_treatment(provider), usual_sessions(provider)
    if paid is None:
        return {"sessions": str(number)} if number else {}
    named = {"for": paid.label or paid.service.says}
    if is_course_price(paid):
        return {"course": _span([paid]), **named}
    spans = {"session": _span(sessions_of_a_kind(provider)), **named}
    if number:
        return {"sessions": str(number), **spans}
    cost = course_cost(provider)
    return {"sessions": str(cost.times), **spans, "assumed": "yes"} if cost else spans


def _extra(extra: Extra, amount: str, none: str) -> dict[str, str]:
    """Return a price that is paid for each visit, or ``none`` of them where it is included."""
    if extra.known is Known.INCLUDED:
        return {none: "0"}
    if extra.price is None or extra.price.per in LONGER:
        return {}
    return {amount: _span([extra.price])}


def _span(prices: Iterable[Price]) -> str:
    """Return ``450``, or ``400-450.50`` from the lowest to the highest."""
    spread = price_range(prices)
    if spread is None:
        return ""
    low, high = _plain(spread.low), _plain(spread.high)
    return low if low == high else f"{low}-{high}"


def _plain(amount: Decimal) -> str:
    return f"{amount:.0f}" if amount == amount.to_integral_value() else f"{amount:.2f}"
