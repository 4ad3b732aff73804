"""A table of an article as label and value pairs."""

from markdown import Markdown

from generator.pages.learn.article_markdown import NAME

TABLE = """\
| Treatment | *One* "session" & more |
|:----------|--------------:|
| Infusion  | $400, [more](https://harbor.example) |
| | |
"""


def html() -> str:
    return Markdown(extensions=["tables", NAME]).convert(TABLE)


def test_a_cell_knows_its_column_and_a_row_its_head() -> None:
    assert '<table class="kd-t kd-t--stack">' in html()
    assert '<th scope="col"><em>One</em> "session" &amp; more</th>' in html()
    assert '<th scope="row">Infusion</th>' in html()
    assert (
        '<td data-l="One &quot;session&quot; &amp; more">'
        '<span>$400, <a href="https://harbor.example">more</a></span></td>' in html()
    )


def test_alignment_leaves_no_inline_style() -> None:
    assert "style=" not in html()


def test_an_empty_cell_stays_a_cell() -> None:
    assert html().count("<td ") == 2
