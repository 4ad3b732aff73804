"""Our own marks, as the engine's parser sees them."""

from markdown import Markdown

from generator.reading.article_marks import ArticleMarks, cited_in
from generator.reading.markdown_parser import parsed


def html(text: str) -> str:
    return Markdown(extensions=[ArticleMarks()]).convert(text)


def test_citations_and_settings_become_elements() -> None:
    assert html("So.[@a; @b] By {{ run_by }}.") == (
        "<p>So.<cite>@a; @b</cite> By <var>run_by</var>.</p>"
    )


def test_code_and_escapes_go_first() -> None:
    assert html(r"`[@a]` \[@b]") == "<p><code>[@a]</code> [@b]</p>"


def test_a_citation_names_its_sources() -> None:
    (cite,) = parsed("So.[@a; @b]").root.iter("cite")
    assert cited_in(cite) == ["a", "b"]
