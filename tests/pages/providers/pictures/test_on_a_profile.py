from xml.etree.ElementTree import Element

import pytest

from generator.facts.service_area import treats_in
from generator.model.finding import ListingStatus
from generator.model.judgement import Judgement
from generator.pages.providers.pictures.on_a_profile import pictures_of
from tests.demonstration import demonstration, judged
from tests.pages.opened import by_class, section, shown, text_of

each_provider = pytest.mark.parametrize(
    "judgement", demonstration().judgements, ids=lambda one: one.slug
)


def figures(slug: str, label: str) -> list[Element]:
    return by_class(section(shown(slug), label), "kd-fig")


def test_some_profiles_have_drawings() -> None:
    drawn = [
        one
        for judgement in demonstration().judgements
        for one in by_class(shown(judgement.slug), "kd-fig")
    ]
    assert drawn


@each_provider
def test_each_drawing_has_its_words_beside_it(judgement: Judgement) -> None:
    for drawn in by_class(shown(judgement.slug), "kd-fig"):
        assert [one.get("aria-hidden") for one in drawn.iter("svg")] == ["true"]
        (words,) = drawn.iter("figcaption")
        assert len(text_of(words)) > 40


@each_provider
def test_a_map_is_for_whoever_treats_people_in_several_states(judgement: Judgement) -> None:
    drawn = pictures_of(demonstration(), judgement).states
    is_open = judgement.listing is not ListingStatus.CLOSED
    assert bool(drawn) is (is_open and len(treats_in(judgement.provider)) > 1)


def test_who_closed_asks_no_price_and_treats_nobody() -> None:
    for slug in ("example-closed-doors", "example-merged-care"):
        found = pictures_of(demonstration(), judged(slug))
        assert (found.price, found.states) == ("", "")


def test_a_price_stands_in_its_section_and_says_whose_it_is() -> None:
    (drawn,) = figures("example-harbor-clinic", "price")
    assert "This provider: $350 to $450" in text_of(drawn)
    assert "Their price for one infusion or injection is $350 to $450." in text_of(drawn)


def test_closed_and_withheld_providers_are_nobodys_neighbours() -> None:
    listed = {one.slug for one in demonstration().listed}
    assert "example-withheld-practice" not in listed
    assert "5 providers in our lists" in text_of(shown("example-harbor-clinic"))
    assert "providers in our lists" not in text_of(shown("example-withheld-practice"))


def test_at_a_glance_shows_the_states_and_how_old_the_facts_are() -> None:
    (states,) = figures("example-harbor-clinic", "glance")
    (freshness,) = figures("example-harbor-clinic", "entry")
    assert "Filled: the 2 states" in text_of(states)
    assert "Checked 12 Nov 2026" in text_of(freshness)
    (only,) = figures("example-riverside-infusions", "entry")
    assert "Not checked. Read" in text_of(only)
