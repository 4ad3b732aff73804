"""What the page of a provider's answers is made of: sections, words and choices of the model."""

from functools import cache
from typing import Any

from generator.attesting.fingerprint import LENGTH
from generator.attesting.lines import BEGIN, END, LONGEST_LINE, SAYS, SEEN
from generator.facts.attested import SectionAnswer
from generator.form.kinds import kinds
from generator.form.table import table as form_table
from generator.model.conditional import WORDS
from generator.model.page_keys import KEYS
from generator.model.page_section import PageSection

NOT_SHOWN = frozenset({"evidence", "certainty"})
"""Keys of a fact that say how it was learned, not what it is."""


@cache
def table() -> dict[str, Any]:
    """Return the table; the caller must not change it."""
    form = form_table()
    first = {
        form["fields"][number]["key"]: number
        for section in form["sections"]
        for number in section["fields"]
    }
    sections: list[dict[str, Any]] = [
        {"id": one.value, "title": one.says, "fields": [first[key] for key in KEYS[one]]}
        for one in PageSection
    ]
    parts = _parts_of(form, [number for one in sections for number in one["fields"]])
    numbers = {
        n for one in (*sections, *({"fields": p} for p in parts.values())) for n in one["fields"]
    }
    return {
        "sections": sections,
        "parts": parts,
        "fields": {str(number): _field(form, number) for number in sorted(numbers)},
        "answers": {one.name: one.value for one in SectionAnswer},
        "lines": {"begin": BEGIN, "end": END, "says": SAYS, "seen": SEEN, "longest": LONGEST_LINE},
        "fingerprint": LENGTH,
        "words": kinds()["text"],
    }


def _parts_of(form: dict[str, Any], numbers: list[int]) -> dict[str, list[int]]:
    """Return each part that some fields hold, and those inside it, with their fields."""
    numbers_by_part: dict[str, list[int]] = {}
    todo = list(numbers)
    while todo:
        field = form["fields"][todo.pop()]
        if field["is"] in ("part", "parts") and field["of"] not in numbers_by_part:
            inside = [
                one
                for one in form["parts"][field["of"]]
                if form["fields"][one]["key"] not in NOT_SHOWN
            ]
            numbers_by_part[field["of"]] = inside
            todo += inside
    return numbers_by_part


def _field(form: dict[str, Any], number: int) -> dict[str, Any]:
    """Return a field with its label and, where it takes words of a list, each word and meaning."""
    field = form["fields"][number]
    kept = {key: field[key] for key in ("key", "label", "is")}
    if field["is"] in ("part", "parts"):
        return {**kept, "of": field["of"]}
    if field["is"] in ("word", "words"):
        words = form["lists"][field["words"]]
        return {**kept, "words": {word: says for word, says in words if word != WORDS}}
    return kept
