"""A facet keeps apart who states something, who states something else, and who says nothing."""

from dataclasses import replace

import pytest

from generator.model.conditional import IN_SOME_CASES, InSomeCases
from generator.model.judgement import Judgement
from generator.pages.finder.facet import IN_PART, NOT_STATED, Facet, Option, answer_to, yes_no
from tests.demonstration import judged

ANYBODY = judged("example-harbor-clinic")


def facet(*told: str) -> Facet:
    def of(_: Judgement) -> tuple[str, ...]:
        return told

    options = (Option("iv", "IV"), Option("im", "IM"), Option("no-flag", "Hide flags", hides=True))
    return Facet("route", "Route", of, options)


def test_silence_has_an_option_of_its_own() -> None:
    assert facet().has(ANYBODY) == (NOT_STATED,)


def test_who_states_something_is_not_silent() -> None:
    assert facet("iv", "im").has(ANYBODY) == ("iv", "im")


def test_who_states_something_that_is_no_option_is_not_silent_either() -> None:
    assert facet("other").has(ANYBODY) == ("other",)


def test_not_to_be_hidden_is_no_statement() -> None:
    assert facet("no-flag").has(ANYBODY) == ("no-flag", NOT_STATED)
    assert facet("no-flag", "iv").has(ANYBODY) == ("no-flag", "iv")


@pytest.mark.parametrize(
    "told", [(), ("Spanish",), ("Thai", "Spanish", "Urdu", "Hindi", "Dutch", "Greek")]
)
def test_without_fixed_options_whatever_somebody_names_is_one(told: tuple[str, ...]) -> None:
    open_to_all = Facet("language", "Languages", lambda _: told)
    options = open_to_all.options_among([ANYBODY, ANYBODY])
    assert [option.id for option in options] == sorted(told)


def test_fixed_options_are_offered_whoever_has_them_and_stay_folded() -> None:
    assert facet("other").options_among([ANYBODY]) == facet().options
    assert not facet().is_open


def test_names_that_differ_in_case_alone_are_one_option_in_the_usual_spelling() -> None:
    names = {"a": ("AETNA", "Cigna"), "b": ("Aetna",), "c": ("Aetna", "aetna")}
    listed = [replace(ANYBODY, slug=slug) for slug in names]
    plans = Facet("plan", "Do they take", lambda one: names[one.slug]).spelled_once(listed)
    assert [option.id for option in plans.options_among(listed)] == ["Aetna", "Cigna"]
    assert [plans.has(one) for one in listed] == [("Aetna", "Cigna"), ("Aetna",), ("Aetna",)]
    assert facet("iv").spelled_once(listed).has(ANYBODY) == ("iv",)


def test_what_depends_is_a_choice_where_somebody_has_it() -> None:
    options = (Option("yes", "Yes"), Option(IN_PART, "In some cases"))
    sure, depends = (
        Facet("superbill", "Superbill", of, options) for of in (lambda _: ("yes",), _depends)
    )
    assert [option.id for option in sure.options_among([ANYBODY])] == ["yes"]
    assert [option.id for option in depends.options_among([ANYBODY])] == ["yes", IN_PART]
    assert depends.has(ANYBODY) == (IN_PART,)


def _depends(_: Judgement) -> tuple[str, ...]:
    return (IN_PART,)


@pytest.mark.parametrize(
    ("value", "ids"), [(True, ("yes",)), (False, ("no",)), (None, ()), (IN_SOME_CASES, (IN_PART,))]
)
def test_an_answer_is_yes_no_in_part_or_nothing(
    value: bool | InSomeCases | None, ids: tuple[str, ...]
) -> None:
    assert yes_no(value) == ids


def test_a_question_of_the_profile_is_one_entry() -> None:
    of = answer_to(lambda provider: provider.step_free_access)
    assert of(ANYBODY) == yes_no(ANYBODY.provider.step_free_access.answer)  # type: ignore[union-attr]
