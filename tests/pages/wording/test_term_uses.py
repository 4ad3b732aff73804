"""A term is met once, as a whole word, in any form that a sentence gives it."""

import pytest

from generator.pages.wording.term_uses import TermUse, TermUses, link_to
from generator.reading.articles.glossary import terms_in
from tests.pages.articles import GLOSSARY_TEXT, article

TERMS = terms_in([article("learn/glossary", GLOSSARY_TEXT)])


def uses_in(*stretches: str) -> list[tuple[str, str]]:
    uses = TermUses(TERMS)
    pieces = [piece for text in stretches for piece in uses.split(text)]
    return [(one.term.id, one.words) for one in pieces if isinstance(one, TermUse)]


def test_only_the_first_use_on_a_page_counts() -> None:
    assert uses_in("Ask for Superbills.", "A superbill", "HSA or FSA") == [
        ("superbill", "Superbills"),
        ("hsa-and-fsa", "HSA"),
    ]


@pytest.mark.parametrize("text", ["", "Superbill", "no term", "an HSA, an FSA, off label", "988"])
def test_the_pieces_of_a_text_are_the_text(text: str) -> None:
    pieces = TermUses(TERMS).split(text)
    assert "".join(one.words if isinstance(one, TermUse) else one for one in pieces) == text


@pytest.mark.parametrize("text", ["Superbills", "off\nlabel", "an FSA"])
def test_a_stretch_with_a_use_is_looked_at_until_it_is_met(text: str) -> None:
    uses = TermUses(TERMS)
    assert uses.may_stand_in(text)
    assert len(list(uses.split(text))) == 3
    assert not uses.may_stand_in(text)


def test_an_authors_own_link_is_a_use() -> None:
    uses = TermUses(TERMS)
    term = uses.linked_at("learn/glossary/#superbill")
    assert term
    assert link_to(term, "../") == {
        "class": "kd-term",
        "href": "../learn/glossary/#superbill",
        "data-means": "A detailed receipt.",
    }
    assert list(uses.split("a superbill")) == ["a superbill"]
    assert uses.linked_at("learn/glossary/#gone") is None


def test_when_all_are_met_nothing_is_left() -> None:
    uses = [TermUses(TERMS[:1]), TermUses(TERMS[:1]), TermUses(())]
    list(uses[0].split("an HSA"))
    assert [one.are_complete for one in uses] == [True, False, True]
