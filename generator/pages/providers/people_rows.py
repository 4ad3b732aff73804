"""The people of a provider as rows: license, board, training, each with whose word it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.model.finding import Ground
from generator.model.people import BoardCertification, Clinician, HeldStatus, License, Taxonomy
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.model.taxonomy import taxonomy_name
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
    note: str = ""


def people_of(provider: Provider, today: date) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Return who is named, with what is silent, and who is not, with what is told alone."""
    named = tuple(
        _named(clinician, provider, today) for clinician in provider.clinicians if clinician.name
    )
    others = tuple(
        _unnamed(clinician, provider, today)
        for clinician in provider.clinicians
        if not clinician.name
    )
    return named, others


def _named(clinician: Clinician, provider: Provider, today: date) -> Person:
    letters = [held.value for held in clinician.credentials]
    credential = ", ".join(letters) if letters != ["clinician"] else "credential not stated"
    role = upper_first(clinician.role or "Role not stated")
    return Person(
        f"{clinician.name}, {credential}",
        role,
        proof_of(clinician),
        _rows(clinician, provider, today),
        clinician.note or "",
    )


def _unnamed(clinician: Clinician, provider: Provider, today: date) -> Person:
    role = upper_first(clinician.role or "")
    return Person(
        ", ".join(held.says for held in clinician.credentials),
        role,
        proof_of(clinician),
        stated_rows(_rows(clinician, provider, today)),
        clinician.note or "",
    )


def _rows(clinician: Clinician, provider: Provider, today: date) -> tuple[FactRow, ...]:
    licenses = tuple(_license(held, provider, today) for held in clinician.licenses)
    rows = (
        *(licenses or (FactRow("License"),)),
        *(_board(held, provider, today) for held in clinician.certifications or (None,)),
    )
    registered = map(_registered, clinician.taxonomies)
    return (
        *_field(clinician),
        *rows,
        _training(clinician),
        *registered,
        *_exclusion(clinician),
    )


def _field(clinician: Clinician) -> Iterator[FactRow]:
    if clinician.specialty:
        yield FactRow("Specialty", clinician.specialty, (), proof_of(clinician))
    if clinician.languages:
        yield FactRow("Languages", ", ".join(clinician.languages), (), proof_of(clinician))


def _registered(held: Taxonomy) -> FactRow:
    notes = ("Whoever holds the number chose this. It is not a license or a certificate.",)
    return FactRow("NPI registered as", taxonomy_name(held.code), notes, proof_of(held))


def _license(held: License, provider: Provider, today: date) -> FactRow:
    number = f", number {held.number}" if held.number else ""
    said = f"{STATES[held.state]}{number}" + _until(held, provider, today)
    return FactRow("License", said + _held(held), _note(held), proof_of(held))


def _board(held: BoardCertification | None, provider: Provider, today: date) -> FactRow:
    if held is None:
        return FactRow("Board")
    board = held.board.says if held.board else unknown("board not named")
    specialty = held.specialty or unknown("specialty not named")
    said = Markup("{}, {}").format(specialty, board) + _until(held, provider, today)
    return FactRow("Board", said + _held(held), _note(held), proof_of(held))


def _held(held: License | BoardCertification) -> str:
    in_question = held.status not in (None, HeldStatus.ACTIVE)
    return f", {held.status.says}" if held.status and in_question else ""


def _note(held: License | BoardCertification) -> tuple[str, ...]:
    return (held.note,) if held.note else ()


def _until(held: License | BoardCertification, provider: Provider, today: date) -> Markup:
    if held.expires is None:
        return Markup()
    word = until_word(provider, held, today)
    return Markup(", {} {}").format(word, time_element(held.expires))


def _training(clinician: Clinician) -> FactRow:
    fact = clinician.ketamine_training
    if fact is None:
        return FactRow("Ketamine training")
    hours = f", {fact.hours} hours" if fact.hours else ""
    notes = (fact.note,) if fact.note else ()
    return FactRow(
        "Ketamine training", f"{upper_first(fact.program)}{hours}", notes, proof_of(fact)
    )


def _exclusion(clinician: Clinician) -> Iterator[FactRow]:
    check = clinician.exclusion_list
    if check is None:
        return
    said = "Name is on the federal list" if check.listed else "Name not on the federal list"
    notes = () if check.listed else ("That is not a clearance: lists can miss people.",)
    yield FactRow("Exclusion list", said, notes, proof_of(check))
