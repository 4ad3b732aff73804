"""What a provider has of each facet: pure functions, ``()`` where nobody knows."""

from collections.abc import Callable
from decimal import Decimal

from generator.facts.conditions import groups_named
from generator.facts.coverage import bills, bills_for, insurers_named
from generator.facts.pricing import course_prices, session_prices
from generator.facts.service_area import treats_in
from generator.model.conditional import InSomeCases
from generator.model.coverage import Covered
from generator.model.credentials import Credential
from generator.model.fact import Answer
from generator.model.finding import FlagState, Freshness
from generator.model.judgement import Judgement
from generator.model.languages import language_named
from generator.model.money import Price
from generator.model.provider import Provider
from generator.model.vocabulary import ProviderKind
from generator.pages.finder.facet import IN_PART

YES, NO = "yes", "no"
OTHER = "other"
SESSION_BANDS = (300, 600)
COURSE_BANDS = (1500, 3000)
TEAM = {
    "physician": (
        Credential.MD,
        Credential.DO,
        Credential.MBBS,
        Credential.PHYSICIAN,
        Credential.PSYCHIATRIST,
        Credential.ANESTHESIOLOGIST,
    ),
    "psychiatrist": (Credential.PSYCHIATRIST,),
    "anesthesiologist": (Credential.ANESTHESIOLOGIST,),
    "nurse-practitioner": (
        Credential.NP,
        Credential.FNP,
        Credential.PMHNP,
        Credential.APRN,
        Credential.DNP,
    ),
    "nurse-anesthetist": (Credential.CRNA,),
    "physician-assistant": (Credential.PA,),
    "nurse": (Credential.RN, Credential.LPN, Credential.NURSE),
    "psychologist": (Credential.PSYD, Credential.PHD, Credential.PSYCHOLOGIST),
    "therapist": (
        Credential.LCSW,
        Credential.SOCIAL_WORKER,
        Credential.LMFT,
        Credential.LPC,
        Credential.LMHC,
        Credential.THERAPIST,
    ),
}


def states(judgement: Judgement) -> tuple[str, ...]:
    """Return the states where it has a clinic or that it names for telehealth."""
    return treats_in(judgement.provider)


def setting(judgement: Judgement) -> tuple[str, ...]:
    """Return where people are treated: at a clinic, at home, by video."""
    kind, at_home = judgement.provider.kind, judgement.provider.at_home
    ways = {
        "clinic": kind is not ProviderKind.TELEHEALTH,
        "home": at_home is not None,
        "video": kind is not ProviderKind.CLINIC,
    }
    return tuple(way for way, is_offered in ways.items() if is_offered)


def route(judgement: Judgement) -> tuple[str, ...]:
    """Return how the drug is given, in a clinic or at home."""
    provider = judgement.provider
    at_home = provider.at_home.routes if provider.at_home else ()
    return tuple(dict.fromkeys((*(provider.routes.values if provider.routes else ()), *at_home)))


def session_price(judgement: Judgement) -> tuple[str, ...]:
    """Return the bands that its prices for one session fall in."""
    return _bands(session_prices(judgement.provider), SESSION_BANDS)


def course_price(judgement: Judgement) -> tuple[str, ...]:
    """Return the bands that its prices for a course or program fall in."""
    return _bands(course_prices(judgement.provider), COURSE_BANDS)


def _bands(prices: list[Price], edges: tuple[int, int]) -> tuple[str, ...]:
    """Return every band that a price, or a range of prices, touches."""
    bands: set[str] = set()
    for price in prices:
        low = price.amount_usd or Decimal(0)
        high = max(low, price.amount_high_usd or low)
        bands |= {"low"} if low < edges[0] else set()
        bands |= {"middle"} if low < edges[1] and high >= edges[0] else set()
        bands |= {"high"} if high >= edges[1] else set()
    return tuple(band for band in ("low", "middle", "high") if band in bands)


def insurance(judgement: Judgement) -> tuple[str, ...]:
    """Return whether plans are billed for any of the care."""
    return _yes_no(bills(judgement.provider))


def answer_to(
    question: Callable[[Provider], Answer | None],
) -> Callable[[Judgement], tuple[str, ...]]:
    """Return what reads a question of the profile that is answered yes or no."""
    return lambda judgement: _answer(question(judgement.provider))


def esketamine_insurance(judgement: Judgement) -> tuple[str, ...]:
    """Return whether plans or programs pay for Spravato there; an empty list says nothing."""
    return _yes_no(bills_for(judgement.provider, Covered.ESKETAMINE))


def plans(judgement: Judgement) -> tuple[str, ...]:
    """Return every insurer and public payer that it names as paying, by one name each."""
    return insurers_named(judgement.provider)


def superbill(judgement: Judgement) -> tuple[str, ...]:
    """Return whether it gives an itemized receipt for a plan."""
    insurance = judgement.provider.insurance
    return _yes_no(insurance.superbill if insurance else None)


def hsa_fsa(judgement: Judgement) -> tuple[str, ...]:
    """Return whether it takes money from health accounts."""
    insurance = judgement.provider.insurance
    return _yes_no(insurance.hsa_fsa if insurance else None)


def payment_plan(judgement: Judgement) -> tuple[str, ...]:
    """Return whether the price can be paid in parts."""
    insurance = judgement.provider.insurance
    return _yes_no(insurance.payment_plan if insurance else None)


def team(judgement: Judgement) -> tuple[str, ...]:
    """Return who screens, treats or watches; "a clinician" alone names no credential."""
    people = judgement.provider.clinicians
    held = {each for person in people for each in person.credentials} - {Credential.CLINICIAN}
    roles = tuple(role for role, credentials in TEAM.items() if held.intersection(credentials))
    return roles or ((OTHER,) if held else ())


def therapy(judgement: Judgement) -> tuple[str, ...]:
    """Return whether there is therapy or support, and whether the price of treatment holds it."""
    integration = judgement.provider.integration
    offered = _yes_no(integration.answer if integration else None)
    return (*offered, "included") if integration and integration.included_in_price else offered


def languages(judgement: Judgement) -> tuple[str, ...]:
    """Return the languages that it names, each by its one English name."""
    named = judgement.provider.languages
    return tuple(dict.fromkeys(map(language_named, named.values))) if named else ()


def conditions(judgement: Judgement) -> tuple[str, ...]:
    """Return what it says it treats, in the groups that people look for."""
    return groups_named(judgement.provider)


def red_flags(judgement: Judgement) -> tuple[str, ...]:
    """Return what may be hidden, and whether somebody looked and found none."""
    confirmed = judgement.count_flags(FlagState.CONFIRMED)
    if judgement.raised:
        return (OTHER,) if confirmed else (OTHER, "no-confirmed")
    seen = () if judgement.freshness is Freshness.UNCHECKED else ("none-found",)
    return (*seen, "no-confirmed", "no-possible")


def last_check(judgement: Judgement) -> tuple[str, ...]:
    """Return how long ago an editor checked it."""
    return {
        Freshness.FRESH: ("fresh", "not-overdue"),
        Freshness.DUE: ("due", "not-overdue"),
        Freshness.OVERDUE: (OTHER,),
        Freshness.UNCHECKED: ("not-overdue",),
    }[judgement.freshness]


def _answer(answer: Answer | None) -> tuple[str, ...]:
    return _yes_no(answer.answer if answer else None)


def _yes_no(value: bool | InSomeCases | None) -> tuple[str, ...]:
    """Return the answer; one that depends is neither a yes nor a no."""
    if isinstance(value, InSomeCases):
        return (IN_PART,)
    return () if value is None else (YES if value else NO,)
