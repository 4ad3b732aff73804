"""The units of a page, as the engine publishes them, with their places."""

from generator.model.block import BlockKind
from generator.reading.markdown_blocks import anchors, blocks, without_addresses


def kinds(text: str) -> list[tuple[str, int, str]]:
    return [(block.kind, block.line, block.text) for block in blocks(text, 1)]


def test_paragraphs_entries_rows_and_headings_are_told_apart() -> None:
    text = "One\ntwo.\n\n## Head\n- a\n  goes on\n- b\n\n1. c\n\n"
    text += "| x | y |\n| --- | --- |\n| 1 | 2 |\n\nEnd."
    assert kinds(text) == [
        ("paragraph", 1, "One\ntwo."),
        ("heading", 4, "## Head"),
        ("list entry", 5, "- a\n  goes on"),
        ("list entry", 7, "- b"),
        ("list entry", 9, "1. c"),
        ("table row", 11, "| x | y |"),
        ("table row", 13, "| 1 | 2 |"),
        ("paragraph", 15, "End."),
    ]


def test_what_only_looks_like_a_list_or_a_row_is_what_the_engine_makes_of_it() -> None:
    assert kinds("Words:\n- a\n| b | c |") == [("paragraph", 1, "Words:\n- a\n| b | c |")]


def test_an_entry_of_paragraphs_begins_once() -> None:
    text = "- a\n\n    goes on\n\n- b\n\n    - c"
    assert [(kind, line) for kind, line, _ in kinds(text)] == [
        ("list entry", 1),
        ("paragraph", 3),
        ("list entry", 5),
        ("list entry", 7),
    ]


def test_a_heading_may_be_underlined() -> None:
    found = blocks("Title\n===\nmore\n\nText\n---\n", 5)
    assert [(b.kind, b.line, b.level) for b in found] == [
        ("heading", 5, 1),
        ("paragraph", 7, 0),
        ("heading", 9, 2),
    ]


def test_what_is_quoted_as_code_is_read_and_holds_no_marks() -> None:
    (block,) = blocks("a `<b> [x](y)` c", 1)
    assert block.text == "a `<b> [x](y)` c"
    assert block.live == "a `          ` c"
    assert [mark.tag for mark in block.marks] == ["code"]


def test_a_fence_hides_nothing() -> None:
    assert kinds("a\n\n~~~\n<b>\n~~~\nc")[1:] == [("paragraph", 3, "~~~\n<b>\n~~~\nc")]


def test_every_line_stands_where_the_file_has_it() -> None:
    text = "a\n\na\n\n- a\n- a\n\n> a\n\n| a | a |\n|---|---|\n| a | a |\n\na"
    assert [line for _, line, _ in kinds(text)] == [1, 3, 5, 6, 8, 10, 12, 14]


def test_a_place_counts_lines_and_characters_of_the_file() -> None:
    (block,) = blocks("Peña\nund 😀 x", 7)
    assert block.position(0) == (7, 1)
    assert block.position(block.text.index("x")) == (8, 7)


def test_sections_have_the_ids_that_the_site_gives_them() -> None:
    text = "# Über *uns*\n\n## What it costs, and why?\n\n### [A link](page:x/y) here ##\n\n"
    text += "## Über uns\n"
    ids = {"uber-uns", "what-it-costs-and-why", "a-link-here", "uber-uns_1"}
    assert anchors(blocks(text, 1)) == ids


def test_words_are_told_without_citations_addresses_and_signs() -> None:
    (block,) = blocks("See *[it](page:learn/x)*.[@irs; @fda] `A` & B", 1)
    assert block.words == "See it. A & B"
    assert block.is_cited


def test_an_address_is_no_prose() -> None:
    assert without_addresses("[a](rule:b) (c)") == "[a]         (c)"
    assert {block.kind for block in blocks("", 1)} <= set(BlockKind)
