"""The panel counts everybody, says so beside each choice, and shows silence as a choice."""

from collections import Counter
from xml.etree.ElementTree import Element

import pytest

from generator.pages.finder.facet import NOT_STATED, Facet, Option
from generator.pages.finder.facets.every_facet import FACETS
from generator.pages.finder.panel import Counted, Group, counts, panel
from tests.demonstration import demonstration, directory_of
from tests.pages.opened import demo, text_of

LISTED = demonstration().listed


def boxes(facet: str) -> dict[str, Element]:
    """Return the labels of a facet's choices by what they stand for in the address."""
    found = {}
    for label in demo("providers/").iter("label"):
        for box in label.iter("input"):
            if box.get("name") == facet:
                found[box.get("value", "")] = label
    return found


@pytest.mark.parametrize("facet", FACETS[1:], ids=lambda one: one.id)
def test_the_page_shows_every_option_with_how_many_have_it(facet: Facet) -> None:
    brute = Counter(option for one in LISTED for option in facet.has(one))
    shown = boxes(facet.id)
    assert list(shown)[-1] == NOT_STATED
    assert set(shown) >= set(brute) - {"other", "due"}
    for option, label in shown.items():
        assert text_of(label).endswith(f", {brute[option]} listed")


def test_the_states_are_counted_in_their_list() -> None:
    (state,) = (one for one in demo("providers/").iter("select") if one.get("id") == "state")
    told = {one.get("value"): text_of(one) for one in state.iter("option")}
    assert told.pop("") == "Any state"
    assert told["CA"] == f"California ({demonstration().counts['CA']})"
    assert set(told) == set(demonstration().counts)


def test_a_provider_counts_once_for_an_option() -> None:
    twice = Facet("route", "Route", lambda _: ("iv", "iv", "im"))
    one, two = LISTED[:2]
    assert counts(twice, [one, two]) == {"iv": 2, "im": 2}


def test_facets_about_paying_share_a_heading() -> None:
    groups = {group.title: group for group in panel(demonstration()).groups}
    assert [one.facet.id for one in groups["Paying"].facets][:2] == [
        "insurance",
        "spravato-insurance",
    ]
    assert not groups["Paying"].is_open
    assert groups["Treatment"].is_open


def test_the_days_of_a_fresh_check_are_those_of_the_policy() -> None:
    titles = [option.title for option, _ in panel(demonstration()).groups[-1].facets[0].options]
    assert titles[0] == f"In the last {demonstration().config.freshness.fresh_days} days"


def test_it_says_that_a_small_number_proves_nothing() -> None:
    assert "a small number is not proof that the rest lack it" in text_of(demo("providers/"))


def test_a_group_that_nobody_states_anything_of_is_left_out() -> None:
    assert panel(directory_of([])).groups == ()
    for group in panel(demonstration()).groups:
        for one in group.facets:
            assert any(number for option, number in one.options if option.id != NOT_STATED)


def test_silence_is_no_answer_however_many_are_silent() -> None:
    route = Facet("route", "Route", lambda _: ())
    silent, iv = Option(NOT_STATED, "Not stated"), Option("iv", "IV")
    assert not Counted(route, ((iv, 0), (silent, 7))).is_stated
    assert Counted(route, ((iv, 1), (silent, 7))).is_stated


def test_without_a_script_there_is_no_panel_and_no_box_to_tick() -> None:
    page = demo("providers/")
    hidden = {
        id(inner)
        for part in page.iter()
        if part.tag == "template" or "kd-js" in part.get("class", "").split()
        for inner in part.iter()
    }
    assert all(id(one) in hidden for kind in ("input", "select") for one in page.iter(kind))


def test_a_heading_stands_open_where_its_first_facet_does() -> None:
    opened, folded = (
        Counted(Facet("x", "X", lambda _: (), is_open=is_open), ()) for is_open in (True, False)
    )
    assert Group("X", (opened, folded)).is_open
    assert not Group("X", (folded, opened)).is_open
