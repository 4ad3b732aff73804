"""Every citation leads to a source, every source of a page is cited, and none sells."""

import pytest

from generator.reading.articles.citations import citations, cited
from tests.reading.pages import SOURCES, page, placed


def wrong(body: str, sources: str, path: str = "learn/x") -> list[tuple[int, int, str]]:
    return placed(citations(page(body, path, sources=sources), SOURCES))


def test_cited_and_listed_sources_are_sound() -> None:
    body = "One.[@fda-2023] Two.[@irs-502; @fda-2023]\n\n| a[@irs-502] |\n"
    assert wrong(body, "[fda-2023, irs-502]") == []


def test_a_citation_keeps_its_place() -> None:
    found = list(cited(page("Peña.[@a; @b]\n\n- x[@c]")))
    assert [(one.id, one.line, one.column) for one in found] == [
        ("a", 10, 7),
        ("b", 10, 11),
        ("c", 12, 5),
    ]


def test_an_unknown_source_has_a_near_miss() -> None:
    found = list(citations(page("x[@fda-2032]", sources="[fda-2023]"), SOURCES))
    assert placed(found) == [(10, 3, "unknown-source"), (8, 11, "source-never-cited")]
    assert found[0].suggestion == "did you mean 'fda-2023'?"


def test_a_cited_source_is_listed_and_a_listed_one_cited() -> None:
    assert wrong("x[@fda-2023]", "[]") == [(10, 3, "citation-not-listed")]
    assert wrong("x", "[fda-2023]") == [(8, 11, "source-never-cited")]
    assert wrong("x[@fda-2023]", "[fda-2023, fda-2023]") == [(8, 21, "source-twice")]
    assert wrong("x", "[fda-2032]") == [(8, 11, "unknown-source")]


@pytest.mark.parametrize("body", ["x[@]", "x[@Fda]", "x[@a, @b]", "x[ @a]", "x[@a;b]", "x[@a"])
def test_a_citation_that_nobody_can_read_is_told(body: str) -> None:
    assert (10, 2, "citation-malformed") in wrong(body, "[]")


def test_an_address_of_mail_or_code_is_no_citation() -> None:
    assert wrong("me@example.org `[@nobody]` [a@b](page:x/y)", "[]") == []


def test_a_seller_proves_nothing_about_health_or_money() -> None:
    assert wrong("x[@seller]", "[seller]") == [(10, 3, "seller-as-proof")]
    assert wrong("x[@seller]", "[seller]", "about/x") == []


def test_who_only_repeats_a_text_proves_nothing_either() -> None:
    assert wrong("x[@a-copy]", "[a-copy]") == [(10, 3, "repost-as-proof")]
    assert wrong("x[@a-copy]", "[a-copy]", "about/x") == []


def test_what_was_put_away_is_proof_nowhere() -> None:
    for path in ("learn/x", "about/x"):
        assert wrong("x[@put-away]", "[put-away]", path) == [(10, 3, "not-to-be-cited")]


def test_without_known_sources_only_the_page_itself_is_judged() -> None:
    found = citations(page("x[@anything] y[@other]", sources="[anything]"), None)
    assert placed(found) == [(10, 16, "citation-not-listed")]
