"""The list of facets is whole, and what a provider has is always an option that can be chosen."""

import pytest

from generator.pages.finder.facet import NOT_STATED, OTHER, Facet
from generator.pages.finder.facets.every_facet import FACETS
from tests.demonstration import demonstration
from tests.pages.finder.facet_answers import told

each_facet = pytest.mark.parametrize("facet", FACETS, ids=lambda one: one.id)
# Known, and none of the options: due for a check, but neither fresh nor overdue.
BESIDE = {OTHER, "due"}
# What is so of everybody: how they treat, and what we have looked at.
OF_ALL = {"setting", "flags", "checked"}
# Names that the address needs for itself.
TAKEN = {"q", "near", "miles", "sort", "compare"}


def test_no_two_facets_share_a_name_in_the_address() -> None:
    names = [facet.id for facet in FACETS]
    assert len(set(names)) == len(names)
    assert not TAKEN.intersection(names)


@each_facet
def test_its_options_differ_and_none_is_called_not_stated(facet: Facet) -> None:
    ids = [option.id for option in facet.options]
    assert len(set(ids)) == len(ids)
    assert NOT_STATED not in ids


@each_facet
def test_whatever_a_provider_has_can_be_chosen(facet: Facet) -> None:
    listed = demonstration().listed
    options = {option.id for option in facet.options_among(listed)} | BESIDE
    assert {answer for one in listed for answer in facet.of(one)} <= options


@each_facet
def test_every_word_for_silence_says_that_it_includes(facet: Facet) -> None:
    assert facet.unknown.startswith("Include ")


def test_the_first_three_groups_stand_open_and_red_flags_are_among_them() -> None:
    opened = [facet.id for facet in FACETS if facet.is_open]
    assert opened == [facet.id for facet in FACETS[1:4]]
    assert "flags" in opened


@pytest.mark.parametrize(
    "facet", [one for one in FACETS if one.id not in OF_ALL], ids=lambda one: one.id
)
def test_who_states_nothing_has_nothing(facet: Facet) -> None:
    assert told(facet.of) == ()
