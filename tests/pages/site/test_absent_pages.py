import pytest
from markupsafe import Markup

from generator.pages.page import Page
from generator.pages.site.absent_pages import Absent, absent_from, without_absent

ABSENT = Absent(frozenset({"learn/safety/"}), frozenset({"learn/#costs"}))


def mended(body: str) -> str:
    text = Markup(body)  # noqa: S704 - the test's own
    [page] = without_absent([Page("a/b/", "A", "B", text)], ABSENT)
    return str(page.body)


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ('Read <a href="../../learn/safety/">it</a>.', "Read it."),
        ('Read <a class="a" href="/x/learn/safety/#b">it</a>.', "Read it."),
        ('<a href="learn/#costs">Costs</a>', '<a href="learn/">Costs</a>'),
        ('<p>A</p><p><a href="../../learn/safety/">More</a></p>', "<p>A</p>"),
        ('<ul class="kd-links"><li><a href="learn/safety/">A</a><span>B</span></li></ul>', ""),
        ('<div><dt>A</dt><dd><a href="learn/safety/">B</a></dd></div>', ""),
    ],
)
def test_no_link_and_no_empty_list_is_left(body: str, left: str) -> None:
    assert mended(body) == left


@pytest.mark.parametrize(
    "body",
    [
        '<a href="../../learn/safety-first/">A</a>',
        '<a href="https://a.example/learn/safety/">A</a>',
        '<ul class="kd-links"><li><a href="rules/">A</a><span>B</span></li></ul>',
        '<a href="learn/#other">A</a>',
    ],
)
def test_every_other_link_stays(body: str) -> None:
    assert mended(body) == body


def test_what_our_templates_and_rules_name_is_known() -> None:
    absent = absent_from({"learn/": frozenset()})
    assert {"learn/safety/", "about/privacy/", "learn/red-flags/"} <= absent.pages
    assert "learn/#if-this-is-new-to-you" in absent.sections
    assert "learn/" not in absent.pages
