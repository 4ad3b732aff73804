"""Links, citations, settings and code of a text, each with its place."""

import pytest

from generator.reading.markdown_blocks import blocks


@pytest.mark.parametrize(
    ("text", "tag", "value", "position"),
    [
        ("See [it](page:learn/x).", "a", "page:learn/x", (1, 10)),
        ("See [https://a.example](https://a.example).", "a", "https://a.example", (1, 25)),
        ("See [a [b]](http://x).", "a", "http://x", (1, 13)),
        ("See [it]( <//evil> ).", "a", "//evil", (1, 12)),
        ("See [it][b].\n\n[b]: http://x", "a", "http://x", (3, 6)),
        ("See [b].\n\n[b]:\n    http://x", "a", "http://x", (4, 5)),
        ("Line.\nSee ![x](y.png)", "img", "y.png", (2, 10)),
        ("So.[@a; @b]", "cite", "@a; @b", (1, 5)),
        ("By {{ run_by }}.", "var", "run_by", (1, 7)),
        ("Say ``a ` b``.", "code", "a ` b", (1, 7)),
        ("| a | [b](c) |\n|---|---|\n| d | [e](f) |", "a", "c", (1, 11)),
    ],
)
def test_a_mark_has_its_value_and_its_place(
    text: str, tag: str, value: str, position: tuple[int, int]
) -> None:
    block = next(one for one in blocks(text, 1) if list(one.named(tag)))
    mark = next(block.named(tag))
    assert (mark.value, block.position_of(mark)) == (value, position)


@pytest.mark.parametrize("text", [r"\[@a]", "`[@a]`", r"\{{ a }}", "[@A]", "{{ 1 }}", r"\[a](b)"])
def test_what_is_escaped_or_quoted_or_odd_is_no_mark(text: str) -> None:
    (block,) = blocks(text, 1)
    assert [mark.tag for mark in block.marks if mark.tag != "code"] in ([], ["var"])


def test_two_of_one_value_have_two_places() -> None:
    (block,) = blocks("[a](#x) [b](#x)", 1)
    assert [mark.start for mark in block.named("a")] == [4, 12]


def test_a_title_is_kept() -> None:
    (block,) = blocks('[a](https://b.example "c")', 1)
    assert [mark.title for mark in block.marks] == ["c"]
