"""A page draws the marks that it shows, and no others."""

from generator.publishing.shell.marks import marks_for, taken_out

SHELL = (
    '<svg class="kd-sprite"><symbol id="m-na"><path d="a"/></symbol>\n'
    '<symbol id="i-flag"><path d="b"/></symbol>\n<symbol id="i-says"><g/></symbol>\n</svg><p>x</p>'
)


def test_the_shell_goes_on_without_its_marks() -> None:
    text, marks = taken_out(SHELL)
    assert text == '<svg class="kd-sprite">@@marks@@</svg><p>x</p>'
    assert list(marks) == ["m-na", "i-flag", "i-says"]
    assert marks["i-says"] == '<symbol id="i-says"><g/></symbol>'
    assert taken_out("<p>x</p>") == ("<p>x</p>", {})


def test_a_page_has_what_it_shows_and_what_the_search_shows_on_any() -> None:
    _, marks = taken_out(SHELL)
    assert marks_for('<use href="#m-na"/>', (), marks) == marks["m-na"] + marks["i-flag"]
    assert marks_for("<p></p>", ["printing"], marks) == marks["i-flag"]


def test_a_page_that_shows_parts_of_others_has_all() -> None:
    _, marks = taken_out(SHELL)
    assert marks_for("<p></p>", ["compare"], marks) == "".join(marks.values())
