"""A saved page is read as far as a page of a clinic goes; one that is no page is told so."""

from pathlib import Path

import pytest

from generator.drafting.saved_page import LARGEST, MOST_LETTERS, MOST_TAGS, read_saved_page

PROSE = "<p>We are a clinic in a small town, and people come here every day.</p>\n"


def codes(page: Path, text: str) -> list[str]:
    page.write_text(text, encoding="utf-8")
    return [one.code for one in read_saved_page(page)[1]]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (PROSE * (MOST_LETTERS // 60), "page-too-large"),
        (f"{PROSE}{'<br>' * MOST_TAGS}", "page-too-large"),
        (f"<p>x</p><script>{'x' * LARGEST}</script>", "file-too-large"),
        ("%PDF-1.7 words", "page-without-words"),
        ("<script>var words = 1;</script>", "page-without-words"),
    ],
)
def test_what_a_draft_does_not_read_is_told(tmp_path: Path, text: str, code: str) -> None:
    assert codes(tmp_path / "page.html", text) == [code]


def test_a_page_of_the_largest_size_is_read(tmp_path: Path) -> None:
    script = f"<script>{'x' * (LARGEST - 400_000)}</script>"
    text = script + PROSE * (MOST_LETTERS // len(PROSE)) + "<br>" * 50_000
    assert codes(tmp_path / "page.html", text) == []
    assert len(read_saved_page(tmp_path / "page.html")[0]) > 1000
