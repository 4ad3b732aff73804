"""One page for each provider: red flags first, then the criteria with their proof."""

from generator.directory import Directory
from generator.facts.service_area import clinic_states, clinics, treats_in
from generator.judging import ALL_RULES, CRITERIA
from generator.model.finding import FlagState, Listing, Outcome
from generator.model.judgement import Judgement
from generator.model.state import STATES
from generator.pages.call_sheet.call_sheet_page import path_of
from generator.pages.crumbs import FINDER, HOME, Crumb, listed_trail
from generator.pages.learn.definitions import ON_PROFILES, explained, with_definitions
from generator.pages.learn.worksheet_page import worksheet_link
from generator.pages.page import Page, base_of
from generator.pages.providers.course_total import course_total
from generator.pages.providers.pictures.on_a_profile import pictures_of
from generator.pages.structured_data import as_json, breadcrumbs, provider_data
from generator.pages.templating import fill
from generator.pages.wording.provider_lines import place, where
from generator.pages.wording.words import documented

# A longer one is cut in tabs and search results.
LONGEST_TITLE = 70


def provider_page(directory: Directory, judgement: Judgement) -> Page:
    """Return the page of one provider."""
    provider, path = judgement.provider, f"providers/{judgement.slug}/"
    trail = _trail(judgement)
    body = fill(
        "providers/provider.html.jinja",
        judgement=judgement,
        crumbs=trail,
        base=base_of(path),
        today=directory.today,
        limits=directory.config.freshness,
        sections=_sections(judgement),
        total=course_total(provider),
        worksheet=worksheet_link(provider, judgement.slug),
        pictures=pictures_of(directory, judgement),
        asks=_asks(judgement),
        sheet=path_of(judgement.slug) if judgement.listing is Listing.LISTED else "",
        asks_of_flags=_asks_of_flags(judgement),
    )
    terms = explained(directory.glossary, ON_PROFILES)
    body = with_definitions(body, terms, base_of(path))
    address = directory.address(path)
    data = as_json(
        provider_data(judgement, address),
        breadcrumbs(listed_trail(trail, path, directory.address)),
    )
    changed = max((one.on for one in provider.history), default=None)
    return Page(
        path,
        _title(judgement),
        _description(judgement),
        body,
        "providers",
        data,
        changed,
        hidden=judgement.listing is Listing.WITHHELD,
    )


def _trail(judgement: Judgement) -> list[Crumb]:
    states = clinic_states(judgement.provider) or treats_in(judgement.provider)
    middle = [Crumb(STATES[states[0]], f"states/{states[0].lower()}/")] if len(states) == 1 else []
    return [HOME, FINDER, *middle, Crumb(judgement.provider.name)]


def _title(judgement: Judgement) -> str:
    places = clinics(judgement.provider)
    whole = ", ".join([judgement.provider.name, *map(place, places[:1])])
    return whole if len(whole) <= LONGEST_TITLE else judgement.provider.name


def _description(judgement: Judgement) -> str:
    return (
        f"{judgement.provider.name}: what they state and what is not stated. "
        f"{where(judgement.provider)} {documented(judgement)}."
    )


def _sections(judgement: Judgement) -> list[tuple[str, str]]:
    home = [("home", "Safety at home")] if judgement.provider.at_home else []
    return [
        ("flags", "Red flags"),
        ("glance", "At a glance"),
        ("criteria", f"The {len(CRITERIA)} criteria"),
        ("people", "Who treats you"),
        ("price", "Price"),
        ("insurance", "Insurance"),
        *home,
        ("unknown", "What they do not state"),
        ("contact", "Contact"),
        ("dispute", "Dispute and history"),
    ]


def _asks(judgement: Judgement) -> list[str]:
    """Return what to ask about the criteria that are not stated."""
    return [
        ALL_RULES[i].ask
        for i, judged in judgement.criteria.items()
        if judged.outcome is Outcome.NOT_STATED
    ]


def _asks_of_flags(judgement: Judgement) -> list[str]:
    """Return what to ask about the red flags that nobody could tell, beyond the criteria."""
    asked = _asks(judgement)
    open_ones = (FlagState.NOT_STATED, FlagState.POSSIBLE)
    states = judgement.red_flags.items()
    asks = (ALL_RULES[i].ask for i, flag in states if flag.state in open_ones)
    return [ask for ask in dict.fromkeys(asks) if ask not in asked]
