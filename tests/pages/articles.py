"""Made-up articles, and what the engine would have made of them."""

from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import fromstring

from markdown import Markdown
from markupsafe import Markup

from generator.model.article import Article, FrontMatter
from generator.pages.learn.article_forms import RenderedArticle, rendered_article
from generator.pages.learn.article_markdown import NAME, for_engine
from generator.pages.learn.article_shape import CUT
from generator.pages.learn.guide import chapters_of
from generator.pages.learn.section_texts import section_texts
from generator.reading.articles.glossary import Term
from generator.reading.markdown_blocks import blocks
from generator.reading.markdown_tree import EXTENSIONS

FRONT: dict[str, Any] = {
    "title": "What it costs",
    "description": "Prices, and what is left out of them.",
    "section": "Cost",
    "reviewed": "2026-11-21",
    "next_review": "2027-05-21",
    "clinical_review": "none",
}
INDEX_TEXT = """\
If it is bad, see [crisis](page:learn/crisis).

## If this is new to you

1. [Safety](page:learn/safety): what can happen.
2. [Costs](page:learn/costs), and [words](page:learn/glossary).
3. [The sum](page:learn/cost-worksheet): a page that the program makes.

## If you have booked

1. [Crisis](page:learn/crisis)
2. [Safety](page:learn/safety)
3. [Costs](page:learn/costs)

## All pages

- [Anything](page:learn/anything)
- [Safety](page:learn/safety)
"""
GLOSSARY_TEXT = """\
Words.

## A to M

### HSA and FSA

Accounts for your *own* money.[@irs-faq-wellness; @eatright-superbill]
See [costs](page:learn/costs).

### IM

Into a muscle.

### 988

The line for thoughts of suicide.

### Off-label

Used in a way that "nobody" < approved & tested. It happens.

## N to Z

### Superbill

A detailed receipt.[@eatright-superbill]

## How sure we are

Quite.
"""


def article(path: str, markdown: str = "Some words.", **front: Any) -> Article:
    """Return a made-up article."""
    read = FrontMatter.model_validate({**FRONT, "title": path.rpartition("/")[2], **front})
    return Article(path, f"content/{path}.md", read, markdown, 1, blocks(markdown, 1))


def rendered(html: str, *sections: tuple[str, str]) -> RenderedArticle:
    """Return what the engine made of an article; without marks of its parts it is all lead."""
    whole = Markup(html if CUT in html else f"{html}{CUT}{CUT}")  # noqa: S704 - made up here
    texts = section_texts(fromstring(f"<div>{whole}</div>"))
    return RenderedArticle(whole, texts, {}, sections)


def by_parser(
    articles: Sequence[Article], terms: Sequence[Term] = ()
) -> dict[str, RenderedArticle]:
    """Return what the engine's parser makes of articles, by path, with all their forms."""
    chapters = chapters_of(articles)
    return {one.path: parsed(one, terms, chapters[one.path]) for one in articles}


def parsed(
    one: Article,
    terms: Sequence[Term] = (),
    chapters: Mapping[str, Mapping[str, str]] | None = None,
) -> RenderedArticle:
    """Return what the engine's parser makes of one article."""
    names = [each if isinstance(each, str) else next(iter(each)) for each in EXTENSIONS]
    html = Markdown(extensions=[*names, NAME]).convert(for_engine(one, {}, terms, chapters))
    return rendered_article(Markup(html), [])  # noqa: S704 - made up here


def guide_of(*more: str) -> list[Article]:
    """Return an index, a glossary, the articles that the index names, and more."""
    names = ("safety", "costs", "crisis", "anything", *more)
    pages = [article(f"learn/{name}") for name in names]
    index = article("learn/index", INDEX_TEXT, title="Learn")
    return [index, article("learn/glossary", GLOSSARY_TEXT, title="Glossary"), *pages]
