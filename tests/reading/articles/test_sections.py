"""A page falls into the sections that a reader sees, and none of its words stands outside them."""

import pytest

from generator.reading.articles.sections import page_sections
from tests.reading.pages import page


def sections(body: str) -> list[tuple[str, int, bool]]:
    found = page_sections(page(body).blocks)
    return [(one.anchor, len(one.blocks), one.cites) for one in found]


def test_what_stands_before_the_first_heading_is_the_lead() -> None:
    assert sections("Hello.\n\n## One\n\nA.[@x]\n\n- B.") == [("", 1, False), ("one", 2, True)]


def test_each_heading_of_two_levels_opens_its_own_section() -> None:
    assert sections("## A\n\na\n\n### B\n\nb[@x]\n\n## C\n\nc") == [
        ("a", 1, False),
        ("b", 1, True),
        ("c", 1, False),
    ]


def test_a_deeper_heading_belongs_to_the_section_around_it() -> None:
    assert sections("### B\n\nb\n\n#### C\n\nc[@x]") == [("b", 2, True)]


def test_a_heading_that_only_holds_others_is_no_section() -> None:
    assert sections("## A\n\n### B\n\nb") == [("b", 1, False)]


@pytest.mark.parametrize("body", ["## A", "## A\n\n## B\n\nb"])
def test_a_heading_alone_is_an_empty_section(body: str) -> None:
    assert sections(body)[0] == ("a", 0, False)


@pytest.mark.parametrize("body", ["```\nIt harms.\n```", "~~~\nIt harms.", "    It harms."])
def test_what_hides_in_code_stands_in_its_section(body: str) -> None:
    assert sections(f"## A\n\n{body}")[0] == ("a", 1, False)


def test_a_heading_proves_nothing() -> None:
    assert [one[1:] for one in sections("## A[@x]\n\na")] == [(1, False)]


def test_the_second_of_one_name_is_numbered_as_on_the_site() -> None:
    assert [one[0] for one in sections("## A\n\na\n\n## A\n\na\n\n### A\n\na")] == [
        "a",
        "a_1",
        "a_2",
    ]
