"""After any edits a build that keeps what it can writes the bytes of one that keeps nothing."""

import random
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from threading import Thread
from typing import cast

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.build import build as build_site
from generator.publishing.kept.last_build import kept_build
from tests.made_up_house import lay_out
from tests.soak import edits, harm
from tests.soak.edits import OF_A_FOLDER, Edited
from tests.soak.faults import bytes_of, is_whole, wrong
from tests.soak.harm import Start

SEED = 15
EDITS = 6
NEVER = 2


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Edited:
    """A folder that was built, with a home of its own."""
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    made = Edited(tmp_path / "project", random.Random(SEED))  # noqa: S311 - chance, no secret
    lay_out(made.root)
    assert build(made, made.root, False) == 0
    return made


def build(at: Edited, root: Path, clean: bool) -> int:
    """Build in this process as the command does, and return its exit code."""
    try:
        built = None if clean else kept_build(root, at.day, root / "site")
        built = built or build_site(root, at.day, clean=clean)
    except (DirectoryError, OSError):
        return NEVER
    return int(built.published is None)


@pytest.mark.slow
def test_after_any_edits_the_bytes_are_those_of_a_clean_build(at: Edited) -> None:
    for _ in range(EDITS):
        at.edit()
        assert wrong(at, build) == [], f"seed {SEED}, after {at.done}"


@pytest.mark.slow
def test_a_full_disk_and_too_few_handles_harm_neither_the_site_nor_the_next_build(
    at: Edited,
) -> None:
    edits.change_a_profile(at)
    ends: list[int] = []

    def both() -> None:
        for what, most in ((resource.RLIMIT_FSIZE, 20_000), (resource.RLIMIT_NOFILE, handles())):
            with limit(what, most):
                ends.append(build(at, at.root, False))

    assert wrong(at, build, both) == []
    assert ends == [NEVER, NEVER]


class AtWork:
    """A build in a thread, waited for as a process is."""

    def __init__(self, at: Edited, root: Path, clean: bool, today: date | None = None) -> None:
        shown = Edited(root, at.chance, day=today or at.day)
        self.thread = Thread(target=build, args=(shown, root, clean))
        self.thread.start()

    def poll(self) -> int | None:
        return None if self.thread.is_alive() else 0

    def wait(self, seconds: float) -> None:
        self.thread.join(seconds)


@pytest.mark.slow
@pytest.mark.parametrize(
    "befalls", [harm.pipe, harm.changing, harm.damaged_store], ids=lambda one: one.__name__
)
def test_what_befalls_one_build_harms_neither_the_site_nor_the_next(
    befalls: Callable[[Edited, Start, float], bool | None], at: Edited
) -> None:
    start = cast("Start", partial(AtWork, at))
    assert wrong(at, build, partial(befalls, at, start, 0)) == []


def test_a_site_is_whole_only_with_the_bytes_that_its_checksums_name() -> None:
    sums = b"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/b.html\n"
    assert is_whole({"SHA256SUMS": sums, "a/b.html": b"abc"})
    assert not is_whole({"SHA256SUMS": sums, "a/b.html": b"ab"})
    assert not is_whole({"SHA256SUMS": sums})


def handles() -> int:
    """Return a limit that leaves two handles to be had."""
    taken = {int(one.name) for one in Path("/proc/self/fd").iterdir()}
    return [number for number in range(max(taken) + 4) if number not in taken][2]


@contextmanager
def limit(what: int, most: int) -> Iterator[None]:
    before = resource.getrlimit(what)
    resource.setrlimit(what, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(what, before)


def test_each_kind_of_edit_can_happen_and_most_change_something(at: Edited) -> None:
    alike = {edits.leave_all_as_it_is, edits.mend_the_mistake, edits.remove_an_article}
    alike |= {edits.go_to_another_day, edits.damage_what_is_kept, edits.forget_everything}
    for kind in OF_A_FOLDER:
        before = bytes_of(at.root)
        at.number += 1
        kind(at)
        assert (bytes_of(at.root) != before) or kind in alike, kind.__name__
