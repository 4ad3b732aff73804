"""Text in a tree is put where it is read."""

from xml.etree.ElementTree import fromstring, tostring

import pytest

from generator.pages.learn.tree_text import append_text, insert_text


@pytest.mark.parametrize(
    ("before", "after"),
    [("<p/>", "<p>+</p>"), ("<p>a</p>", "<p>a+</p>"), ("<p>a<b/>c</p>", "<p>a<b />c+</p>")],
)
def test_it_is_appended_behind_everything(before: str, after: str) -> None:
    root = fromstring(before)
    append_text(root, "+")
    assert tostring(root, encoding="unicode") == after


@pytest.mark.parametrize(
    ("index", "after"), [(0, "<p>a+<b />c<i />d</p>"), (1, "<p>a<b />c+<i />d</p>")]
)
def test_it_is_inserted_before_a_child(index: int, after: str) -> None:
    root = fromstring("<p>a<b />c<i />d</p>")
    insert_text(root, index, "+")
    assert tostring(root, encoding="unicode") == after
