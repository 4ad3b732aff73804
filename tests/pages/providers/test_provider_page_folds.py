"""A long list of people or places begins with two; the others are folded, never left out."""

from typing import Any

import pytest

from generator.pages.providers.provider_page import provider_page
from tests.demonstration import directory_of
from tests.pages.opened import lines, opened, section, text_of
from tests.profiles import provider

TOWNS = ("Reno", "Elko", "Ely", "Fallon", "Sparks")
NAMES = ("Ana Example", "Ben Example", "Cal Example", "Dee Example")


def parts(label: str, **changes: Any) -> tuple[str, str]:
    """Return what a section says at once, and what is folded in it."""
    directory = directory_of([provider(**changes)])
    found = section(opened(provider_page(directory, directory.judgements[0])), label)
    folds = [one for one in found.iter("details") if " more" in lines(one)[0]]
    folded = " ".join(text_of(one) for one in folds)
    whole = text_of(found)
    for one in folds:
        whole = whole.replace(text_of(one), "")
    return whole, folded


@pytest.mark.parametrize(("number", "at_once"), [(1, 1), (3, 3), (4, 2), (5, 2)])
def test_places(number: int, at_once: int) -> None:
    places = [{"city": town, "state": "NV", "evidence": "site"} for town in TOWNS[:number]]
    shown, folded = parts("contact", locations=places, phone="+1 775 555 0100")
    assert [town for town in TOWNS if town in shown] == list(TOWNS[:at_once])
    assert [town for town in TOWNS if town in folded] == list(TOWNS[at_once:number])
    assert folded == "" or folded.startswith(f"{number - at_once} more places")


@pytest.mark.parametrize(("number", "at_once"), [(1, 1), (2, 2), (3, 2), (4, 2)])
def test_people(number: int, at_once: int) -> None:
    people = [{"name": name, "credential": "MD", "evidence": "site"} for name in NAMES[:number]]
    unnamed = [{"credential": "RN", "role": "sits with you", "evidence": "site"}]
    shown, folded = parts("people", clinicians=[*people, *(unnamed if number > 1 else [])])
    assert [name for name in NAMES if name in shown] == list(NAMES[:at_once])
    assert [name for name in NAMES if name in folded] == list(NAMES[at_once:number])
    if number > 1:
        assert "1 more: Registered nurse" in folded
        assert "Sits with you" in folded
