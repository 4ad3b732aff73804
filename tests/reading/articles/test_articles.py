"""All problems of all pages in one run."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.reading.articles.articles import read_articles
from tests.reading.pages import SOURCES, placed, text_of

RULES = frozenset({"publishes-prices"})


def folder(root: Path, **pages: str) -> Path:
    for path, text in pages.items():
        file = root / "content" / f"{path.replace('__', '/')}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


def test_sound_pages_are_read_and_know_each_other(tmp_path: Path, today: date) -> None:
    root = folder(
        tmp_path,
        about__a=text_of("See [b](page:learn/b#part), [prices](rule:publishes-prices)."),
        learn__b=text_of(
            "## Part\n\nIt costs $9.[@fda-2023]\n\n## How sure we are\n\nNot very.[@fda-2023]",
            sources="[fda-2023]",
        ),
    )
    articles, problems = read_articles(root, today, SOURCES, RULES)
    assert problems == []
    assert [(one.path, one.file, one.first_line) for one in articles] == [
        ("about/a", "content/about/a.md", 10),
        ("learn/b", "content/learn/b.md", 10),
    ]
    assert articles[0].markdown.startswith("See [b]")


def test_every_page_tells_all_of_its_problems(tmp_path: Path, today: date) -> None:
    root = folder(
        tmp_path,
        learn__a=text_of("# Second\n\n<b>It</b> costs $9. See [b](page:learn/c).", "[fda-2023]"),
        learn__b="---\ntitel: A page\n---\nIt is a cure.[@fda-2032]\n",
    )
    articles, problems = read_articles(root, today, SOURCES, RULES)
    assert articles == []
    assert [problem.code for problem in problems if problem.path.endswith("a.md")] == [
        "how-sure-missing",
        "source-never-cited",
        "second-title",
        "section-without-source",
        "html-in-text",
        "html-in-text",
        "figure-without-source",
        "broken-link",
    ]
    b = [problem for problem in problems if problem.path.endswith("b.md")]
    assert {p.code for p in b} == {"unknown-key", "missing-key", "unproven-claim", "unknown-source"}
    assert problems == sorted(problems)


def test_only_the_pages_asked_for_are_told(tmp_path: Path, today: date) -> None:
    root = folder(tmp_path, learn__a=text_of("<b>"), about__b=text_of("[a](page:learn/a)"))
    one = [root / "content" / "about" / "b.md"]
    articles, problems = read_articles(root, today, SOURCES, RULES, one)
    assert ([article.path for article in articles], problems) == (["about/b"], [])


def test_an_expired_page_is_still_a_page(tmp_path: Path) -> None:
    root = folder(tmp_path, about__a=text_of("x", extra="expires: 2026-12-31\n"))
    articles, problems = read_articles(root, date(2027, 1, 1), SOURCES, RULES)
    assert len(articles) == 1
    assert [(problem.severity, problem.code) for problem in problems] == [
        ("warning", "page-expired")
    ]


@pytest.mark.parametrize("path", ["about__A_Page", "top", "about__ü"])
def test_a_file_s_name_is_an_address(tmp_path: Path, today: date, path: str) -> None:
    _, problems = read_articles(folder(tmp_path, **{path: text_of("x")}), today, SOURCES, RULES)
    assert placed(problems) == [(1, 1, "name-not-a-slug")]


def test_a_page_that_cannot_be_read_is_told(tmp_path: Path, today: date) -> None:
    root = folder(tmp_path, about__a=text_of("Hidden\u202e."))
    (root / "content" / "about" / "b.md").mkdir()
    _, problems = read_articles(root, today, SOURCES, RULES)
    assert placed(problems) == [(10, 7, "hidden-character"), (1, 1, "file-unreadable")]


PIECES = [
    "[@fda-2023]",
    "[@",
    "](page:",
    "[a](",
    "<b",
    "{{",
    "}}",
    "`",
    "```",
    "# ",
    "| ",
    "- ",
    "$9",
]
PIECES += [
    "## How sure we are\n\n",
    "sections_without_sources: {x: summary}\n",
    "\n",
    "\n\n",
    "---\n",
    "title: ",
    "!",
    "===\n",
    "\u201c",
    '"',
    "5 days",
    "cure",
    "\u2028",
]


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(parts=st.lists(st.sampled_from(PIECES), max_size=30), headed=st.booleans())
def test_any_text_gets_an_answer_with_a_place(
    tmp_path: Path, today: date, parts: list[str], headed: bool
) -> None:
    text = text_of("".join(parts)) if headed else "".join(parts)
    _, problems = read_articles(folder(tmp_path, learn__a=text), today, SOURCES, RULES)
    lines = text.split("\n")
    for problem in problems:
        assert 1 <= problem.line <= len(lines) + 1
        assert 1 <= problem.column <= len([*lines, ""][problem.line - 1]) + 1
        assert re.fullmatch(r"[a-z0-9-]+", problem.code)
        assert (problem.message + problem.suggestion).isprintable()
