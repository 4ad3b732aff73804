"""Plain text holds no marks that a page would print; a sign that means itself is let be."""

from datetime import date
from pathlib import Path

import pytest

from generator.model.problem import Problem, Severity
from generator.reading.articles.front_matter import draft
from generator.reading.profiles.providers import profile_from_text
from generator.reading.profiles.removed import read_removed
from generator.reading.site_config import read_site_config
from generator.reading.sources import read_sources
from generator.reading.validation.markup_in_text import CODE, markup_in
from tests.reading.pages import text_of

MARKS = {
    "Gives **strong** care.": "Gives strong care.",
    "Gives *strong* care.": "Gives strong care.",
    "Gives __strong__ care.": "Gives strong care.",
    "Gives _strong_ care.": "Gives strong care.",
    "Gives `strong` care.": "Gives strong care.",
    "Was ~~never~~ closed.": "Was never closed.",
    "See [their page](https://a.example/b_c_d).": "See their page (https://a.example/b_c_d).",
    "Gives **strong care.": "",
    "Gives strong** care.": "",
    "Gives __strong care.": "",
    "Gives _a thing.": "",
    "Gives `a thing.": "",
    "Gives a` thing.": "",
    "See [x](": "",
    "See [x](https://a.example": "",
    "They say so.[@a-page]": "",
    "See [[Another page]].": "",
    "Ask {{ contact }}.": "",
    "## What they give": "",
    r"Gives \*strong\* care.": "",
}
HONEST = (
    *("Costs $450* and $300* more.", "5*3 and 2 * 3.", "Dial *67.", "snake_case words"),
    *("Coeur d`Alene", "Words [sic] and [b].", "# of visits: 6", "Number #1.", "Name ____"),
    *("See https://a.example/_b_/**c**/`d`.", "About ~5 to ~6.", "A and\\or b.", "{a}", "5` 4``"),
    *("Cures 90%* of people.", "*Without the first visit.", "@_clinic", "a ** b"),
)


@pytest.mark.parametrize("text", MARKS)
def test_a_mark_that_would_be_printed_is_told_with_the_words_alone(text: str) -> None:
    told = markup_in(("summary",), text)
    assert told is not None
    assert told[2] == (f"write '{MARKS[text]}'" if MARKS[text] else "write the words without marks")


@pytest.mark.parametrize("text", HONEST)
def test_a_sign_that_means_itself_is_let_be(text: str) -> None:
    assert markup_in(("summary",), text) is None


def told(problems: list[Problem]) -> list[tuple[int, int, Severity]]:
    return [(one.line, one.column, one.severity) for one in problems if one.code == CODE]


PROFILE = """\
name: Example Harbor **Clinic**
website: https://harbor.example/_a_b_
kind: clinic
listing_basis: public_pages
summary: Gives ketamine by _infusion.
locations: [{city: Reno, state: NV, note: "[Map](https://harbor.example/map)"}]
evidence:
  page: {url: https://harbor.example/, seen: 2026-11-10, method: copy, note: "A `word"}
"""


def test_every_text_of_a_profile_is_looked_at_and_stops_nothing(today: date) -> None:
    profile, problems = profile_from_text(PROFILE, "a-clinic", "providers/a-clinic.yml", today)
    assert profile
    places = [(1, 7), (5, 10), (6, 43), (8, 78)]
    assert told(problems) == [(*place, Severity.WARNING) for place in places]


@pytest.mark.parametrize(
    "file", ["site_config.yml", "content/sources.yml", "providers/_removed.yml"]
)
def test_settings_sources_and_who_was_taken_off_ask_the_same(
    file: str, today: date, tmp_path: Path
) -> None:
    texts = {
        "site_config.yml": "name: A\nurl: https://a.example/\ntagline: Some **words\n",
        "content/sources.yml": "a-b:\n  publisher: _An_ office\n  title: A page\n  kind: law\n"
        "  url: https://a.example/\n  read: part\n",
        "providers/_removed.yml": "a-b:\n  name: An office\n  why: It `closed\n"
        "  on: 2026-11-10\n  reason: closed\n",
    }
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(texts[file], encoding="utf-8")
    none = frozenset[str]()
    problems = [
        *(read_site_config(tmp_path, none, none)[1] if file == "site_config.yml" else []),
        *(read_sources(tmp_path, today)[1] if "sources" in file else []),
        *(read_removed(tmp_path, today, none)[1] if "removed" in file else []),
    ]
    assert [line for line, *_ in told(problems)] == [2 if "sources" in file else 3]


def test_the_head_of_a_page_asks_the_same() -> None:
    page = draft(text_of("Words.").replace("A made-up page", "A *made-up* page"), "learn/a", "a.md")
    assert told(page.problems) == [(2, 8, Severity.WARNING)]
    assert page.front
