"""The real education pages; apart, so that a weak page is not taken for a broken program."""

from functools import cache

import pytest

from generator.judging import ALL_RULES
from generator.model.article import GLOSSARY, INDEX, Article
from generator.model.source import Source, SourceKind
from generator.reading.articles import read_articles
from generator.reading.citations import CITATION
from generator.reading.front_matter import draft
from generator.reading.grade import prose
from generator.reading.how_sure import how_sure_section
from generator.reading.markdown_blocks import Block, Kind, blocks, words_of
from generator.reading.page_sections import page_sections
from generator.reading.prose import counted_words, visible_words
from generator.reading.providers import profile_paths
from generator.reading.section_sources import section_sources
from generator.reading.sources import read_sources
from tests.demonstration import HOUSE
from tests.today import TODAY

SUBJECTS = {
    "what-ketamine-therapy-is": ("esketamine", "off-label", "compounded"),
    "does-it-work": ("depression", "suicidal", "PTSD", "anxiety", "pain", "How sure we are"),
    "routes-side-by-side": ("vein", "muscle", "Esketamine nose spray", "lozenge"),
    "what-to-expect": ("Before", "During", "Afterwards"),
    "at-home-or-clinic": ("At home", "clinic"),
    "safety": ("Common effects", "Serious effects"),
    "who-should-not-have-it": ("What to tell the clinician",),
    "safer-session-at-home": ("person with you", "measure", "When to call"),
    "long-term-effects": ("Tolerance", "Bladder", "Memory", "Dependence"),
    "what-it-costs": ("One session", "A usual course", "left out", "good faith estimate"),
    "insurance-by-drug": ("Medicare", "Medicaid", "VA", "TRICARE", "lozenges"),
    "getting-money-back": ("prior authorization", "superbill", "Appeal", "HSA", "Checklist"),
    "choosing-a-provider": ("criteria",),
    "red-flags": ("authority", "our own judgement"),
    "questions-to-ask": ("Print",),
    "checking-a-license": ("license", "certification", "exclusion"),
    "telehealth-and-the-law": ("31 Dec 2026",),
    "therapy-and-integration": ("integration", "support group"),
    "claims-in-advertisements": ("What may be said instead",),
    "glossary": ("Superbill",),
    "in-a-crisis": ("988", "911", "1-800-222-1222"),
}
"""The pages that a person deciding needs, each with words that it cannot do without."""
FEWEST, MOST = 400, 1200
HIGHEST_GRADE = 8.0


@cache
def sources() -> dict[str, Source]:
    found, problems = read_sources(HOUSE, TODAY)
    assert problems == []
    return dict(found or {})


@cache
def pages() -> dict[str, Article]:
    slugs = frozenset(path.stem for path in profile_paths(HOUSE))
    rules = frozenset(ALL_RULES)
    found, problems = read_articles(HOUSE, TODAY, sources(), rules, providers=slugs)
    assert problems == []
    return {one.path: one for one in found}


def read(path: str) -> list[Block]:
    return list(blocks(pages()[path].markdown, 1))


LEARN = [INDEX, *(f"learn/{name}" for name in SUBJECTS)]
each_page = pytest.mark.parametrize("path", LEARN)


def test_every_page_keeps_every_rule_of_the_content() -> None:
    assert {path for path in pages() if path.startswith("learn/")} >= set(LEARN)


@pytest.mark.parametrize(("name", "words"), SUBJECTS.items(), ids=list(SUBJECTS))
def test_a_page_speaks_of_its_subject(name: str, words: tuple[str, ...]) -> None:
    text = pages()[f"learn/{name}"].markdown.casefold()
    assert [one for one in words if one.casefold() not in text] == []


@each_page
def test_a_page_begins_with_what_it_means_for_the_reader(path: str) -> None:
    headings = [words_of(one.text) for one in read(path) if one.kind is Kind.HEADING]
    assert headings[0] == "What this means for you"


@each_page
def test_a_page_says_how_sure_we_are(path: str) -> None:
    assert how_sure_section(read(path))


@each_page
def test_a_page_is_short_and_plain(path: str) -> None:
    found = read(path)
    assert FEWEST <= sum(counted_words(visible_words(one)) for one in found) <= MOST
    assert (prose(found).grade or 0) <= HIGHEST_GRADE


@each_page
def test_a_page_leads_on(path: str) -> None:
    assert len(pages()[path].front.related) >= 3


def test_the_index_leads_to_every_page() -> None:
    linked = pages()[INDEX].markdown
    assert [path for path in LEARN[1:] if f"(page:{path})" not in linked] == []


@each_page
def test_nobody_is_named_as_a_reviewer_who_did_not_review(path: str) -> None:
    assert pages()[path].front.clinical_review == "none"


def test_a_rule_rests_on_nothing_that_a_page_could_not_cite() -> None:
    cited = {name: sources()[name] for rule in ALL_RULES.values() for name in rule.sources}
    refused = {SourceKind.PROVIDER, SourceKind.REPOST}
    assert [name for name, one in cited.items() if not one.cite or one.kind in refused] == []


def test_every_rule_is_explained_on_a_page_that_names_it() -> None:
    silent = {
        rule.id: rule.learn
        for rule in ALL_RULES.values()
        if f"(rule:{rule.id})" not in pages()[rule.learn].markdown
    }
    assert silent == {}


def test_the_glossary_is_in_the_order_of_letters() -> None:
    terms = [words_of(one.text) for one in read(GLOSSARY) if one.level == 3]
    assert terms == sorted(terms, key=str.casefold)


@each_page
def test_no_section_can_fall_silent_unseen(path: str) -> None:
    page = pages()[path]
    lines = (HOUSE / page.file).read_text("utf-8").split("\n")
    for section in page_sections(blocks(page.markdown, page.first_line)):
        if not section.heading or not section.cites:
            continue
        first, last = section.heading.line, section.blocks[-1].line
        end = last + section.blocks[-1].text.count("\n")
        silenced = [CITATION.sub("", line) for line in lines[first:end]]
        text = "\n".join([*lines[:first], *silenced, *lines[end:]])
        told = list(section_sources(draft(text, path, page.file)))
        assert [(one.line, one.code) for one in told if one.line == first] == [
            (first, "section-without-source")
        ]
