"""A recalled profile says what it was, and is read only when more is asked for."""

import pickle
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.reading.memory import T
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.providers import read_providers
from generator.reading.profiles.recalled import RecalledProfile
from tests.made_up_house import SOUND

DAY = date(2026, 11, 21)
OTHER = SOUND.replace("Example A", "Example B").replace("a.example", "b.example")


class Kept:
    """Digests in a dictionary, and a memory that counts what was fetched."""

    is_used = False

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str, bytes], Any] = {}
        self.fetched = 0

    def get(self, slug: str, name: str, rests_on: bytes) -> tuple[Any] | None:
        key = slug, name, rests_on
        return (self.rows[key],) if key in self.rows else None

    def put(self, slug: str, name: str, rests_on: bytes, value: Any) -> None:
        self.rows[slug, name, rests_on] = value

    def __call__(self, what: str, rests_on: Iterable[bytes], work: Callable[[], T]) -> T:
        del what, rests_on
        self.fetched += 1
        return work()


@pytest.fixture
def kept() -> Kept:
    return Kept()


def read(root: Path, kept: Kept, day: date = DAY) -> tuple[list[Profile], list[str]]:
    profiles, problems = read_providers(root, day, memory=kept, digests=kept)
    return profiles, [str(problem) for problem in problems]


def test_the_second_time_nothing_is_fetched_until_it_is_asked_for(house: Path, kept: Kept) -> None:
    (house / "providers/example-b.yml").write_text(OTHER, encoding="utf-8")
    first, told = read(house, kept)
    assert any("duplicate-phone" in one for one in told)
    kept.fetched = 0
    again, told_again = read(house, kept)
    assert told_again == told, "what two have in common is told as before"
    assert kept.fetched == 0
    assert all(isinstance(one, RecalledProfile) for one in again)
    assert [one.provider for one in again] == [one.provider for one in first]
    assert kept.fetched == 2
    assert pickle.loads(pickle.dumps(again)) == first  # noqa: S301 - our own


def test_another_text_or_day_is_read_anew(house: Path, kept: Kept) -> None:
    read(house, kept)
    assert not isinstance(read(house, kept, date(2026, 11, 22))[0][0], RecalledProfile)
    file = house / "providers/example-a.yml"
    file.write_text(SOUND.replace("made-up", "small"), encoding="utf-8")
    assert not isinstance(read(house, kept)[0][0], RecalledProfile)


def test_a_profile_with_a_mistake_is_never_recalled(house: Path, kept: Kept) -> None:
    file = house / "providers/example-a.yml"
    file.write_text(SOUND.replace("kind: clinic", "kind: clinik"), encoding="utf-8")
    for _ in range(2):
        profiles, told = read(house, kept)
        assert (profiles, len(told)) == ([], 1)
