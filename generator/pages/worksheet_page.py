"""The cost worksheet, and the link that opens it with what a provider publishes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from urllib.parse import quote, urlencode

from generator.directory import Directory
from generator.facts.course_cost import FIRST_VISIT
from generator.facts.pricing import SESSION_SERVICES, course_prices, session_prices
from generator.model.money import Price
from generator.model.provider import Provider
from generator.model.vocabulary import Per, Service
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill

PATH = "learn/cost-worksheet/"
TITLE = "Cost worksheet"
LONGER = (Per.MONTH, Per.COURSE, Per.PACKAGE)
# The day that somebody last read this page for its words; nothing on it is a price of ours.
REVIEWED, NEXT_REVIEW = date(2026, 11, 21), date(2027, 5, 21)


@dataclass(frozen=True, slots=True)
class Part:
    """One row of the worksheet.

    ``id`` names its amount in the page's address, ``number`` how many times it is paid.
    ``kind`` is ``cost``; ``course`` or ``session``, of which one is enough; ``back`` for money
    that returns; ``account`` for money that pays but takes nothing off.
    """

    id: str
    title: str
    hint: str
    number: str = ""
    kind: str = "cost"


COSTS = (
    Part("visit", "First medical visit", "The talk before treatment. Ask if the price holds it."),
    Part(
        "course",
        "A whole course or program",
        "Only if one price covers all sessions. Else leave it empty.",
        kind="course",
    ),
    Part("session", "Sessions of treatment", "Drug, room and staff.", "sessions", "session"),
    Part("therapy", "Therapy or integration", "If it is not in the price.", "therapies"),
    Part("tests", "Lab tests and other visits", "Blood test, heart tracing, follow-up visits."),
    Part("travel", "Travel", "Rides there and back, parking, time off work, child care.", "trips"),
    Part("equipment", "Equipment", "A blood pressure cuff, shipping, anything else."),
    Part("topup", "Top-up sessions", "Later sessions to keep the effect.", "topups"),
)
MONEY = (
    Part(
        "back",
        "Money back you expect",
        "From a superbill, for example. If you are not sure, leave it empty.",
        kind="back",
    ),
    Part(
        "account",
        "HSA or FSA money you would use",
        "This is your own money. It pays, but it takes nothing off the price.",
        kind="account",
    ),
)


def worksheet_page(directory: Directory) -> Page:
    """Return the worksheet; what a reader writes on it stays with the reader."""
    crumbs = [HOME, Crumb("Learn", "learn/"), Crumb(TITLE)]
    body = fill(
        "worksheet.html.jinja",
        base=base_of(PATH),
        crumbs=crumbs,
        title=TITLE,
        costs=COSTS,
        money=MONEY,
        reviewed=REVIEWED,
        next_review=NEXT_REVIEW,
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


def worksheet_link(provider: Provider, slug: str) -> str:
    """Return the worksheet's address, from the site's root, with what the provider states.

    What nobody states is left out and so stays "not known yet". All of it is public; what a
    patient adds stands behind the ``#``, which a browser never sends.
    """
    stated = {"from": slug, "name": provider.name}
    course = course_prices(provider)[:1]
    stated |= _visit(provider, course) | _treatment(provider, course) | _therapy(provider)
    return f"{PATH}?{urlencode(stated, quote_via=quote)}"


def _treatment(provider: Provider, course: list[Price]) -> dict[str, str]:
    """Return the price of a course, or of sessions of the first kind that has a price."""
    if course:
        return {"course": _span(course), "for": course[0].label or course[0].service.says}
    number, priced = _number(provider), session_prices(provider)
    found = {"sessions": number} if number else {}
    of_a_kind = ([p for p in priced if p.service is kind] for kind in SESSION_SERVICES)
    if same := next(filter(None, of_a_kind), priced):
        found |= {"session": _span(same), "for": same[0].label or same[0].service.says}
    return found


def _number(provider: Provider) -> str:
    stated = (p.sessions for p in provider.prices if p.service is Service.USUAL_COURSE)
    return str(next(filter(None, stated), ""))


def _visit(provider: Provider, course: list[Price]) -> dict[str, str]:
    included = (part.casefold() for one in course for part in one.includes)
    if any(word in part for part in included for word in FIRST_VISIT):
        return {"visit": "0"}
    return _stated("visit", provider, Service.CONSULTATION)


def _therapy(provider: Provider) -> dict[str, str]:
    if provider.integration and provider.integration.included_in_price:
        return {"therapies": "0"}
    return _stated("therapy", provider, Service.THERAPY, Service.INTEGRATION)


def _stated(name: str, provider: Provider, *services: Service) -> dict[str, str]:
    """Return a price that is paid for each visit; a month or a package is something else."""
    priced = [
        p
        for p in provider.prices
        if p.service in services and p.amount_usd is not None and p.per not in LONGER
    ]
    return {name: _span(priced)} if priced else {}


def _span(prices: Iterable[Price]) -> str:
    """Return ``450``, or ``400-450.50`` from the lowest to the highest."""
    known = [p for p in prices if p.amount_usd is not None]
    low = min(p.amount_usd for p in known if p.amount_usd is not None)
    high = max(p.amount_high_usd or p.amount_usd or Decimal(0) for p in known)
    return _plain(low) if low == high else f"{_plain(low)}-{_plain(high)}"


def _plain(amount: Decimal) -> str:
    return f"{amount:.0f}" if amount == amount.to_integral_value() else f"{amount:.2f}"
