"""A page is parsed as the engine parses it, and each stretch of text is found again."""

from generator.reading.markdown_tree import elements, parsed

TEXT = "Lead.\n\n## Head ##\n\n- *a*\n  b\n\n> c\n\n| d | e |\n|---|---|\n| f | g |\n\n\th\n"


def test_each_stretch_of_text_knows_where_it_stands() -> None:
    tree = parsed(TEXT)
    begun = [tree.markdown[leaf.start :].partition("\n")[0] for leaf in tree.leaves]
    assert [text.split(" ")[0] for text in begun] == ["Lead.", "Head", "*a*", "c", *"defgh"]
    assert all(leaf.start < leaf.end for leaf in tree.leaves)


def test_elements_come_in_the_order_of_the_page_with_their_places() -> None:
    found = [(element.tag, offset) for element, offset in elements(parsed(TEXT))]
    assert found[0] == ("p", 0)
    assert ("pre", TEXT.expandtabs(4).index("h\n", 50)) in found
    assert [offset for _, offset in found] == sorted(offset for _, offset in found)


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
