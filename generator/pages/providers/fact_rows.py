"""The facts of a profile as rows: a name, the answer, what is said beside it, and its proof.

To put a fact on the page, add its row here; the templates show whatever rows they are given.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.facts.topics import silence_on
from generator.model.conditional import IN_SOME_CASES, InSomeCases
from generator.model.evidence import StrictModel
from generator.model.fact import Answer, Fact, TextList
from generator.model.finding import Ground
from generator.model.location import Location
from generator.model.provider import Provider
from generator.pages.wording.condition_words import off_label_words, treats_word
from generator.pages.wording.insurance_words import insurance_line
from generator.pages.wording.marks import IN_PART, NOT_STATED
from generator.pages.wording.price_words import price_line
from generator.pages.wording.provider_lines import (
    screening,
    sentence_of,
    treatment,
    where,
    with_you,
)


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact; where ``said`` is empty, nobody answers it, or a note alone does in part."""

    term: str
    said: str = ""
    notes: tuple[str, ...] = ()
    proof: tuple[Ground, ...] = ()
    compare: str = ""
    """The row of a comparison that shows it."""
    silent: str = ""
    """The words for what nobody has said, where they are others than usual."""
    link: tuple[str, str] = ("", "")
    """An article that explains it: its address and its words."""

    @property
    def is_in_part(self) -> bool:
        """Whether something is said of it that is no plain answer."""
        return not self.said and bool(self.notes)

    @property
    def is_stated(self) -> bool:
        """Whether anything at all is said of it."""
        return bool(self.said or self.notes)

    @property
    def lacks_source(self) -> bool:
        """Whether something is told of it and nothing in the profile proves it."""
        return self.is_stated and not self.proof and "not stated" not in self.said

    @property
    def missing(self) -> str:
        """The words for what no plain answer says; empty where there is one."""
        return self.silent or (IN_PART if self.is_in_part else "" if self.said else NOT_STATED)


def yes_no(
    value: bool | InSomeCases | None,
    yes: str = "Yes",
    no: str = "No",
    depends: str = "In some cases",
) -> str:
    """Return an answer in words, empty where there is none."""
    if value is IN_SOME_CASES:
        return depends
    return "" if value is None else yes if value else no


def answer_row(
    term: str, fact: Answer | None, yes: str = "Yes", no: str = "No", compare: str = ""
) -> FactRow:
    """Return the row of a yes or no."""
    said = yes_no(fact.answer if fact else None, yes, no)
    return FactRow(term, said, notes_of(fact), proof_of(fact), compare)


def words_row(term: str, fact: TextList | None, compare: str = "") -> FactRow:
    """Return the row of a list of words; all of them are told, in the order of letters."""
    said = ", ".join(sorted(fact.values, key=str.casefold)) if fact else ""
    return FactRow(term, said, notes_of(fact), proof_of(fact), compare)


def notes_of(fact: Fact | Location | None) -> tuple[str, ...]:
    """Return the note of a fact, where it has one, and how sure the fact is."""
    if fact is None:
        return ()
    sure = fact.certainty.says if fact.certainty else ""
    return tuple(filter(None, (fact.note, sure)))


def proof_of(*facts: StrictModel | None) -> tuple[Ground, ...]:
    """Return the proof of facts, each with what kind of fact it is."""
    grounds = (Ground.of_fact(fact) for fact in facts if fact)
    return tuple(ground for ground in grounds if ground.evidence)


def glance_rows(provider: Provider, *, is_open: bool) -> tuple[FactRow, ...]:
    """Return what a reader wants to know first; who is not open is asked for no appointment."""
    booking = _booking(provider) if is_open else ()
    money = _money(provider, is_open=is_open)
    return (*_care(provider), *_specialties(provider), *money, *booking, _languages(provider))


def _specialties(provider: Provider) -> Iterator[FactRow]:
    if provider.specialties:
        yield words_row("Specialties", provider.specialties, "specialties")


def _care(provider: Provider) -> Iterator[FactRow]:
    routes = FactRow(
        "",
        treatment(provider),
        notes_of(provider.routes),
        proof_of(provider.routes, provider.at_home),
    )
    yield _named(routes, "Treatment", "treatment")
    yield _conditions(provider)
    seen, watched = provider.screening, provider.monitoring
    by = (f"Done by: {seen.by.says}.",) if seen and seen.by else ()
    checked = FactRow("", screening(provider), (*by, *notes_of(seen)), proof_of(seen))
    yield _of_topic(_named(checked, "Screening first", "screening"), "screening", provider)
    proof = proof_of(watched) or (proof_of(provider.at_home) if with_you(provider) else ())
    beside = FactRow("", with_you(provider), notes_of(watched), proof)
    yield _of_topic(_named(beside, "Who is with you", "with-you"), "monitoring", provider)


def _of_topic(row: FactRow, topic: str, provider: Provider) -> FactRow:
    """Return a row that says, where it is silent, whether anybody looked for its topic."""
    return row if row.is_stated else replace(row, silent=silence_on(topic, provider).word)


def _named(row: FactRow, term: str, compare: str) -> FactRow:
    return FactRow(term, row.said, row.notes, row.proof, compare)


def _conditions(provider: Provider) -> FactRow:
    if provider.conditions is None:
        return FactRow(treats_word(provider))
    notes = (*notes_of(provider.conditions), off_label_words(provider))
    said, link = sentence_of(provider.conditions.values), "learn/what-ketamine-therapy-is/"
    proof = proof_of(provider.conditions)
    return FactRow(treats_word(provider), said, notes, proof, link=(link, "What that means"))


def where_row(provider: Provider, said: str) -> FactRow:
    """Return where it treats people; the note of each place stands with its address below."""
    kind = provider.evidence_of.kind if provider.evidence_of else None
    proof = (*proof_of(*provider.locations, provider.serves), *((Ground(kind),) if kind else ()))
    return FactRow("Where", said or where(provider, long=True), notes_of(provider.serves), proof)


def _money(provider: Provider, *, is_open: bool) -> Iterator[FactRow]:
    known, silent = price_line(provider)
    silent = silent if is_open or known else ""
    proof = proof_of(*provider.prices) if known else ()
    yield FactRow("Price", known, (), proof, "price", silent)
    line = insurance_line(provider)
    proof = proof_of(provider.insurance, *provider.coverage)
    below = ("See below.",) if (provider.insurance or provider.coverage) and not line else ()
    yield _of_topic(FactRow("Insurance", line, below, proof), "insurance", provider)


def _booking(provider: Provider) -> Iterator[FactRow]:
    takes = provider.accepting_new_patients
    yield answer_row("New patients", takes, "Accepting", "Not accepting now", "new-patients")
    referral = answer_row("Referral", provider.booking.referral_required, "Needed", "Not needed")
    yield _of_topic(referral, "booking", provider)


def _languages(provider: Provider) -> FactRow:
    return words_row("Languages", provider.languages, "languages")


def stated_rows(rows: Iterable[FactRow]) -> tuple[FactRow, ...]:
    """Return the rows that say anything."""
    return tuple(row for row in rows if row.is_stated)
