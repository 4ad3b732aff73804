"""A page for every state and territory; nobody who treats people there is lost."""

import pytest

from generator.facts.service_area import clinic_states, telehealth_states
from generator.model.borders import nearby
from generator.model.state import STATES
from generator.pages.providers.state_pages import state_pages
from tests.demonstration import demonstration, demonstration_pages, directory_of
from tests.pages.opened import by_class, demo, lines, links, opened, text_of
from tests.profiles import provider

DIRECTORY = demonstration()
EMPTY = [code for code, number in DIRECTORY.counts.items() if not number]


def page(code: str) -> str:
    return f"states/{code.lower()}/"


def linked(code: str) -> set[str]:
    found = (link.split("/") for link in links(demo(page(code))) if "/providers/" in link)
    return {parts[-2] for parts in found if parts[-2] != "providers"}


@pytest.mark.parametrize("judgement", DIRECTORY.listed, ids=lambda one: one.slug)
def test_every_provider_stands_on_the_page_of_each_state_where_it_treats_people(
    judgement: object,
) -> None:
    one = next(each for each in DIRECTORY.listed if each is judgement)
    for code in (*clinic_states(one.provider), *telehealth_states(one.provider)):
        assert one.slug in linked(code)


def test_who_is_not_listed_stands_on_no_state_page() -> None:
    gone = {one.slug for one in DIRECTORY.judgements} - {one.slug for one in DIRECTORY.listed}
    assert {code for code in STATES if linked(code) & gone} == set()


def test_who_closed_is_counted_apart_and_called_no_longer_open() -> None:
    text = text_of(demo(page("FL")))
    assert "Not counted here: 1 provider that closed, was taken over or is not open yet." in text
    assert "Not counted here" not in text_of(demo(page("CA")))


@pytest.mark.parametrize("code", EMPTY)
def test_a_state_without_providers_is_honest_and_leads_on(code: str) -> None:
    text = text_of(demo(page(code)))
    name = STATES[code]
    assert f"Nobody is listed for {name} yet." in text
    assert "That does not mean that there is none" in text
    assert "FindTreatment.gov" in text
    assert by_class(demo(page(code)), "kd-card") == []
    near = [link for link in links(demo(page(code))) if "states/" in link][1:]
    assert any(link.count("/") > 3 for link in near), "no next state is offered"


def test_the_next_states_that_are_offered_have_somebody() -> None:
    assert EMPTY
    for code in EMPTY:
        advice = by_class(demo(page(code)), "kd-you")[0]
        near = [link.split("/")[-2].upper() for link in links(advice) if "states/" in link]
        assert near
        assert all(DIRECTORY.counts[other] for other in near)


def test_clinics_and_telehealth_stand_apart() -> None:
    nevada = lines(demo(page("NV")))
    clinics, remote = nevada.index("Clinics in Nevada"), nevada.index("Telehealth in Nevada")
    assert clinics < remote < nevada.index("Example Doorstep Ketamine: 4 red flags confirmed")
    assert nevada[clinics + 1].startswith("We list no clinic in Nevada yet.")
    assert "No provider has a clinic in Nevada. 2 telehealth services name it" in " ".join(nevada)


def test_telehealth_that_names_no_state_is_offered_everywhere_with_a_warning() -> None:
    for code in STATES:
        assert "example-night-owl" in linked(code)
        assert "Ask before you pay." in text_of(demo(page(code)))


def test_the_map_and_the_list_count_the_same() -> None:
    index = demo("states/")
    for code, name in STATES.items():
        number = DIRECTORY.counts[code]
        said = f"{number} provider{'' if number == 1 else 's'}"
        tile = by_class(by_class(index, "kd-map")[0], code.lower())[0]
        assert f"{name}, {said}" in text_of(tile)
        words = said if number else "nobody yet"
        assert f"{name} {words}" in text_of(by_class(index, "kd-statelist")[0])


def test_states_stand_in_the_order_of_their_names() -> None:
    rows = [text_of(row).split("  ")[0] for row in by_class(demo("states/"), "kd-statelist")[0]]
    assert len(rows) == len(STATES)
    assert rows == sorted(rows)


def test_how_many_states_are_covered_is_counted() -> None:
    covered = sum(number > 0 for number in DIRECTORY.counts.values())
    assert f"{covered} of {len(STATES)} states and territories" in text_of(demo("states/"))


@pytest.mark.parametrize("code", EMPTY)
def test_the_states_that_are_offered_touch_it_where_any_of_those_has_somebody(code: str) -> None:
    advice = by_class(demo(page(code)), "kd-you")[0]
    offered = [link.split("/")[-2].upper() for link in links(advice) if "states/" in link]
    next_door = [other for other in nearby(code) if DIRECTORY.counts[other]]
    assert offered == next_door or not next_door


def test_with_nobody_next_door_the_nearest_beyond_are_offered_and_nobody_far_away() -> None:
    california = provider(locations=[{"city": "Fresno", "state": "CA"}])
    boston = provider(locations=[{"city": "Boston", "state": "MA"}])
    pages = {one.path: one for one in state_pages(directory_of([california, boston]))}
    advice = text_of(by_class(opened(pages[page("ME")]), "kd-you")[0])
    assert "near you: Massachusetts (1)." in advice


def test_where_nobody_is_listed_at_all_no_state_is_offered() -> None:
    pages = {one.path: one for one in state_pages(directory_of([]))}
    assert (
        "near you" not in text_of(by_class(opened(pages[page("ME")]), "kd-you")[0]).split("Ask")[0]
    )


def test_an_empty_directory_still_has_every_state() -> None:
    pages = list(state_pages(directory_of([])))
    assert len(pages) == len(STATES) + 1
    assert all("<h1>" in str(one.body) for one in pages)
    assert opened(pages[1]) is not None


def test_the_description_counts_what_the_page_shows() -> None:
    described = demonstration_pages()[page("CA")].description
    assert "1 clinic and 1 by telehealth" in described
