"""A site of which a part is taken from the one before it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from markupsafe import Markup

from generator.pages.page import DuePage, DuePages, Page
from generator.publishing.output.checksums import against_sums
from generator.publishing.output.site import publish
from generator.publishing.shell.shell import Shell
from generator.reading.memory import Job

HOME = Page("", "Home", "D", Markup("<p>home</p>"))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "site"


def test_a_page_that_is_due_is_made_only_where_it_rests_on_something_else(
    shell: Shell, out: Path
) -> None:
    made: list[str] = []

    def build(title: str, rests_on: bytes | None, program: bytes = b"p") -> bytes:
        def work() -> Page:
            made.append(title)
            return Page("a/", title, "D", Markup(), changed=date(2026, 11, 12))

        due = DuePage("a/", Job("page", None if rests_on is None else (rests_on,), work))
        told = publish([HOME, due], [], shell=shell, out=out, program=program)
        assert told.pages == 2
        assert "<lastmod>2026-11-12" in (out / "sitemap.xml").read_text("utf-8")
        assert against_sums(out) == []
        return (out / "a/index.html").read_bytes()

    assert len({build("One", b"1") for _ in range(4)}) == 1
    build("Two", b"2")
    build("Three", b"2", b"another program")
    for _ in range(2):
        _ = build("Four", b"2", b""), build("Five", None)
    assert made == ["One", "Two", "Three", "Four", "Five", "Four", "Five"]


def test_pages_that_are_made_together_are_taken_together(shell: Shell, out: Path) -> None:
    made: list[str] = []

    def build(rests_on: bytes, *names: str) -> None:
        def work() -> Iterator[Page]:
            for name in names:
                made.append(name)
                yield Page(f"{name}/", name, "D", Markup(), hidden=name == "b")

        publish([HOME, DuePages("some", (rests_on,), work)], [], shell=shell, out=out, program=b"p")
        assert against_sums(out) == []
        found = {path.parent.name for path in out.glob("*/index.html")}
        assert found == {*names}
        assert "/b/" not in (out / "sitemap.xml").read_text("utf-8")

    for _ in range(3):
        build(b"1", "a", "b")
    build(b"2", "a", "c")
    assert made == ["a", "b", "a", "c"]
    build(b"1", "a", "b")
    (out / "b/index.html").write_text("by hand", encoding="utf-8")
    for _ in range(2):
        build(b"1", "a", "b")
    assert made == ["a", "b", "a", "c", *"ab", *"ab"]
    assert "by hand" not in (out / "b/index.html").read_text("utf-8")
