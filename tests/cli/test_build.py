"""A build is whole or not at all, and the same input makes the same bytes."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli.main import run
from generator.publishing.kept.last_build import FILE
from generator.publishing.output.swap import MARKER
from tests.browser.sites import Site, built
from tests.demonstration import HOUSE
from tests.made_up_house import lay_out

TODAY = "2026-11-21"
# Runs the program until it opens one file of the new site for the n-th time, and no further.
KILLED = """
import os, signal, sys
from generator.cli.main import run

name, times = sys.argv[1], int(sys.argv[2])

def hear(event, given):
    global times
    if event == "open" and "/.site.build/new/" in str(given[0]) and str(given[0]).endswith(name):
        times -= 1
        if not times:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(hear)
run(sys.argv[3:])
"""


def command(root: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "generator", *asked(root, *more)]


def asked(root: Path, *more: str) -> list[str]:
    return ["build", "--root", str(root), "--today", TODAY, *more]


def build(root: Path, *more: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(root, *more),
        cwd=HOUSE,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def print_of(site: Path) -> dict[str, str]:
    """Return a hash of every file by its path."""
    files = sorted(path for path in site.rglob("*") if path.is_file())
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of one provider, built: how a build ends has nothing to do with its size."""
    root = tmp_path_factory.mktemp("small")
    lay_out(root)
    assert run(asked(root)) == 0
    return root


@pytest.mark.slow
def test_the_same_input_makes_the_same_bytes_anywhere(built_in: Path, tmp_path: Path) -> None:
    site = built(Site.DEMO, built_in)
    other = shutil.copytree(site.with_name("demo-root"), tmp_path / "elsewhere" / "été")
    elsewhere = {
        "PYTHONHASHSEED": "4711",
        "TZ": "Pacific/Kiritimati",
        # Letters of ASCII alone, and an error where a file is opened in the letters of the place:
        # what names its encoding is the same in Turkey, and needs no Turkish locale here.
        "LC_ALL": "C",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONUTF8": "0",
        "PYTHONWARNDEFAULTENCODING": "1",
        "PYTHONWARNINGS": "error::EncodingWarning",
    }
    result = build(other, "--clean", **elsewhere)
    assert result.returncode == 0, result.stderr
    assert " providers, " in result.stdout
    assert print_of(site) == print_of(other / "site")


def forget(root: Path) -> None:
    """Let the next build work, though nothing has changed."""
    (root / ".cache" / FILE).unlink(missing_ok=True)


@pytest.mark.slow
def test_a_second_build_from_the_cache_is_the_same_site(small: Path) -> None:
    before = print_of(small / "site")
    forget(small)
    assert run(asked(small)) == 0
    assert print_of(small / "site") == before


def test_where_nothing_has_changed_the_site_is_left_as_it_is(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forget(small)
    assert run(asked(small)) == 0
    first, before = capsys.readouterr(), (small / "site").stat().st_ino
    assert run(asked(small)) == 0
    second = capsys.readouterr()
    assert second.out == "Nothing has changed since the last build.\n" + first.out
    assert (small / "site").stat().st_ino == before
    assert run(asked(small, "--clean")) == 0
    assert capsys.readouterr().out == first.out
    assert (small / "site").stat().st_ino != before


@pytest.mark.slow
def test_one_mistake_leaves_the_last_good_site_as_it_was(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = print_of(small / "site")
    wrong = small / "providers" / "example-wrong.yml"
    wrong.write_text("name: Example Wrong\n", encoding="utf-8")
    ended = run(asked(small))
    wrong.unlink()
    assert ended == 1
    told = capsys.readouterr()
    assert "providers/example-wrong.yml:1:" in told.out
    assert "last good site" in told.err
    assert print_of(small / "site") == before


@pytest.mark.slow
def test_a_killed_build_leaves_the_last_good_site_as_it_was(small: Path) -> None:
    before = print_of(small / "site")
    for name, times, more in (("", 1, ["--clean"]), (".html", 50, []), (MARKER, 1, [])):
        forget(small)
        program = [sys.executable, "-c", KILLED, name, str(times), *asked(small, *more)]
        ended = subprocess.run(program, cwd=HOUSE, capture_output=True, check=False)
        assert ended.returncode == -signal.SIGKILL, ended
        assert print_of(small / "site") == before
    assert build(small).returncode == 0
    assert print_of(small / "site") == before


@pytest.mark.slow
def test_two_builds_at_once_make_one_whole_site(small: Path) -> None:
    before = print_of(small / "site")
    forget(small)
    both = [subprocess.Popen(command(small), cwd=HOUSE, stdout=subprocess.PIPE) for _ in range(2)]
    outputs = [one.communicate()[0] for one in both]
    assert [one.returncode for one in both] == [0, 0], outputs
    assert print_of(small / "site") == before


def test_a_folder_that_is_somebody_elses_is_refused(small: Path, tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("mine", encoding="utf-8")
    assert run(asked(small, "--output", str(tmp_path))) == 2
    assert (tmp_path / "letters.txt").read_text(encoding="utf-8") == "mine"


@pytest.mark.slow
def test_a_folder_without_profiles_cannot_be_built(tmp_path: Path) -> None:
    result = build(tmp_path)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("place", ["providers/site", "content/learn/site", ".git/site"])
def test_no_site_is_built_among_its_sources(
    small: Path, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(asked(small, "--output", str(small / place))) == 2
    assert "lies in" in capsys.readouterr().err
    assert not (small / place).exists()
