from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.drafting.page_text import passages
from generator.drafting.passage import Voice

PAGE = """\
<!doctype html>
<title>Example Clinic</title>
<style>p { color: red }</style>
<h2>Safety</h2>
<p>We monitor <b>your
   vital</b> signs.</p>
<ul><li>One<li>Two<br>three</ul>
<a href="tel:+14155550123"><img src="x.png"></a>
<div class="testimonials"><p>I was healed.</p></div>
<blockquote>They said so.</blockquote>
<script>alert("we offer")</script>
"""


def texts(page: str) -> list[str]:
    return [one.text for one in passages(page, "a.html")]


def test_a_page_is_its_blocks_with_single_blanks() -> None:
    assert texts(PAGE) == [
        "Example Clinic",
        "Safety",
        "We monitor your vital signs.",
        "One",
        "Two three",
        "tel:+14155550123",
        "I was healed.",
        "They said so.",
    ]


def test_each_word_has_its_place_in_the_file() -> None:
    one = next(one for one in passages(PAGE, "a.html") if one.text.startswith("We"))
    lines = PAGE.splitlines()
    for word in ("We", "monitor", "your", "vital", "signs."):
        line, column = one.position(one.text.index(word))
        assert lines[line - 1][column - 1 :].startswith(word)


def test_the_words_of_others_and_headings_are_marked() -> None:
    found = passages(PAGE, "a.html")
    assert [one.text for one in found if one.voice is Voice.QUOTED] == [
        "I was healed.",
        "They said so.",
    ]
    assert [one.text for one in found if one.is_heading] == ["Example Clinic", "Safety"]


def test_a_text_without_tags_has_a_passage_for_each_paragraph() -> None:
    found = passages("One line\nand more.\n\nTwo < three.\n", "a.txt")
    assert [(one.text, one.position(0)) for one in found] == [
        ("One line and more.", (1, 1)),
        ("Two < three.", (4, 1)),
    ]


def test_the_cells_of_a_row_are_one_passage() -> None:
    table = "<table><tr><th>Visit<th>Price<tr><td>IV infusion</td><td>$500</td></tr></table>"
    assert texts(table) == ["Visit Price", "IV infusion $500"]


def test_a_word_in_two_styles_is_one_word() -> None:
    assert texts("<p>super<b>bill</b>s and <i>more</i>.</p>") == ["superbills and more."]


@given(st.text())
def test_anything_is_read_without_an_exception_and_without_unseen_text(page: str) -> None:
    assert all(one.text == " ".join(one.text.split()) for one in passages(page, "a.html"))


@given(st.lists(st.sampled_from(["<p>", "</p>", "<div class=review>", "</div>", "a", " ", "<br>"])))
def test_any_order_of_tags_is_read(parts: list[str]) -> None:
    assert all(one.text and one.pieces for one in passages("".join(parts), "a.html"))


@pytest.mark.parametrize("tag", ["<a ", "<a b='", '<a b="', "<b", "<!--", "<a <"])
def test_the_end_of_a_tag_is_not_looked_for_again_and_again(
    tag: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Each look goes through the rest of the page: 16 KB of them took three seconds.
    looks: list[int] = []

    def counted(usual: Callable[[HTMLParser, int], int]) -> Callable[[HTMLParser, int], int]:
        def look(parser: HTMLParser, at: int) -> int:
            looks.append(at)
            return usual(parser, at)

        return look

    for name in ("check_for_whole_start_tag", "parse_html_declaration"):
        monkeypatch.setattr(HTMLParser, name, counted(getattr(HTMLParser, name)))
    found = texts(f"<p>We are a clinic.</p>{tag * 4000}")
    assert found[0] == "We are a clinic."
    assert len(looks) < 200


def test_words_after_tags_without_an_end_keep_their_place() -> None:
    found = passages("<p>a</p>\n" + "<b '\nwords\n" * 60, "a.html")
    assert all(0 < one.position(0)[0] <= 123 for one in found)
