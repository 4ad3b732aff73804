"""A page that breaks each rule of the content, kept, with the words that answer it.

`UPDATE_EXPECTED=1` writes the answers anew; the difference is then read by a person.
"""

import os
import re
from datetime import date
from pathlib import Path

import pytest

from generator.reading import articles
from generator.reading.articles.articles import read_articles
from tests.reading.pages import SOURCES
from tests.reading.problem_lines import problem_lines

BROKEN = Path(__file__).parent / "broken"
PAGES = sorted(BROKEN.glob("*.md"))
RULES = frozenset({"publishes-prices"})
PROVIDERS = frozenset({"a-clinic"})
JUDGES = (
    "citations",
    "confidence_section",
    "crisis_links",
    "dates",
    "figures",
    "foreign_marks",
    "links",
    "look_alike_words",
    "lost_words",
    "number_proof",
    "phone_numbers",
    "printed_marks",
    "published",
    "reading_grade",
    "section_sources",
    "wording",
)
"""The modules that judge a page."""
CODE = re.compile(r"\"([a-z]+(?:-[a-z]+)+)\",")
# Only about pages are filled in, so a page of learn/ cannot break this one.
OF_ABOUT_PAGES = {"unknown-setting"}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_a_broken_page_gets_its_answer(page: Path, today: date, tmp_path: Path) -> None:
    home = tmp_path / "content" / "learn"
    home.mkdir(parents=True)
    (home / page.name).write_bytes(page.read_bytes())
    _, problems = read_articles(tmp_path, today, SOURCES, RULES, providers=PROVIDERS)
    expected = page.with_suffix(".expected")
    if os.environ.get("UPDATE_EXPECTED"):
        expected.write_text(problem_lines(problems), encoding="utf-8")
    assert problem_lines(problems) == expected.read_text(encoding="utf-8")
    assert problems


def test_no_answer_is_kept_for_a_page_that_is_gone() -> None:
    assert {path.stem for path in BROKEN.glob("*.expected")} == {path.stem for path in PAGES}


@pytest.mark.parametrize("judge", JUDGES)
def test_every_rule_of_the_content_has_a_page_that_breaks_it(judge: str) -> None:
    (folder,) = articles.__path__
    codes = set(CODE.findall(Path(folder, f"{judge}.py").read_text("utf-8"))) - OF_ABOUT_PAGES
    answers = "".join(path.read_text("utf-8") for path in BROKEN.glob("*.expected"))
    assert codes
    assert {code for code in codes if f" {code}\n" not in answers} == set()
