"""The small shapes that stand on a page by the hundred; each is made once and kept.

They are Python because a macro of the template engine costs forty times as much to call.
"""

from functools import cache

from markupsafe import Markup, escape

from generator.model.finding import Judged, Outcome, Provenance
from generator.model.judgement import Judgement
from generator.pages.wording import words

NOT_STATED = Outcome.NOT_STATED.word
IN_PART = "Stated in part"
"""What is said of it is no plain answer: a note alone, or one that holds in some cases."""
SEE_NOTE = f"{IN_PART} or not at all, see the note"
"""For a silent answer among others that share a note, which may or may not be about it."""


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
    return _tally(
        tuple((judged.outcome, words.mark(judged)) for judged in judgement.criteria.values())
    )


@cache
def _tally(marks: tuple[tuple[Outcome, str], ...]) -> Markup:
    shown = Markup().join(_mark(outcome, name) for outcome, name in marks)
    return Markup('<span class="kd-tally" aria-hidden="true">{}</span>').format(shown)


@cache
def unknown(text: str = NOT_STATED) -> Markup:
    """Return the words for what nobody has said, in the ink of what is not known."""
    return Markup('<span class="kd-unk" data-unknown>{}</span>').format(text)


def stated(text: str | None, otherwise: str = NOT_STATED) -> str:
    """Return a text as it is, or the words for what nobody has said."""
    return text or unknown(otherwise)


@cache
def source_word(whose: Provenance) -> Markup:
    """Return whose word a fact is, with its shape; nothing where nobody has said it."""
    said = words.BASIS_WORDS[whose]
    if not said:
        return Markup()
    sign = icon("i-checked" if whose is Provenance.WE_CHECKED else "i-says")
    return Markup('<span class="kd-src">{}{}</span>').format(sign, said[:1].upper() + said[1:])
