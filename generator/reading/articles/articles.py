"""``content/**/*.md`` to articles: all problems of all pages in one run, each with its place."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from generator.model.article import FOLDERS, GENERATED_BELOW, GENERATED_PAGES, Article, FrontMatter
from generator.model.problem import Problem, Severity
from generator.model.refusal import shown_briefly
from generator.model.source import Source
from generator.reading.articles.article_files import FOLDER, article_paths, nearly_pages
from generator.reading.articles.citations import citations
from generator.reading.articles.confidence_section import check_confidence
from generator.reading.articles.crisis_links import check_crisis_links
from generator.reading.articles.dates import check_dates, days_to_come
from generator.reading.articles.drawings import check_drawings
from generator.reading.articles.figures import figures
from generator.reading.articles.foreign_marks import foreign_marks
from generator.reading.articles.front_matter import Draft, draft
from generator.reading.articles.links import check_links
from generator.reading.articles.look_alike_words import look_alike_words
from generator.reading.articles.number_proof import number_proof
from generator.reading.articles.odd_amounts import odd_amounts
from generator.reading.articles.phone_numbers import check_phone_numbers
from generator.reading.articles.published import published
from generator.reading.articles.reading_grade import reading_grade
from generator.reading.articles.section_sources import section_sources
from generator.reading.articles.wording import check_wording
from generator.reading.memory import Memory, forgetful
from generator.reading.text_file import is_reserved, read_text, reserved, shown_path

MAX_BYTES = 64 * 1024
"""Six times our longest page; twice as much would take more than two seconds."""
_PATH = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+")


def read_articles(
    root: Path,
    today: date,
    sources: Mapping[str, Source] | None,
    rules: frozenset[str],
    paths: Iterable[Path] | None = None,
    *,
    providers: frozenset[str] | None = None,
    memory: Memory = forgetful,
    around: tuple[bytes, ...] = (),
) -> tuple[list[Article], list[Problem]]:
    """Return the sound pages (all, or ``paths``) and every problem found in them.

    ``sources`` are what pages may cite, None where they cannot be read; ``rules`` are the ids of
    the rules that pages may link, ``providers`` those of the profiles, None where they are not
    known. All pages are read in any case, because they link each other.
    ``memory`` is asked for what an earlier run made of the same page; ``around`` are all bytes that
    the sources and the day rest on.
    """
    texts: dict[str, str] = {}
    drafts, problems = _drafts(root, texts, memory)
    articles: list[Article] = []
    wanted = None if paths is None else {_shown(path, root) for path in paths}
    for page in drafts.values():
        on_page = [*page.problems]
        if not page.is_tangled:
            rests_on = (*_as_bytes(page.file, texts[page.path]), *around)
            own = partial(_own_problems, page, today, sources)
            on_page += memory("problems of a page", rests_on, own)
            on_page += check_links(page, drafts, rules, providers)
        problems += on_page
        if page.front and not any(p.severity is Severity.ERROR for p in on_page):
            articles.append(_article(page, page.front))
    if wanted is None:
        return articles, sorted([*problems, *nearly_pages(root)])
    asked = [article for article in articles if article.file in wanted]
    return asked, sorted(problem for problem in problems if problem.path in wanted)


def _as_bytes(*texts: str) -> tuple[bytes, ...]:
    """Return texts as they are written, whatever letters the system has for names of files."""
    return tuple(text.encode(errors="surrogatepass") for text in texts)


def _own_problems(page: Draft, today: date, sources: Mapping[str, Source] | None) -> list[Problem]:
    """Return what is wrong with a page whatever the other pages are."""
    return [
        *published(page),
        *foreign_marks(page),
        *look_alike_words(page),
        *odd_amounts(page),
        *check_dates(page, today),
        *citations(page, sources),
        *figures(page),
        *number_proof(page, sources),
        *section_sources(page),
        *check_drawings(page),
        *check_confidence(page, sources),
        *check_wording(page),
        *check_phone_numbers(page, sources),
        *check_crisis_links(page, sources),
        *reading_grade(page),
    ]


def _article(page: Draft, front: FrontMatter) -> Article:
    days = days_to_come(page.blocks, front.reviewed)
    text = (page.markdown, page.first_line, page.blocks)
    return Article(page.path, page.file, front, *text, days_to_come=days)


def _drafts(
    root: Path, texts: dict[str, str], memory: Memory
) -> tuple[dict[str, Draft], list[Problem]]:
    """Return the pages as they were read, by path; their texts are put into ``texts``."""
    drafts: dict[str, Draft] = {}
    problems: list[Problem] = []
    for file in article_paths(root):
        shown = _shown(file, root)
        path = shown.removeprefix(f"{FOLDER}/").removesuffix(".md")
        problems += _name_problems(shown, path)
        text, more = read_text(file, shown, root, MAX_BYTES)
        if text is None:
            problems += more
            continue
        texts[path] = text
        rests_on = _as_bytes(path, shown, text)
        drafts[path] = memory("draft", rests_on, partial(draft, text, path, shown))
        drafts[path].problems.extend(more)
    files = {path: page.file for path, page in drafts.items()}
    return drafts, [*problems, *_two_at_one_address(files)]


def _name_problems(shown: str, path: str) -> Iterator[Problem]:
    if not _PATH.fullmatch(path) or path.partition("/")[0] not in FOLDERS:
        message = f"the file's name becomes a web address; found {shown_briefly(path)}"
        fix = "accepted: learn/a-name.md or about/a-name.md, in small letters, digits and dashes"
        yield Problem(shown, 1, 1, "name-not-a-slug", message, fix)
    elif device := next(filter(is_reserved, path.split("/")), None):
        yield reserved(shown, device)
    elif path.removesuffix("/index") in GENERATED_PAGES or path.startswith(GENERATED_BELOW):
        message = f"the program makes the page {path.removesuffix('/index')}/ itself"
        yield Problem(shown, 1, 1, "address-taken", message, "give the file another name")


def _two_at_one_address(paths: Mapping[str, str]) -> Iterator[Problem]:
    """Yield ``learn/a/index.md`` beside ``learn/a.md``; ``paths`` has the files by page."""
    for path, shown in paths.items():
        other = paths.get(path.removesuffix("/index"))
        if path.endswith("/index") and other:
            message = f"{other} has the address {path.removesuffix('index')} too"
            yield Problem(shown, 1, 1, "address-taken", message, "keep one of them")


def _shown(path: Path, root: Path) -> str:
    return shown_path(os.path.relpath(path, root).replace(os.sep, "/"))
