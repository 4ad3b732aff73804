import pytest

from generator.pages.search.page_text import sections_of

ARTICLE = """\
<p>Lead with <em>stress</em>.</p>
<h2 id="common-effects">Common &amp; known effects</h2>
<p>Sleepiness\u2060<a class="kd-cite" href="#ref-1" aria-label="Source 1">[1]</a> and
nausea.</p><ul><li>One</li><li>Two:</li></ul>
<h3 id="deeper">A smaller heading</h3><p>More.</p>
<h2 id="table">A table</h2>
<table><thead><tr><th>Drug</th><th>Price</th></tr></thead>
<tbody><tr><td>IV</td><td><p>$400</p></td></tr></tbody></table>
"""


def found(html: str) -> list[tuple[str, str, str]]:
    return [(one.id, one.heading, one.text) for one in sections_of(html)]


def test_each_section_has_its_place_its_heading_and_its_words() -> None:
    assert found(ARTICLE) == [
        ("", "", "Lead with stress."),
        (
            "common-effects",
            "Common & known effects",
            "Sleepiness and nausea. One. Two: A smaller heading. More.",
        ),
        ("table", "A table", "IV; $400."),
    ]


def test_an_article_without_sections_is_all_lead() -> None:
    assert found("<p>One.</p><p>Two</p>") == [("", "", "One. Two.")]
    assert found("") == [("", "", "")]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a<br>b</p>", "a. b."),
        ("<p>a&#8288;b &lt;i&gt;</p>", "ab <i>."),
        ('<p>a<a class="kd-cite"><b>[1]</b><br>x</a>b</p>', "ab."),
        ("<p>Do you? Yes!</p>", "Do you? Yes!"),
        ("<p>a <strong>b</strong>c</p>", "a bc."),
    ],
)
def test_words_stay_whole_and_marks_of_sources_go(html: str, text: str) -> None:
    assert sections_of(html)[0].text == text
