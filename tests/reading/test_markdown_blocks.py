"""The units of a page, with their places."""

from generator.reading.markdown_blocks import (
    Kind,
    anchors,
    blocks,
    slug,
    without_addresses,
    words_of,
)


def kinds(text: str) -> list[tuple[str, int, str]]:
    return [(block.kind, block.line, block.text) for block in blocks(text, 1)]


def test_paragraphs_entries_rows_and_headings_are_told_apart() -> None:
    text = "One\ntwo.\n\n## Head\n- a\n  goes on\n- b\n1. c\n\n"
    text += "| x | y |\n| --- | --- |\n| 1 | 2 |\nEnd."
    assert kinds(text) == [
        ("paragraph", 1, "One\ntwo."),
        ("heading", 4, "## Head"),
        ("list entry", 5, "- a\n  goes on"),
        ("list entry", 7, "- b"),
        ("list entry", 8, "1. c"),
        ("table row", 10, "| x | y |"),
        ("table row", 11, "| --- | --- |"),
        ("table row", 12, "| 1 | 2 |\nEnd."),
    ]


def test_a_heading_may_be_underlined() -> None:
    found = list(blocks("Title\n===\nText\nmore\n---\n\n---\n", 5))
    assert [(b.kind, b.line, b.level) for b in found[:2]] == [("heading", 5, 1), ("heading", 7, 2)]


def test_what_is_quoted_as_code_is_left_out_and_moves_nothing() -> None:
    assert kinds("a `<b>` c") == [("paragraph", 1, "a       c")]
    assert kinds("a\n\n```\n<b>\n```\nc") == [("paragraph", 1, "a"), ("paragraph", 6, "c")]
    assert kinds("~~~\n```\n<b>\n~~~\nc") == [("paragraph", 5, "c")]


def test_a_place_counts_lines_and_characters_of_the_file() -> None:
    (block,) = blocks("Peña\nund 😀 x", 7)
    assert block.place(0) == (7, 1)
    assert block.place(block.text.index("x")) == (8, 7)


def test_sections_have_the_ids_that_the_site_gives_them() -> None:
    text = "# Über *uns*\n\n## What it costs, and why?[@a]\n\n### [A link](page:x/y) here ##\n"
    ids = {"uber-uns", "what-it-costs-and-why", "a-link-here"}
    assert anchors(blocks(text, 1)) == ids


def test_an_address_is_no_prose() -> None:
    assert without_addresses("[a](rule:b) (c)") == "[a]         (c)"
    assert {block.kind for block in blocks("", 1)} <= set(Kind)


def test_a_heading_has_the_id_that_the_site_gives_it() -> None:
    assert slug("### In network, out of network") == "in-network-out-of-network"
    assert slug("Café & [bar](page:learn/x)[@irs]") == "cafe-bar"


def test_words_are_told_without_citations_and_addresses() -> None:
    assert words_of("See [it](page:learn/x).[@irs; @fda]") == "See it."
