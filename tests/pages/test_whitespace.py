"""What no reader sees is not sent; what a reader sees stays."""

from dataclasses import replace

import pytest
from markupsafe import Markup

from generator.pages.whitespace import collapsed
from tests.demonstration import demonstration_pages
from tests.pages.opened import lines, opened

NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("html", "sent"),
    [
        ("<ul>\n  <li>One</li>\n  <li>Two</li>\n</ul>\n", "<ul><li>One</li><li>Two</li></ul>"),
        ("<p>\n  a <b>c</b>\n  <i>d</i>\n</p>", "<p>a <b>c</b> <i>d</i></p>"),
        ("<p>a<b>c</b><i>d</i></p>", "<p>a<b>c</b><i>d</i></p>"),
        ("<p>a</p>\n\n<pre> b\n c</pre>\n<p>d</p>", "<p>a</p><pre> b\n c</pre><p>d</p>"),
        ('<script>a = "\n";</script>\n<p>b</p>', '<script>a = "\n";</script><p>b</p>'),
        (f"<p>9{NO_BREAK}\ndays</p>", f"<p>9{NO_BREAK} days</p>"),
        ("<dl>\n<dt>A</dt>\n<dd>\n  b\n</dd></dl>", "<dl><dt>A</dt><dd>b</dd></dl>"),
        ("one<br>\n two", "one<br>two"),
        ("<label>\n <input> a </label>", "<label> <input> a </label>"),
        ("<picture>\n</picture>", "<picture> </picture>"),
        ("\n<p>a\n\n b</p>", "<p>a b</p>"),
    ],
)
def test_only_what_nobody_sees_is_left_out(html: str, sent: str) -> None:
    assert collapsed(html) == sent
    assert collapsed(sent) == sent


@pytest.mark.slow
def test_every_page_reads_the_same_without_it() -> None:
    for page in demonstration_pages().values():
        body = Markup(collapsed(page.body))  # noqa: S704 - it was markup before
        shorter = replace(page, body=body)
        assert lines(opened(shorter)) == lines(opened(page)), page.path
