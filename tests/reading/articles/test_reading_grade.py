"""A page that asks for more than eight years of school is warned of; above ten it is refused."""

from datetime import date
from pathlib import Path

import pytest

from generator.model.problem import Severity
from generator.reading.articles.articles import read_articles
from generator.reading.articles.reading_grade import reading_grade
from generator.reading.readability.grade import Prose, prose
from tests.reading.pages import page, text_of

PLAIN = "We walk home. " * 20
LONG = (
    "We ask you to bring a list of all of the things that you take each day and to show it to "
    "each of the people who will see you there. "
)
HARD = "Dissociation occasionally necessitates additional pharmacological interventions. "


def measured(body: str) -> Prose:
    return prose(page(body).blocks)


def test_plain_words_are_not_told() -> None:
    assert list(reading_grade(page(PLAIN))) == []


@pytest.mark.parametrize(
    ("grade", "severities"),
    [
        (None, []),
        (8.0, []),
        (8.1, [Severity.WARNING]),
        (10.0, [Severity.WARNING]),
        (10.1, [Severity.ERROR]),
    ],
)
def test_above_eight_is_a_warning_and_above_ten_an_error(
    grade: float | None, severities: list[Severity], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Prose, "grade", grade)
    assert [problem.severity for problem in reading_grade(page(PLAIN))] == severities


def test_it_is_told_where_to_cut() -> None:
    body = f"\n## First\n\n{LONG}\n\n{HARD}\n\n{LONG}\n{LONG}\n- {LONG}"
    (problem,) = reading_grade(page(body))
    assert (problem.line, problem.column, problem.code) == (11, 1, "reading-grade")
    start = "'We ask you to bring a list of all of the things that you ...'"
    assert problem.message == (
        f"the text reads at grade {measured(body).grade}, above 8.0; its longest sentences: "
        f"line 13, 31 words, {start}; line 17, 31 words, {start}; line 18, 31 words, {start}"
    )
    assert problem.suggestion == (
        "cut long sentences in two, "
        "and find plainer words for pharmacological, dissociation, interventions"
    )


def test_where_all_words_are_short_only_the_sentences_are_to_blame() -> None:
    (problem,) = reading_grade(page(LONG * 3))
    assert problem.suggestion == "cut long sentences in two"


def test_a_page_that_few_can_read_is_refused() -> None:
    (problem,) = reading_grade(page(HARD * 10))
    assert problem.severity is Severity.ERROR
    assert "above 10.0" in problem.message
    assert problem.message.isprintable()


@pytest.mark.parametrize("path", ["learn/x", "about/x"])
def test_every_kind_of_page_is_measured(path: str) -> None:
    assert len(list(reading_grade(page(HARD * 10, path)))) == 1


def test_a_page_keeps_its_place_above_eight_and_loses_it_above_ten(
    tmp_path: Path, today: date
) -> None:
    for name, body in (("warned", LONG * 4), ("refused", HARD * 10)):
        (tmp_path / "content" / "about").mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / "about" / f"{name}.md").write_text(text_of(body), encoding="utf-8")
    articles, problems = read_articles(tmp_path, today, {}, frozenset())
    assert [article.path for article in articles] == ["about/warned"]
    assert [(problem.path, problem.code, str(problem.severity)) for problem in problems] == [
        ("content/about/refused.md", "reading-grade", "error"),
        ("content/about/warned.md", "reading-grade", "warning"),
    ]
