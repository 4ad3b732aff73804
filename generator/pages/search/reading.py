"""What there is to read, section by section: articles, terms of the glossary, rules, tools."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.directory import Directory
from generator.judging import ALL_RULES
from generator.model.article import GLOSSARY, Article, address_of
from generator.pages.learn import a_to_z, guide, worksheet_page
from generator.pages.learn.article_forms import RenderedArticle
from generator.pages.learn.section_texts import SectionText
from generator.rule import Rule, RuleKind


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing to find: where it is from the root, its page and heading, its kind, its words."""

    path: str
    title: str
    heading: str
    label: str
    text: str


PAGES = (
    Reading("providers/", "Find a provider", "", "List", "Every clinic and telehealth service."),
    Reading("states/", "Providers by state", "", "List", "Every state and territory."),
    Reading(
        worksheet_page.PATH, worksheet_page.TITLE, "", "Tool", "Add up what it would cost you."
    ),
    Reading(a_to_z.PATH, a_to_z.TITLE, "", "List", a_to_z.DESCRIPTION),
    Reading(guide.PATH, guide.TITLE, "", "Article", guide.DESCRIPTION),
)
"""The pages that the program makes and that are neither article, rule nor provider."""


def everything_to_read(
    directory: Directory,
    articles: Sequence[Article],
    rendered: Mapping[str, RenderedArticle],
) -> Iterator[Reading]:
    """Yield every article by section, every term, every rule, and the other pages."""
    for article in articles:
        yield from _sections(article, rendered[article.path].texts)
    for term in directory.glossary:
        yield Reading(term.path, term.title, "", "Glossary", term.meaning)
    yield from map(_rule, ALL_RULES.values())
    yield from PAGES


def _sections(article: Article, whole: Sequence[SectionText]) -> Iterator[Reading]:
    path, front = address_of(article.path), article.front
    kind = "Article" if path.startswith("learn/") else "About this site"
    lead, *sections = whole
    yield Reading(path, front.title, "", kind, f"{front.description} {lead.text}".strip())
    # The sections of the glossary are letters, those of an index are lists of links.
    is_list = article.path == GLOSSARY or article.path.endswith("/index")
    for section in () if is_list else sections:
        yield _section(path, front.title, kind, section)


def _section(path: str, title: str, kind: str, section: SectionText) -> Reading:
    return Reading(f"{path}#{section.id}", title, section.heading, kind, section.text)


def _rule(rule: Rule) -> Reading:
    kind = "Red flag" if rule.kind is RuleKind.RED_FLAG else "Criterion"
    words = (
        rule.question,
        rule.why_it_matters,
        *rule.how_we_check,
        rule.what_it_cannot_tell,
        rule.ask,
    )
    return Reading(f"rules/{rule.id}/", rule.title, "", kind, " ".join(words))
