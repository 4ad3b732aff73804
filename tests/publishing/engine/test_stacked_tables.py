from generator.publishing.engine.mkdocs_engine import Rendered
from generator.publishing.engine.stacked_tables import stacked


def test_a_cell_knows_its_column_and_a_row_its_head(made: Rendered) -> None:
    html = made.fragments["learn/cost.md"].html
    assert '<table class="kd-t kd-t--stack">' in html
    assert '<th scope="col"><em>One</em> session</th>' in html
    assert '<th scope="row">Infusion</th>' in html
    assert (
        '<td data-l="One session"><span>$400, <a href="https://harbor.example">more</a></span></td>'
        in html
    )


def test_alignment_leaves_no_inline_style(made: Rendered) -> None:
    assert "style=" not in made.fragments["learn/cost.md"].html


def test_a_label_is_escaped_again() -> None:
    table = (
        "<table><thead><tr><th>A</th><th>&lt;b&gt; &quot;q&quot;</th></tr></thead>"
        "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>"
    )
    assert 'data-l="&lt;b&gt; &#34;q&#34;"' in stacked(table)


def test_what_is_no_table_of_markdown_stays() -> None:
    assert stacked('<table class="mine"><tr><td>1</td></tr></table>').startswith(
        '<table class="mine"><tr><td>1</td>'
    )
