"""What the search knows of an article: its words as a reader meets them, section by section."""

from xml.etree.ElementTree import fromstring

import pytest

from generator.pages.learn.section_texts import BETWEEN, SectionText, section_texts
from tests.pages.articles import article, parsed

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
    texts = section_texts(fromstring(f"<div>{html}</div>"))
    return [(one.id, one.heading, one.text) for one in texts]


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
        ("<p>a<br/>b</p>", "a. b."),
        ("<p>a&#8288;b &lt;i&gt;</p>", "ab <i>."),
        ('<p>a<a class="kd-cite"><b>[1]</b><br/>x</a>b</p>', "ab."),
        ("<p>Do you? Yes!</p>", "Do you? Yes!"),
        ("<p>a <strong>b</strong>c</p>", "a bc."),
    ],
)
def test_words_stay_whole_and_marks_of_sources_go(html: str, text: str) -> None:
    assert found(html)[0][2] == text


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("A & B, &amp; C", "A & B, & C."),
        ("`a < b`", "a < b."),
        ("`&lt;`", "&lt;"),
        ("5 &lt; 6", "5 < 6."),
        (r"\*not\* a mark", "*not* a mark."),
        ("One\ntwo  \nthree", "One two. three."),
        ("&quot;So&quot;&hellip;", '"So"\u2026.'),
    ],
)
def test_the_engine_prints_the_words_as_they_are_read(markdown: str, text: str) -> None:
    made = parsed(article("learn/safety", markdown))
    assert made.texts == [SectionText("", "", text)]
    assert BETWEEN not in made.page
