"""Who rests on what we have not read in full says so on the page."""

from generator.model.source import Source
from generator.reading.articles.confidence_section import check_confidence, confidence_section
from tests.reading.pages import SOURCES, page, placed, source

WHOLE = Source.model_validate(
    {**source().model_dump(mode="json", exclude_none=True, exclude={"cite"}), "read": "whole"}
)


def wrong(body: str, sources: str, path: str = "learn/x") -> list[tuple[int, int, str]]:
    known = {**SOURCES, "read-whole": WHOLE}
    return placed(check_confidence(page(body, path, sources=sources), known))


def test_a_page_that_says_how_sure_we_are_is_sound() -> None:
    assert wrong("x[@fda-2023]\n\n## How sure we are\n\nNot very.", "[fda-2023]") == []


def test_a_page_that_does_not_say_it_is_told_at_the_first_such_source() -> None:
    assert wrong("x", "[read-whole, fda-2023, irs-502]") == [(8, 23, "how-sure-missing")]


def test_it_need_not_be_said_of_what_was_read_in_full_or_of_nothing() -> None:
    assert wrong("x", "[read-whole]") == wrong("x", "[]") == wrong("x", "[nobody-knows]") == []


def test_about_pages_and_unknown_sources_are_not_judged() -> None:
    assert wrong("x", "[fda-2023]", "about/x") == []
    assert list(check_confidence(page("x", sources="[fda-2023]"), None)) == []


def test_only_a_heading_says_it() -> None:
    assert confidence_section(page("How sure we are: not very.").blocks) is None
    assert confidence_section(page("### How sure we are of it\n\nx").blocks) is not None
