import re
from pathlib import Path

import pytest
from jinja2 import TemplateSyntaxError

from generator.model.problem import DirectoryError
from generator.publishing.engine import mkdocs_engine
from generator.publishing.engine.mkdocs_engine import Heading, RenderedSite, render
from generator.publishing.shell.navigation import frame_for
from generator.publishing.shell.security_policy import forbidden_in

FRAME = frame_for("Example", ())


def test_markdown_becomes_a_fragment_and_nothing_around_it(made: RenderedSite) -> None:
    html = made.fragments["learn/cost.md"].html
    assert html.startswith('<p>Lead with a <a href="../safety/#at-home">link</a>.</p>')
    assert html.endswith("<p>Words.</p>")


def test_the_headings_of_a_page_come_with_it_as_plain_words(made: RenderedSite) -> None:
    assert made.fragments["learn/cost.md"].headings == (
        Heading("what-it-costs", "What it costs", 2),
        Heading("left-out", "Left & out", 3),
    )


def test_an_index_is_the_page_of_its_folder(made: RenderedSite) -> None:
    assert made.fragments["learn/index.md"].html == '<p><a href="cost/">Cost</a></p>'


@pytest.mark.parametrize(
    ("link", "named"),
    [
        ("[a](gone.md)", "gone.md"),
        ("[a](two.md#gone)", "gone"),
        ("[a](#gone)", "gone"),
        ("[a](../elsewhere/)", "elsewhere"),
        ("[a](/from/the/root/)", "/from/the/root/"),
    ],
)
def test_a_broken_link_stops_the_build(link: str, named: str) -> None:
    with pytest.raises(DirectoryError, match=named):
        render({"one.md": link, "two.md": "words"}, FRAME)


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        '<p style="color: red">x</p>',
        '<a href="java\nscript:alert(1)">x</a>',
        '<img src="x.png" onerror="alert(1)" alt="">',
        '<iframe src="https://video.example"></iframe>',
    ],
)
def test_what_our_policy_would_block_in_silence_is_refused_aloud(html: str) -> None:
    with pytest.raises(DirectoryError, match=r"policy would block:\none\.md: "):
        render({"one.md": html}, FRAME)


def test_words_in_braces_are_words() -> None:
    made = render({"one.md": "words\n{: style='color: red' }"}, FRAME)
    assert "style='color: red' }</p>" in made.fragments["one.md"].html


def test_the_engine_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    render({"one.md": "words"}, FRAME)
    assert capfd.readouterr() == ("", "")


def test_the_shell_holds_no_inline_script_or_style(made: RenderedSite) -> None:
    assert forbidden_in(made.shell) == []


def test_the_shell_names_no_other_host_and_no_engine(made: RenderedSite) -> None:
    without_drawings = made.shell.replace("http://www.w3.org/2000/svg", "")
    assert "://" not in without_drawings
    assert "mkdocs" not in made.shell.lower()


def test_the_name_of_the_site_may_hold_letters_beyond_the_first_plane() -> None:
    assert "Care \U0001f600 \U0001d4b3" in render({"one.md": "w"}, frame_for("Care 😀 𝒳", ())).shell


def test_the_name_of_the_site_is_escaped(made: RenderedSite) -> None:
    assert "Example &amp; Sons &lt;Directory&gt;" in made.shell
    assert "<Directory>" not in made.shell


def test_help_comes_first_and_again_at_the_end(made: RenderedSite) -> None:
    first = made.shell.index('href="tel:988"')
    assert first < made.shell.index('href="tel:911"') < made.shell.index("<header")
    assert made.shell.index("<footer") < made.shell.rindex('href="tel:18002221222"')


def test_the_footer_leads_only_where_there_is_something(made: RenderedSite) -> None:
    assert 'href="@@base@@about/money/"' in made.shell
    assert "about/privacy/" not in made.shell


def test_a_broken_theme_is_not_taken_for_a_site(tmp_path: Path) -> None:
    (tmp_path / "shell.html").write_text("{% if %}", encoding="utf-8")
    with pytest.raises(TemplateSyntaxError):
        render({}, FRAME, theme=tmp_path)


def test_the_engine_is_changed_in_one_line() -> None:
    """Its successor has its names: `make properdocs` builds with it and compares the bytes."""
    imports = re.compile(r"(?m)^\s*(?:from|import) (?:mkdocs|properdocs)\b")
    programs = list(Path("generator").rglob("*.py"))
    assert [path for path in programs if imports.search(path.read_text("utf-8"))] == []
    named = [path.name for path in programs if '"mkdocs"' in path.read_text("utf-8")]
    assert named == ["mkdocs_engine.py"]
    assert Path(mkdocs_engine.__file__).read_text("utf-8").count('"mkdocs"') == 1
