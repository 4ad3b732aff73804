"""The people of a provider as rows: license, board, training, each with whose word it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.model.finding import Ground
from generator.model.people import BoardCertification, Clinician, License
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.pages.providers.fact_rows import FactRow, proof_of, stated_rows
from generator.pages.templating import time_element, upper_first
from generator.pages.wording.marks import unknown
from generator.pages.wording.provider_lines import until_word


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who treats people: a heading, a role, and what is known of them."""

    heading: str
    role: str
    proof: tuple[Ground, ...]
    rows: tuple[FactRow, ...]


def people_of(provider: Provider, today: date) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Return who is named, with what is silent, and who is not, with what is told alone."""
    named = tuple(_named(one, provider, today) for one in provider.clinicians if one.name)
    others = tuple(_unnamed(one, provider, today) for one in provider.clinicians if not one.name)
    return named, others


def _named(one: Clinician, provider: Provider, today: date) -> Person:
    letters = one.credential.value
    credential = letters if letters != "clinician" else "credential not stated"
    role = upper_first(one.role or "Role not stated")
    return Person(f"{one.name}, {credential}", role, proof_of(one), _rows(one, provider, today))


def _unnamed(one: Clinician, provider: Provider, today: date) -> Person:
    role = upper_first(one.role or "")
    return Person(
        one.credential.says, role, proof_of(one), stated_rows(_rows(one, provider, today))
    )


def _rows(one: Clinician, provider: Provider, today: date) -> tuple[FactRow, ...]:
    licenses = tuple(_license(held, provider, today) for held in one.licenses)
    rows = (*(licenses or (FactRow("License"),)), _board(one.board_certification, provider, today))
    return (*rows, _training(one), *_exclusion(one))


def _license(held: License, provider: Provider, today: date) -> FactRow:
    number = f", number {held.number}" if held.number else ""
    said = f"{STATES[held.state]}{number}" + _until(held, provider, today)
    return FactRow("License", said, (), proof_of(held))


def _board(held: BoardCertification | None, provider: Provider, today: date) -> FactRow:
    if held is None:
        return FactRow("Board")
    board = held.board.says if held.board else unknown("board not named")
    specialty = held.specialty or unknown("specialty not named")
    said = Markup("{}, {}").format(specialty, board) + _until(held, provider, today)
    return FactRow("Board", said, (), proof_of(held))


def _until(held: License | BoardCertification, provider: Provider, today: date) -> Markup:
    if held.expires is None:
        return Markup()
    word = until_word(provider, held, today)
    return Markup(", {} {}").format(word, time_element(held.expires))


def _training(one: Clinician) -> FactRow:
    fact = one.ketamine_training
    if fact is None:
        return FactRow("Ketamine training")
    hours = f", {fact.hours} hours" if fact.hours else ""
    notes = (fact.note,) if fact.note else ()
    return FactRow(
        "Ketamine training", f"{upper_first(fact.program)}{hours}", notes, proof_of(fact)
    )


def _exclusion(one: Clinician) -> Iterator[FactRow]:
    check = one.exclusion_list
    if check is None:
        return
    said = "Name is on the federal list" if check.listed else "Name not on the federal list"
    notes = () if check.listed else ("That is not a clearance: lists can miss people.",)
    yield FactRow("Exclusion list", said, notes, proof_of(check))
