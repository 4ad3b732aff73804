"""A term is what the page of the glossary says it is, in plain words."""

import pytest

from generator.reading.articles.glossary import terms_in
from tests.pages.articles import GLOSSARY_TEXT, article

TERMS = {term.id: term for term in terms_in([article("learn/glossary", GLOSSARY_TEXT)])}


def test_every_third_level_heading_is_a_term_in_its_order() -> None:
    assert list(TERMS) == ["hsa-and-fsa", "im", "988", "off-label", "superbill"]


def test_one_entry_may_explain_two_words() -> None:
    assert TERMS["hsa-and-fsa"].names == ("HSA", "FSA")
    assert TERMS["hsa-and-fsa"].title == "HSA and FSA"


@pytest.mark.parametrize(
    ("term", "meaning"),
    [
        ("hsa-and-fsa", "Accounts for your own money."),
        ("im", "Into a muscle."),
        ("superbill", "A detailed receipt."),
        ("off-label", 'Used in a way that "nobody" < approved & tested.'),
    ],
)
def test_a_meaning_is_the_first_sentence_without_marks(term: str, meaning: str) -> None:
    assert TERMS[term].meaning == meaning


def test_an_entry_without_an_end_is_taken_whole() -> None:
    (term,) = terms_in([article("learn/glossary", "### IV\n\nInto a\nvein, by e.g. a drip")])
    assert term.meaning == "Into a vein, by e.g. a drip"


def test_a_heading_without_words_explains_nothing() -> None:
    assert terms_in([article("learn/glossary", "### IV\n\n### IM\n\n- a list")]) == ()


def test_a_term_leads_to_its_entry() -> None:
    assert TERMS["superbill"].path == "learn/glossary/#superbill"


def test_without_a_glossary_there_are_no_terms() -> None:
    assert terms_in([article("learn/safety", GLOSSARY_TEXT)]) == ()
