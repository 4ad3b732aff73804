"""The real education pages: what a reader finds there on any day, however they are rewritten."""

from dataclasses import fields

import pytest

from generator.judging import ALL_RULES
from generator.model.article import INDEX, Article
from generator.model.source import ReadSoFar, SourceKind
from generator.reading.article_marks import CITATION
from generator.reading.articles.front_matter import draft
from generator.reading.articles.held_figures import held_in
from generator.reading.articles.section_sources import section_sources
from generator.reading.articles.sections import page_sections
from generator.reading.articles.stated_numbers import stated_numbers
from generator.rule import Rule
from tests.demonstration import HOUSE
from tests.ours import ours

ANY_RULE = next(field.default for field in fields(Rule) if field.name == "learn")

SUBJECTS = {
    "what-ketamine-therapy-is": ("esketamine", "off-label", "compounded", "How it may work"),
    "does-it-work": (
        "depression",
        "suicidal",
        "PTSD",
        "anxiety",
        "pain",
        "alcohol",
        "How sure we are",
    ),
    "routes-side-by-side": ("vein", "muscle", "Esketamine nose spray", "lozenge"),
    "what-to-expect": ("Before", "During", "Afterwards", "chaperone", "filmed", "solid food"),
    "at-home-or-clinic": ("At home", "clinic"),
    "safety": ("Common effects", "Serious effects"),
    "who-should-not-have-it": ("What to tell the clinician", "mania", "thyroid", "clozapine"),
    "safer-session-at-home": ("person with you", "measure", "When to call"),
    "long-term-effects": ("Tolerance", "Bladder", "Memory", "Dependence"),
    "what-it-costs": (
        "One session",
        "A usual course",
        "left out",
        "good faith estimate",
        "deferred interest",
    ),
    "insurance-by-drug": ("Medicare", "Medicaid", "VA", "TRICARE", "lozenges", "IOP"),
    "getting-money-back": ("prior authorization", "superbill", "Appeal", "HSA", "Checklist"),
    "choosing-a-provider": ("criteria",),
    "red-flags": ("authority", "our own judgement"),
    "questions-to-ask": ("Print",),
    "checking-a-license": ("license", "certification", "exclusion"),
    "telehealth-and-the-law": ("video", "prescribe", "Utah", "Texas"),
    "therapy-and-integration": ("integration", "support group"),
    "claims-in-advertisements": ("What may be said instead",),
    "glossary": ("Superbill", "Tolerance", "Withdrawal", "intensive outpatient"),
    "in-a-crisis": ("988", "911", "1-800-222-1222", "safety plan"),
}
"""The pages that a person deciding needs, each with words that it cannot do without."""


def pages() -> dict[str, Article]:
    return {one.path: one for one in ours().articles}


LEARN = [INDEX, *(f"learn/{name}" for name in SUBJECTS)]
each_page = pytest.mark.parametrize("path", LEARN)


def test_every_page_that_a_person_deciding_needs_is_there() -> None:
    assert set(pages()) >= set(LEARN)


@pytest.mark.parametrize(("name", "words"), SUBJECTS.items(), ids=list(SUBJECTS))
def test_a_page_speaks_of_its_subject(name: str, words: tuple[str, ...]) -> None:
    text = pages()[f"learn/{name}"].markdown.casefold()
    assert [one for one in words if one.casefold() not in text] == []


def test_the_index_leads_to_every_page() -> None:
    linked = pages()[INDEX].markdown
    assert [path for path in LEARN[1:] if f"(page:{path})" not in linked] == []


def test_a_rule_rests_on_nothing_that_a_page_could_not_cite() -> None:
    sources = ours().sources
    cited = {name: sources[name] for rule in ALL_RULES.values() for name in rule.sources}
    refused = {SourceKind.PROVIDER, SourceKind.REPOST}
    assert [name for name, one in cited.items() if not one.cite or one.kind in refused] == []


def test_every_rule_is_explained_on_a_page_that_names_it() -> None:
    """A rule that names no page of its own is listed below the page on choosing by the program."""
    assert ANY_RULE in pages()
    silent = {
        rule.id: rule.learn
        for rule in ALL_RULES.values()
        if rule.learn != ANY_RULE and f"(rule:{rule.id})" not in pages()[rule.learn].markdown
    }
    assert silent == {}


@pytest.mark.slow
@each_page
def test_no_section_can_fall_silent_unseen(path: str) -> None:
    page = pages()[path]
    lines = (HOUSE / page.file).read_text("utf-8").split("\n")
    for section in page_sections(page.blocks):
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


def test_every_source_that_was_read_says_when_and_every_figure_where() -> None:
    sources = ours().sources
    read = {name: one for name, one in sources.items() if one.read is not ReadSoFar.NOT_YET}
    assert [name for name, one in read.items() if one.seen is None] == []
    assert sum(len(one.figures) for one in sources.values()) > 150


def test_every_listing_says_what_its_looks_covered() -> None:
    profiles = {one.slug: one.provider for one in ours().profiles}
    assert [
        slug for slug, one in profiles.items() if one.looked_for is None and not one.verified
    ] == []


@pytest.mark.parametrize("rule", ALL_RULES.values(), ids=lambda rule: rule.id)
def test_a_number_that_a_rule_tells_stands_in_a_figure_of_its_sources(rule: Rule) -> None:
    held = held_in(ours().sources, rule.sources)
    told = stated_numbers(f"{rule.why_it_matters} {rule.authority}")
    assert [one.written for one in told if not any(known.proves(one) for known in held)] == []
