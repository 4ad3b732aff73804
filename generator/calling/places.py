"""Service locations: what is asked of one place, where a provider has several.

A price or the hours of one place are written there, and say nothing of the others. A browser fills
the same questions by the name of each place.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from generator.calling.question import Question
from generator.calling.questions import QUESTIONS

Place = tuple[tuple[str, str], ...]
"""What tells one place from the others, each key with its value: city and state, or street too."""
NAMED = "{place}"
"""Where the name of a place comes in, in the questions that a browser is given."""
TOLD_APART = (("city", "state"), ("street", "city", "state"))


def places_of(profile: Mapping[str, Any]) -> tuple[Place, ...]:
    """Return the places that a call can name, where there are several; others are left out."""
    listed = [one for one in profile.get("locations") or () if one.get("city")]
    found = (_place(one, listed) for one in listed)
    return tuple(filter(None, found)) if len(listed) > 1 else ()


def _place(location: Mapping[str, Any], among: list[Mapping[str, Any]]) -> Place:
    for keys in TOLD_APART:
        alike = Counter(tuple(one.get(key) for key in keys) for one in among)
        mine = tuple(location.get(key) for key in keys)
        if all(mine) and alike[mine] == 1:
            return tuple((key, str(location[key])) for key in keys)
    return ()


def name_of(location: Mapping[str, Any]) -> str:
    """Return a place as it is read out, and as it stands in an address of a fact."""
    return ", ".join(str(location[key]) for key in TOLD_APART[-1] if location.get(key))


@cache
def questions_at(places: tuple[Place, ...]) -> tuple[Question, ...]:
    """Return the whole interview, what is asked of each place behind what is asked of all."""
    return tuple(one for base in QUESTIONS for one in (base, *_of_each(base, places)))


def _of_each(base: Question, places: tuple[Place, ...]) -> Iterator[Question]:
    if base.by_place:
        for number, place in enumerate(places, 1):
            yield at_place(base, f"{base.id}@{number}", name_of(dict(place)), place)


def at_place(base: Question, id_: str, name: str, location: Place) -> Question:
    """Return a question as it is asked of one place, and where its answer is written."""
    asked = replace(
        base,
        id=id_,
        ask=f"For {name}: {base.ask}",
        about=f"{base.about} ({name})",
        place=name,
    )
    if base.item is None:
        (inner,) = base.parent
        return replace(asked, parent=("locations",), item=dict(location), inner=inner)
    return replace(asked, item={**base.item, "label": f"{name}: {base.item_says}"})


def placed() -> dict[str, Question]:
    """Return each question that is asked of a place, by its id, with room for the place's name."""
    return {one.id: at_place(one, one.id, NAMED, ()) for one in QUESTIONS if one.by_place}
