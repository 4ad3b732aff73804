"""One page for each provider, in the order of need: who and where, red flags, then the proof."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from generator.facts.one_order import in_one_order
from generator.facts.pricing import all_prices
from generator.facts.service_area import clinic_states, clinics, treats_in
from generator.facts.topics import silence_on
from generator.judging import ALL_RULES, CRITERIA
from generator.model.finding import ListingStatus, Outcome
from generator.model.judgement import Judgement
from generator.model.record import Change
from generator.model.state import STATES
from generator.pages.call_sheet.call_sheet_page import path_of
from generator.pages.crumbs import FINDER, HOME, Crumb, listed_trail
from generator.pages.form.form_page import editing_links
from generator.pages.learn.worksheet_page import worksheet_link, worksheet_start
from generator.pages.page import Page, base_of
from generator.pages.providers.care_rows import home_rows, insurance_rows, more_rows, refund_row
from generator.pages.providers.course_total import course_total
from generator.pages.providers.criteria_lists import asks_of_flags, met_later, with_outcome
from generator.pages.providers.fact_rows import glance_rows, notes_of, proof_of, where_row
from generator.pages.providers.payment_rows import payment_rows
from generator.pages.providers.people_rows import people_of
from generator.pages.providers.pictures.on_a_profile import pictures_of
from generator.pages.providers.visit_rows import contact_rows, waiting_row
from generator.pages.structured_data import as_json, breadcrumbs, provider_data
from generator.pages.templating import fill
from generator.pages.wording.attested_words import attested_words
from generator.pages.wording.explained_terms import ON_PROFILES, page_terms
from generator.pages.wording.flag_words import cleared
from generator.pages.wording.in_part import stated_in_part
from generator.pages.wording.provider_lines import town_and_state, where_of
from generator.pages.wording.source_list import SourceList
from generator.pages.wording.standing import standing
from generator.pages.wording.words import documented
from generator.surroundings import Surroundings

# A longer one is cut in tabs and search results.
LONGEST_TITLE = 70
SECTIONS = ("clinicians", "prices", "insurance")
SHAPES = (
    ("m-met-checked", "met", f"{Outcome.MET.word}, we checked"),
    ("m-met-says", "met", f"{Outcome.MET.word}, the provider says so"),
    ("m-not-checked", "not", f"{Outcome.NOT_MET.word}, we checked"),
    ("m-not-says", "not", f"{Outcome.NOT_MET.word}, by what the provider says"),
    ("m-unknown", "unknown", f"{Outcome.NOT_STATED.word}: not good, not bad. Ask."),
    ("m-na", "na", Outcome.DOES_NOT_APPLY.word),
)
"""What each shape beside a criterion means: its sign, its class, its words."""
NOT_YET = ("m-unknown", "unlooked", f"{Outcome.NOT_LOOKED_FOR.word}: no look of ours covered it.")


def provider_page(directory: Surroundings, judgement: Judgement) -> Page:
    """Return the page of one provider."""
    judgement = judgement.told_of(in_one_order(judgement.provider))
    provider, path = judgement.provider, f"providers/{judgement.slug}/"
    trail = _trail(judgement)
    is_open, in_part = judgement.is_open, stated_in_part(judgement)
    body = fill(
        "providers/provider.html.jinja",
        judgement=judgement,
        is_open=is_open,
        standing=standing(judgement),
        sources=SourceList(provider),
        notes_of=notes_of,
        **_facts(judgement, directory.today),
        crumbs=trail,
        terms=page_terms(directory.glossary, base_of(path), ON_PROFILES),
        base=base_of(path),
        known_pages=directory.known_pages,
        today=directory.today,
        limits=directory.config.freshness,
        sections=_sections(judgement),
        shapes=_shapes(judgement),
        in_part=in_part,
        criteria=[rule for rule in CRITERIA if rule.id in judgement.criteria],
        unanswered=with_outcome(judgement, Outcome.NOT_STATED),
        met_later=met_later(judgement),
        total=course_total(provider) if is_open else None,
        worksheet=worksheet_link(judgement.slug),
        worksheet_start=worksheet_start(provider),
        editing=editing_links(judgement.slug),
        **attested_words(provider, directory.today, is_open=is_open),
        pictures=pictures_of(directory, judgement),
        unlooked=with_outcome(judgement, Outcome.NOT_LOOKED_FOR),
        asks=[ALL_RULES[rule].ask for rule in in_part],
        history=_history(provider.history),
        sheet=path_of(judgement.slug),
        asks_of_flags=asks_of_flags(judgement),
    )
    address = directory.address(path)
    data = as_json(
        provider_data(judgement, address),
        breadcrumbs(listed_trail(trail, path, directory.address)),
    )
    changed = max((change.on for change in provider.history), default=None)
    return Page(
        path,
        _title(judgement),
        _description(judgement),
        body,
        "providers",
        data,
        changed,
        hidden=judgement.listing is ListingStatus.WITHHELD,
    )


def _facts(judgement: Judgement, today: date) -> dict[str, Any]:
    """Return the rows of every section; a fact is put on the page by its row."""
    provider, is_open = judgement.provider, judgement.is_open
    first, *rest = glance_rows(provider, is_open=is_open)
    wait = waiting_row(provider) if is_open else ()
    at = where_row(provider, "" if is_open else where_of(judgement))
    return {
        "glance": (first, at, *rest, *wait),
        "people": people_of(provider, today),
        "prices": all_prices(provider),
        "prices_proof": proof_of(*provider.prices),
        "refunds": refund_row(provider.refunds, _silence_on_refunds(judgement)),
        "silence": {topic: silence_on(topic, provider).word for topic in SECTIONS},
        "payment": payment_rows(provider),
        "insurance": insurance_rows(provider),
        "home": home_rows(provider.at_home) if provider.at_home else (),
        "more": more_rows(provider),
        "access": contact_rows(provider, is_open=is_open),
    }


def _shapes(judgement: Judgement) -> tuple[tuple[str, str, str], ...]:
    has_unlooked = judgement.count(Outcome.NOT_LOOKED_FOR)
    shapes = (*SHAPES[:-1], NOT_YET, SHAPES[-1]) if has_unlooked else SHAPES
    said = standing(judgement)
    return tuple((shape, class_, said.without_asking(words)) for shape, class_, words in shapes)


def _silence_on_refunds(judgement: Judgement) -> Outcome:
    outcome = judgement.criteria["states-refund-terms"].outcome
    return outcome if outcome.is_silent else Outcome.NOT_STATED


def _trail(judgement: Judgement) -> list[Crumb]:
    states = clinic_states(judgement.provider) or treats_in(judgement.provider)
    middle = [Crumb(STATES[states[0]], f"states/{states[0].lower()}/")] if len(states) == 1 else []
    return [HOME, FINDER, *middle, Crumb(judgement.provider.name)]


def _title(judgement: Judgement) -> str:
    sites = clinics(judgement.provider)
    whole = ", ".join([judgement.provider.name, *map(town_and_state, sites[:1])])
    return whole if len(whole) <= LONGEST_TITLE else judgement.provider.name


def _description(judgement: Judgement) -> str:
    said = "what they state and what is not stated"
    return f"{judgement.provider.name}: {said}. {where_of(judgement)} {documented(judgement)}."


def _sections(judgement: Judgement) -> list[tuple[str, str]]:
    provider, is_open, said = judgement.provider, judgement.is_open, standing(judgement)
    sections = [
        ("contact", said.contact, True),
        ("glance", "At a glance", True),
        ("flags", "Red flags", True),
        ("criteria", f"The {len(judgement.criteria)} criteria", True),
        ("unknown", "What they do not state", is_open),
        ("people", said.people, True),
        ("price", "Price", True),
        ("insurance", "Insurance", True),
        ("home", "Safety at home", bool(provider.at_home)),
        ("more", "More that is stated", bool(more_rows(provider))),
        ("entry", "About this entry", True),
        ("sources", "What this page rests on", True),
        ("dispute", "Dispute and history", True),
    ]
    return [(id_, title) for id_, title, is_there in sections if is_there]


def _history(changes: Iterable[Change]) -> list[tuple[Change, str]]:
    """Return the changes, the youngest first, with the words for a red flag that one cleared."""
    ordered = sorted(changes, key=lambda change: (-change.on.toordinal(), change.what))
    return [(change, cleared(change, ALL_RULES)) for change in ordered]
