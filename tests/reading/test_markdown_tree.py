"""The tree of a page gives its elements in order."""

from generator.reading.markdown_parser import parsed
from generator.reading.markdown_tree import elements

TEXT = "Lead.\n\n## Head ##\n\n- *a*\n  b\n\n> c\n\n| d | e |\n|---|---|\n| f | g |\n\n\th\n"


def test_elements_come_in_the_order_of_the_page_with_their_places() -> None:
    found = [(element.tag, offset) for element, offset in elements(parsed(TEXT))]
    assert found[0] == ("p", 0)
    assert ("pre", TEXT.expandtabs(4).index("h\n", 50)) in found
    assert [offset for _, offset in found] == sorted(offset for _, offset in found)
