"""What may not stand in the text of a page."""

import pytest

from generator.reading.articles.wording import check_wording
from tests.reading.pages import page, placed


def wrong(body: str, path: str = "learn/x") -> list[tuple[int, int, str]]:
    return placed(check_wording(page(body, path)))


@pytest.mark.parametrize("body", ["x\n\n# Title", "x\n\nTitle\n====="])
def test_a_second_title_is_refused(body: str) -> None:
    assert wrong(body) == [(12, 1, "second-title")]


def test_settings_are_filled_in_on_about_pages_only() -> None:
    assert wrong("**Run by:** {{ run_by }}", "about/x") == []
    assert wrong("**Run by:** {{ run_by }}") == [(10, 13, "setting-misplaced")]


@pytest.mark.parametrize(
    "body", ["{{ runby }}", "{{ run_by | safe }}", "{% if x %}", "{# x #}", "{{ run_by", "{{}}"]
)
def test_only_known_settings_are_filled_in(body: str) -> None:
    assert wrong(f"x {body}", "about/x") == [(10, 3, "unknown-setting")]


def test_a_misspelt_setting_has_a_near_miss() -> None:
    (problem,) = check_wording(page("{{ runby }}", "about/x"))
    assert problem.suggestion.startswith("did you mean '{{ run_by }}'?")


def test_a_bold_claim_is_refused_and_a_quoted_one_is_not() -> None:
    assert wrong("Some words.\nIt is a cure.") == [(11, 9, "unproven-claim")]
    assert wrong('An advertisement that says "it is a cure" or \u201cguaranteed\u201d.') == []
    assert wrong("See [it](rule:guarantees-outcome).") == []


@pytest.mark.parametrize(
    "alone",
    [
        '"It is a cure."',
        "\u201cIt is a cure.\u201d",
        '**"It is a cure."**',
        '## "It is a cure"',
        '- "It is a cure"',
        'Good news: "it is a cure."',
        'We say "it is a cure".',
        '| A | B |\n| --- | --- |\n| Ketamine | "It is a cure" |',
    ],
)
def test_a_quotation_of_nobody_is_our_own_word(alone: str) -> None:
    assert "unproven-claim" in [code for *_, code in wrong(alone)]


@pytest.mark.parametrize(
    "told",
    [
        'One clinic told us: "it is a cure".',
        '"It is a cure" is what ads promise.',
        '| Claim | What is known |\n| --- | --- |\n| "It is a cure" | Not so. |',
    ],
)
def test_a_quotation_of_somebody_or_one_that_is_denied_is_not(told: str) -> None:
    assert wrong(told) == []


@pytest.mark.parametrize(
    "typed", ["a **cu**re", "a c*ure*", "a `cu`re", "a [cu](page:x)re", "a\ncure"]
)
def test_a_claim_is_read_as_it_is_published(typed: str) -> None:
    assert [code for *_, code in wrong(f"It is {typed}.")] == ["unproven-claim"]


def test_each_claim_of_a_text_has_its_place() -> None:
    assert wrong("It is a cure, and\nit is a cure.") == [
        (10, 9, "unproven-claim"),
        (11, 9, "unproven-claim"),
    ]


def test_a_bold_title_or_description_is_refused() -> None:
    found = page("x")
    for title in ("A miracle drug", '"A miracle drug"'):
        found.head.data["title"] = title
        assert placed(check_wording(found)) == [(2, 8, "unproven-claim")]
