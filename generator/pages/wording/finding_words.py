"""What both search boxes look through beside a provider's name, place and treatment."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.facts.conditions import GROUPS, OTHER, groups_named
from generator.facts.coverage import insurers_named, payers_named
from generator.facts.service_area import clinics
from generator.model.collation import words_in
from generator.model.judgement import Judgement
from generator.model.languages import language_named
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.model.synonyms import SYNONYMS
from generator.model.vocabulary import Route
from generator.pages.wording.provider_lines import treatment

LOCAL = 7
"""The last digits of a phone number, which people type without the area code."""


def finding_words(judgement: Judgement) -> str:
    """Return what the finder looks through: names and people, a bar behind each, then the rest."""
    provider = judgement.provider
    towns = [
        " ".join(
            filter(None, (clinic.city, clinic.area, clinic.state, STATES[clinic.state], clinic.zip))
        )
        for clinic in clinics(provider)
    ]
    people = dict.fromkeys(person.name for person in provider.clinicians if person.name)
    words = (other_words(provider), illness_words(provider))
    rest = " ".join([*towns, treatment(provider), *words])
    parts = (provider.name, *provider.also_known_as, *people, rest)
    return "|".join(" ".join(words_in(part)) for part in parts)


def other_words(provider: Provider) -> str:
    """Return its website's host, the digits of its phones, languages, who is named as paying, and
    other names of its treatment, each word once and in plain letters.
    """
    return _once(_others(provider))


def illness_words(provider: Provider) -> str:
    """Return the conditions that it says it treats and their groups, as ``other_words`` does."""
    return _once(_conditions(provider))


def _once(texts: Iterator[str]) -> str:
    return " ".join(dict.fromkeys(word for text in texts for word in words_in(text)))


def _conditions(provider: Provider) -> Iterator[str]:
    yield from provider.conditions.values if provider.conditions else ()
    yield from (GROUPS[group][0] for group in groups_named(provider) if group != OTHER)


def _others(provider: Provider) -> Iterator[str]:
    if provider.home_page:
        yield (urlsplit(provider.home_page).hostname or "").removeprefix("www.")
    for number in (provider.phone, *(clinic.phone for clinic in provider.locations)):
        digits = (number or "").partition(" ext.")[0].removeprefix("+1").replace(" ", "")
        yield from (digits, digits[-LOCAL:])
    for language in provider.languages.values if provider.languages else ():
        yield from (language, language_named(language))
    yield from (*payers_named(provider), *insurers_named(provider))
    yield from _names_of_routes(provider)


def _names_of_routes(provider: Provider) -> Iterator[str]:
    """Yield what people type for its routes, as far as that is one word of its own."""
    at_home = provider.at_home.routes if provider.at_home else ()
    routes = {*(provider.routes.values if provider.routes else ()), *at_home}
    for name, word in SYNONYMS["Route"].items():
        if Route(word) in routes and " " not in name:
            yield name
