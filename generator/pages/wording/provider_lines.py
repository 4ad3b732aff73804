"""What a card, a profile and a comparison say of a provider, in the same words everywhere."""

from collections.abc import Sequence
from datetime import date

from generator.facts.licensing import LicenseStatus, license_status
from generator.facts.service_area import clinics, telehealth_states
from generator.model.conditional import IN_SOME_CASES
from generator.model.judgement import Judgement
from generator.model.location import Location
from generator.model.people import BoardCertification, License
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.model.vocabulary import Companion, ProviderKind, Route
from generator.pages.wording.standing import standing
from generator.pages.wording.words import listed

WAS = {
    ProviderKind.CLINIC: "a clinic",
    ProviderKind.TELEHEALTH: "a telehealth service",
    ProviderKind.BOTH: "a clinic with video visits",
}


def where(provider: Provider, *, long: bool = False) -> str:
    """Return where the provider treats people, as one or two sentences."""
    sentences = []
    if provider.kind is not ProviderKind.TELEHEALTH:
        cities = list(dict.fromkeys(_clinic_in(clinic) for clinic in clinics(provider)))
        shown = (
            cities if long or len(cities) <= 3 else [*cities[:2], f"{len(cities) - 2} more places"]
        )
        # A place holds a comma of its own, so that a comma cannot stand between places.
        sentences.append(
            f"Clinic in {'; '.join(shown)}." if cities else "Clinic, place not stated."
        )
    if provider.kind is not ProviderKind.CLINIC:
        sentences.append(_by_video(provider, long=long))
    return " ".join(sentences)


def where_of(judgement: Judgement, *, long: bool = False) -> str:
    """Return where it treats people; of who is not open to patients only what it was."""
    provider = judgement.provider
    if judgement.is_open:
        return where(provider, long=long)
    towns = list(dict.fromkeys(town_and_state(clinic) for clinic in clinics(provider)))
    at = f" in {'; '.join(towns)}" if towns else ""
    return f"{standing(judgement).it_is} {WAS[provider.kind]}{at}."


def summary_of(judgement: Judgement) -> str:
    """Return what it is in our own words; of who is not open, as what its pages said."""
    said = "" if judgement.is_open else "What its pages said, in our words: "
    return said + judgement.provider.summary


def _clinic_in(location: Location) -> str:
    town = town_and_state(location)
    return town if location.city or location.area else f"{town}, town not stated"


def town_and_state(location: Location) -> str:
    """Return the town or metro area with its state, or the state alone where neither is known."""
    area = f"{location.area} area" if location.area else ""
    town = location.city or area
    return f"{town}, {location.state}" if town else STATES[location.state]


def place_names(places: Sequence[Location]) -> list[str]:
    """Return each place by its town and state, and by its street too where two share a town."""
    towns = [town_and_state(place) for place in places]
    return [
        f"{place.street}, {town}" if place.street and towns.count(town) > 1 else town
        for place, town in zip(places, towns, strict=True)
    ]


def _by_video(provider: Provider, *, long: bool) -> str:
    served = provider.serves
    start = "Telehealth" if provider.kind is ProviderKind.TELEHEALTH else "Video visits"
    states = telehealth_states(provider)
    if served is None or not (states or served.count):
        return f"{start}, states not stated."
    least = "at least " if served.at_least else ""
    if not states:
        return f"{start} in {least}{served.count} states, not named."
    names = [STATES[code] for code in states] if long else list(states)
    number = max(served.count or 0, len(names))
    if len(names) > 6 and not long:
        return f"{start} in {least}{number} states."
    more = " Not all states are named." if served.at_least else ""
    if number > len(names):
        more = f" They say {least}{number} states; not all are named."
    return f"{start} in {listed(names)}.{more}"


def treatment(provider: Provider) -> str:
    """Return the routes in words, empty where nobody has said."""
    home = provider.at_home.routes if provider.at_home else ()
    routes = dict.fromkeys((*(provider.routes.values if provider.routes else ()), *home))
    words = [_route(route, at_home=route in home) for route in routes]
    text = ", ".join(words)
    return text[:1].upper() + text[1:]


def _route(route: Route, *, at_home: bool) -> str:
    short = {Route.ESKETAMINE: "esketamine (Spravato)"}.get(route, route.says)
    text = short if short[:2] in ("IV", "es") else short[:1].lower() + short[1:]
    return f"{text} at home" if at_home else text


def until_word(provider: Provider, held: License | BoardCertification, today: date) -> str:
    """Return the word before the last day of a license; one that passed unseen accuses nobody."""
    return {
        LicenseStatus.EXPIRED: "had expired on",
        LicenseStatus.OUTDATED: "was due for renewal by",
    }.get(license_status(provider, held, today), "to")


def screening(provider: Provider) -> str:
    """Return what is looked at before the first treatment, empty where nobody has said."""
    seen = provider.screening
    asked = {"medical": seen.medical, "psychiatric": seen.psychiatric} if seen else {}
    done = listed([name for name, answer in asked.items() if answer])
    left_out = [f"no {name} screening" for name, answer in asked.items() if answer is False]
    depends = [f"{name} in some cases" for name, answer in asked.items() if answer is IN_SOME_CASES]
    stated = "; ".join(part for part in (done, *depends, *left_out) if part).capitalize()
    unspecified = bool(seen and seen.unspecified and not stated)
    return "They screen, for what is not stated" if unspecified else stated


def with_you(provider: Provider) -> str:
    """Return who is with the patient during a session, empty where nobody has said."""
    present = provider.monitoring.person_present if provider.monitoring else None
    if present is None and provider.at_home and provider.at_home.adult_present:
        return "At home: another adult"
    if present is Companion.LAY_PERSON:
        word = "A friend, relative or other adult"
    else:
        word = present.says if present else ""
    sometimes = provider.monitoring.in_some_sessions if provider.monitoring else None
    if sometimes is None:
        return word
    there = f"{sometimes.says} in some sessions"
    return f"{word}. {there}" if word else there


def sentence_of(values: Sequence[str], *, says: bool = False) -> str:
    """Return a list of words as one sentence."""
    words = [getattr(value, "says", value) if says else value for value in values]
    text = ", ".join(
        [words[0], *(w if w[:2].isupper() else w[:1].lower() + w[1:] for w in words[1:])]
    )
    return f"{text[:1].upper()}{text[1:]}."


def gives_spravato(provider: Provider) -> bool:
    """Return whether esketamine is among the routes."""
    return provider.routes is not None and Route.ESKETAMINE in provider.routes.values
