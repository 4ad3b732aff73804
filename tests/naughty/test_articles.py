"""Of more than 500 odd articles, the few that pass are built, and hold nothing but plain parts."""

import re
from pathlib import Path

import html5lib
import pytest

from generator.checking import examine
from generator.cli.main import run
from tests.made_up_house import PAGE
from tests.naughty.articles import ADDRESSES, ATTACKS, articles
from tests.soak.day import TODAY
from tests.soak.targets import laid_out

CLAIMS = ATTACKS[:2]
_TEXT = ("a", "b", "br", "code", "em", "p", "span", "strong", "time")
_PARTS = ("article", "aside", "details", "div", "footer", "header", "main", "nav", "section")
_LISTS = ("blockquote", "dd", "dl", "dt", "hr", "li", "ol", "summary", "ul")
_TABLES = ("table", "tbody", "td", "th", "thead", "tr")
ELEMENTS = {*_TEXT, *_PARTS, *_LISTS, *_TABLES, "h1", "h2", "h3"}
HREF = re.compile(
    r"https://[a-z0-9][a-z0-9.-]*(/\S*)?|(\.\./)*[\w/.-]*(#[\w-]+)?|(tel|sms|mailto):\S+"
)
COUNT = 500


def page_of(body: str) -> bytes:
    text = PAGE.replace("A made-up sentence.", f"{body}\n\nA made-up sentence.")
    return text.encode("utf-8", "surrogatepass")


@pytest.fixture(scope="module")
def passed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the articles that ``check`` passes."""
    root = laid_out(tmp_path_factory.mktemp("house"))
    here = root / "content/learn/example.md"
    found = []
    for body in articles():
        here.write_bytes(page_of(body))
        if not examine(root, TODAY, [here]).problems:
            found.append(body)
    return found


def test_there_are_many(passed: list[str]) -> None:
    assert len(set(articles())) > COUNT
    assert len(passed) < COUNT / 10


def test_none_that_passes_leads_where_no_link_may(passed: list[str]) -> None:
    assert [one for one in passed if any(f"]({odd})" in one for odd in ADDRESSES if odd)] == []


def test_none_that_passes_says_what_no_page_may(passed: list[str]) -> None:
    # The name of a link by reference is read by nobody.
    said = [one for one in passed if any(claim in one for claim in CLAIMS)]
    assert [one for one in said if not one.startswith("[x][")] == []


@pytest.mark.slow
def test_what_passes_is_built_of_plain_parts(passed: list[str], tmp_path: Path) -> None:
    root = laid_out(tmp_path)
    for number, body in enumerate(passed):
        (root / f"content/learn/odd-{number}.md").write_bytes(page_of(body))
    assert run(["check", "--root", str(root), "--today", TODAY.isoformat()]) == 0
    assert run(["build", "--root", str(root), "--today", TODAY.isoformat()]) == 0
    built = sorted((root / "site/learn").glob("odd-*/index.html"))
    assert len(built) == len(passed)
    for page in built:
        assert odd_parts(page.read_text("utf-8")) == [], page


def odd_parts(html: str) -> list[str]:
    """Return what an independent reader finds in the main part of a page beside plain parts."""
    document = html5lib.parse(html, namespaceHTMLElements=False)
    main = document.find(".//main")
    assert main is not None
    found = []
    for element in main.iter():
        if element.tag not in ELEMENTS:
            found.append(str(element.tag))
            continue
        found += [f"{name}=" for name in element.attrib if name == "style" or name[:2] == "on"]
        if not HREF.fullmatch(element.get("href", "")):
            found.append(element.get("href", ""))
    return found
