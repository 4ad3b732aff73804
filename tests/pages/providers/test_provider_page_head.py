"""What the head of a provider's page tells search engines and people who share it."""

import json

from generator.directory import Directory
from generator.model.judgement import Judgement
from generator.pages.providers.provider_page import provider_page
from tests.demonstration import demonstration, directory_of, judged
from tests.pages.opened import shown, text_of
from tests.profiles import provider

EVERYBODY = demonstration().judgements


def test_a_page_says_when_its_facts_last_changed_never_when_it_was_built() -> None:
    page = provider_page(demonstration(), judged("example-harbor-clinic"))
    assert str(page.changed) == "2026-11-12"
    assert provider_page(*alone()).changed is None


def test_the_title_names_the_place_where_there_is_one() -> None:
    titles = {one.slug: provider_page(demonstration(), one).title for one in EVERYBODY}
    assert titles["example-harbor-clinic"] == "Example Harbor Clinic, San Francisco, CA"
    assert titles["example-quiet-clinic"] == "Example Quiet Clinic"


def test_the_description_counts_as_the_page_does() -> None:
    page = provider_page(demonstration(), judged("example-clinica-nandu"))
    said = page.description.rpartition(". ")[2]
    assert said.removesuffix(".") in text_of(shown("example-clinica-nandu"))


def test_the_way_back_leads_through_the_only_state() -> None:
    crumbs = json.loads(provider_page(demonstration(), judged("example-clinica-nandu")).json_ld)
    names = [step["name"] for step in crumbs["@graph"][1]["itemListElement"]]
    assert names == ["Home", "Find a provider", "Puerto Rico", "Example Clínica Ñandú"]


def alone(**changes: object) -> tuple[Directory, Judgement]:
    directory = directory_of([provider(**changes)])
    return directory, directory.judgements[0]
