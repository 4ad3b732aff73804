import builtins
import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from markupsafe import Markup

from generator.model.problem import DirectoryError
from generator.pages.page import DataFile, Page, Piece
from generator.publishing.built import Published, state_of
from generator.publishing.output import folder as module
from generator.publishing.output.checksums import UNLISTED, against_sums, read_sums
from generator.publishing.output.site import publish
from generator.publishing.output.swap import MARKER
from generator.publishing.shell.shell import Shell

PAGES = [
    Page("", "Home", "D", Markup("<p>home</p>")),
    Page("providers/b/", "B", "D", Markup(), changed=date(2026, 11, 12)),
    Page("providers/a/", "A", "D", Markup()),
    Page("404.html", "Lost", "D", Markup(), hidden=True),
    Page("secret/", "S", "D", Markup(), hidden=True),
]
FILES = [DataFile("data/providers.json", b"[]"), DataFile("feed.xml", b"<feed/>")]


def written(out: Path) -> dict[str, str]:
    return {
        str(path.relative_to(out)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "site"


def test_a_file_may_come_in_pieces_between_others(shell: Shell, out: Path) -> None:
    pieces: list[DataFile | Piece] = [
        Piece("data/a", b"1"),
        Piece("data/b", b"x"),
        FILES[1],
        Piece("data/a", b"2"),
    ]
    told = publish(PAGES, pieces, shell=shell, out=out)
    assert (out / "data/a").read_bytes() == b"12"
    assert (out / "data/b").read_bytes() == b"x"
    assert told.pages == 5


def test_the_checksums_hold_every_file_that_a_reader_may_fetch(shell: Shell, out: Path) -> None:
    pieces = [Piece("data/a", b"1"), Piece("data/a", b"2")]
    publish(PAGES, [*FILES, *pieces], shell=shell, out=out)
    assert against_sums(out) == []
    assert read_sums(out).keys() == set(written(out)) - UNLISTED
    assert read_sums(out)["data/a"] == hashlib.sha256(b"12").hexdigest()


def test_a_page_may_tell_what_is_in_the_files(shell: Shell, out: Path) -> None:
    seen: list[str] = []

    def files() -> Iterator[DataFile]:
        for file in FILES:
            yield file
            seen.append(file.path)

    def pages() -> Iterator[Page]:
        yield Page("", "Home", "D", Markup("<p>{}</p>").format(" and ".join(seen)))

    publish(pages(), files(), shell=shell, out=out)
    assert "data/providers.json and feed.xml" in (out / "index.html").read_text("utf-8")


def test_pieces_and_a_file_of_the_same_address_are_refused(shell: Shell, out: Path) -> None:
    both: list[DataFile | Piece] = [Piece("a", b"1"), DataFile("A", b"2")]
    with pytest.raises(DirectoryError, match="same address"):
        publish(PAGES, both, shell=shell, out=out)


def test_a_site_is_written_whole(shell: Shell, out: Path) -> None:
    assert publish(PAGES, FILES, shell=shell, out=out).pages == 5
    assert sorted(written(out)) == sorted(
        [
            "index.html",
            "providers/a/index.html",
            "providers/b/index.html",
            "404.html",
            "secret/index.html",
            "data/providers.json",
            "feed.xml",
            "sitemap.xml",
            "robots.txt",
            "_headers",
            ".nojekyll",
            "SHA256SUMS",
            MARKER,
        ]
    )


def test_it_tells_what_it_wrote(shell: Shell, out: Path) -> None:
    told = publish(PAGES, FILES, shell=shell, out=out)
    sizes = [path.stat().st_size for path in out.rglob("*") if path.is_file()]
    marker = (out / MARKER).stat().st_size
    assert told == Published(5, len(sizes) - 1, sum(sizes) - marker)
    found = [(path, path.stat()) for path in out.rglob("*") if path.is_file()]
    there = ((str(path.relative_to(out)), is_.st_size, is_.st_mtime_ns) for path, is_ in found)
    assert told.state == state_of(there)


def test_hidden_pages_are_kept_from_search_engines(shell: Shell, out: Path) -> None:
    publish(PAGES, FILES, shell=shell, out=out)
    told = (out / "sitemap.xml").read_text(encoding="utf-8")
    assert told.count("<loc>") == 3
    assert "secret" not in told
    assert "404" not in told


def test_the_order_of_pages_and_files_changes_nothing(shell: Shell, tmp_path: Path) -> None:
    publish(PAGES, FILES, shell=shell, out=tmp_path / "one")
    publish(PAGES[::-1], FILES[::-1], shell=shell, out=tmp_path / "two")
    assert written(tmp_path / "one") == written(tmp_path / "two")


@pytest.mark.parametrize(
    "twin",
    [
        DataFile("providers/a/index.html", b""),
        DataFile("Data/Providers.json", b""),
        DataFile("robots.txt", b""),
    ],
)
def test_two_files_with_one_address_are_refused(shell: Shell, out: Path, twin: DataFile) -> None:
    with pytest.raises(DirectoryError, match="same address"):
        publish(PAGES, [*FILES, twin], shell=shell, out=out)
    assert not out.exists()


@pytest.mark.parametrize("path", ["../x/", "/etc/", "a//b/", "a/./b/", "a/../../b"])
def test_no_page_leaves_the_site(shell: Shell, out: Path, path: str) -> None:
    with pytest.raises(DirectoryError, match="Not an address"):
        publish([Page(path, "T", "D", Markup())], [], shell=shell, out=out)
    assert not out.exists()


def test_a_page_that_cannot_be_made_leaves_the_last_good_site(shell: Shell, out: Path) -> None:
    def broken() -> Iterator[Page]:
        yield PAGES[0]
        raise ZeroDivisionError

    publish(PAGES, FILES, shell=shell, out=out)
    before = written(out)
    with pytest.raises(ZeroDivisionError):
        publish(broken(), [], shell=shell, out=out)
    assert written(out) == before


def test_a_disk_that_fills_up_leaves_the_last_good_site(
    shell: Shell, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(PAGES, FILES, shell=shell, out=out)
    before = written(out)
    room = iter(range(3))

    def on_a_small_disk(*arguments: object, **named: object) -> object:
        if next(room, None) is None:
            raise OSError(28, "No space left on device")
        return builtins.open(*arguments, **named)  # type: ignore[call-overload]  # noqa: PTH123

    monkeypatch.setattr(module, "open", on_a_small_disk, raising=False)
    with pytest.raises(DirectoryError, match="No space left on device"):
        publish(PAGES, FILES, shell=shell, out=out)
    assert written(out) == before
