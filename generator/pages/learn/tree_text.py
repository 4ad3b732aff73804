"""Text in a tree: it hangs on the element before it, or on its parent where there is none."""

from xml.etree.ElementTree import Element


def append_text(parent: Element, text: str) -> None:
    """Put text behind all that an element holds."""
    insert_text(parent, len(parent), text)


def insert_text(parent: Element, index: int, text: str) -> None:
    """Put text before the child with this number, behind what text stands there."""
    if index:
        before = parent[index - 1]
        before.tail = (before.tail or "") + text
    else:
        parent.text = (parent.text or "") + text
