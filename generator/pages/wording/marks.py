"""The small shapes that stand on a page by the hundred; each is made once and kept.

They are Python because a macro of the template engine costs forty times as much to call.
"""

from functools import cache

from markupsafe import Markup, escape

from generator.facts.provenance import provenance_of
from generator.model.evidence import Part
from generator.model.finding import Judged, Outcome, Provenance
from generator.model.judgement import Judgement
from generator.model.provider import Provider
from generator.pages.wording import words

NOT_STATED = Outcome.NOT_STATED.word


@cache
def icon(name: str, class_: str = "") -> Markup:
    """Return one of the signs that are drawn once on every page."""
    of_class = f' class="{escape(class_)}"' if class_ else ""
    return Markup('<svg{} aria-hidden="true" focusable="false"><use href="#{}"/></svg>').format(
        Markup(of_class),  # noqa: S704 - escaped above
        name,
    )


def mark(judged: Judged) -> Markup:
    """Return the shape of an outcome: filled where we checked, an outline, a dashed circle."""
    return _mark(judged.outcome, words.mark(judged))


@cache
def _mark(outcome: Outcome, name: str) -> Markup:
    return icon(name, f"kd-m kd-m--{words.OUTCOME_CLASS[outcome]}")


def tally(judgement: Judgement) -> Markup:
    """Return the row of marks, which its sentence says again for those who cannot see it."""
    return _tally(tuple((one.outcome, words.mark(one)) for one in judgement.criteria.values()))


@cache
def _tally(marks: tuple[tuple[Outcome, str], ...]) -> Markup:
    shown = Markup().join(_mark(outcome, name) for outcome, name in marks)
    return Markup('<span class="kd-tally" aria-hidden="true">{}</span>').format(shown)


@cache
def unknown(text: str = NOT_STATED) -> Markup:
    """Return the words for what nobody has said, in the ink of what is not known."""
    return Markup('<span class="kd-unk">{}</span>').format(text)


def stated(text: str | None, otherwise: str = NOT_STATED) -> str:
    """Return a text as it is, or the words for what nobody has said."""
    return text or unknown(otherwise)


def yes_no(value: bool | None, yes: str = "Yes", no: str = "No") -> str:
    """Return an answer in words; silence is neither of them."""
    return unknown() if value is None else yes if value else no


def source_word(fact: Part, provider: Provider) -> Markup:
    """Return whose word a fact is, with its shape; nothing where nobody has said it."""
    return _source_word(provenance_of(fact, provider))


@cache
def _source_word(whose: Provenance) -> Markup:
    said = words.BASIS_WORDS[whose]
    if not said:
        return Markup()
    sign = icon("i-checked" if whose is Provenance.WE_CHECKED else "i-says")
    return Markup('<span class="kd-src">{}{}</span>').format(sign, said[:1].upper() + said[1:])
