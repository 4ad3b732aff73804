"""A page is parsed as the engine parses it, and each stretch of text is found again."""

from markdown.util import AMP_SUBSTITUTE

from generator.reading import markdown_marks
from generator.reading.markdown_parser import parsed

TEXT = "Lead.\n\n## Head ##\n\n- *a*\n  b\n\n> c\n\n| d | e |\n|---|---|\n| f | g |\n\n\th\n"


def test_each_stretch_of_text_knows_where_it_stands() -> None:
    tree = parsed(TEXT)
    begun = [tree.markdown[leaf.start :].partition("\n")[0] for leaf in tree.leaves]
    assert [text.split(" ")[0] for text in begun] == ["Lead.", "Head", "*a*", "c", *"defgh"]
    assert all(leaf.start < leaf.end for leaf in tree.leaves)


def test_html_typed_by_hand_is_kept_beside_the_tree() -> None:
    assert parsed("<div>\na\n</div>\n\nb <i>c</i> &amp;").raw_html == [
        "<div>\na\n</div>\n",
        "<i>",
        "</i>",
        "&amp;",
    ]


def test_text_behind_a_list_in_an_entry_is_not_lost() -> None:
    tree = parsed("- a\n\n    - b\n\n    c\n- d\ne")
    assert [leaf.source.strip().split("\n")[0] for leaf in tree.leaves] == ["a", "b", "c"]
    assert parsed("").leaves == []


def test_an_ampersand_is_known_as_the_parser_writes_it() -> None:
    assert markdown_marks.AMP_SUBSTITUTE == AMP_SUBSTITUTE
