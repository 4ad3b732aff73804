"""Facts drawn by a seed: the same for everybody, in git before anybody looks, and by another."""

from pathlib import Path

import pytest

from generator.contributing.fact_sample import (
    Candidate,
    candidates,
    drawn,
    keep,
    record,
    sound_samples,
    was_kept,
)
from generator.contributing.since_base import problems_since
from generator.model.fact_sample import FactLook
from generator.model.problem import DirectoryError
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.providers import read_providers
from generator.reading.profiles.samples import FILE
from tests.contributing.folders import house
from tests.publishing.reproduction.repository import committed
from tests.today import TODAY

MANY = [Candidate("a", f"prices.{n}", f"amount_usd {n}") for n in range(200)]


def look(by: str = "Finn Example", found: str = "agrees") -> FactLook:
    told = {"on": TODAY.isoformat(), "by": by, "found": found, "how": "opened the page"}
    return FactLook.model_validate(told)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder in git, with one profile and one sample of two facts that is in git too."""
    root = house(tmp_path / "house", "routes: {values: [iv], evidence: page}\n")
    keep(root, drawn(candidates(profiles(root)), 7, 2, TODAY), TODAY)
    committed(root)
    return root


def profiles(root: Path) -> list[Profile]:
    return read_providers(root, TODAY)[0]


def test_the_same_seed_draws_the_same_facts_in_any_order() -> None:
    first, second = drawn(MANY, 7, 20, TODAY), drawn(reversed(MANY), 7, 20, TODAY)
    assert first == second
    assert first.of == 200
    assert first.facts != drawn(MANY, 8, 20, TODAY).facts
    assert drawn(MANY, 7, 5, TODAY).facts == first.facts[:5]


def test_each_fact_is_drawn_about_as_often_as_any_other() -> None:
    counts = dict.fromkeys((one.fact for one in MANY[:20]), 0)
    for seed in range(1, 401):
        for fact in drawn(MANY[:20], seed, 5, TODAY).facts:
            counts[fact.fact] += 1
    assert sum(counts.values()) == 2000
    assert all(60 <= count <= 140 for count in counts.values())


@pytest.mark.parametrize("size", [0, 201])
def test_more_than_there_are_cannot_be_drawn(size: int) -> None:
    with pytest.raises(DirectoryError, match="1 to 200 facts can be drawn"):
        drawn(MANY, 7, size, TODAY)


def test_what_a_fact_said_is_kept_without_its_looks(root: Path) -> None:
    said = {one.fact: one.said for one in candidates(profiles(root))}
    assert said == {"conditions": "values depression", "routes": "values iv"}


def test_another_sample_is_not_drawn_over_one_that_is_not_finished(root: Path) -> None:
    before = (root / FILE).read_text("utf-8")
    again = drawn(candidates(profiles(root)), 8, 1, TODAY)
    with pytest.raises(DirectoryError, match="2 facts wait for a second look"):
        keep(root, again, TODAY)
    assert (root / FILE).read_text("utf-8") == before
    for number in (1, 2):
        record(root, number, look(), profiles(root))
    keep(root, again, TODAY)
    first, second = sound_samples(root, TODAY)
    assert (first.is_finished, second.seed, len(second.facts)) == (True, 8, 1)


def test_a_look_is_written_beside_its_fact_and_nothing_else_changes(root: Path) -> None:
    before = (root / FILE).read_text("utf-8").splitlines()
    record(root, 2, look(found="differs"), profiles(root))
    after = (root / FILE).read_text("utf-8").splitlines()
    assert [line for line in before if line not in after] == [before[-1]]
    assert "found: differs" in after[-1]


def test_a_sample_that_is_not_in_git_is_not_looked_at(tmp_path: Path) -> None:
    root = house(tmp_path / "house")
    committed(root)
    keep(root, drawn(candidates(profiles(root)), 7, 1, TODAY), TODAY)
    with pytest.raises(DirectoryError, match="commit it before anybody looks"):
        record(root, 1, look(), profiles(root))


@pytest.mark.parametrize(
    ("number", "by", "why"),
    [
        (0, "Finn", "facts 1 to 2"),
        (3, "Finn", "facts 1 to 2"),
        (1, "erin example", "another editor looks again"),
        (1, "Example A", "one of its people"),
        (1, "N.N.", "names no editor"),
    ],
)
def test_only_another_editor_looks_again(root: Path, number: int, by: str, why: str) -> None:
    before = (root / FILE).read_text("utf-8")
    with pytest.raises(DirectoryError, match=why):
        record(root, number, look(by), profiles(root))
    assert (root / FILE).read_text("utf-8") == before


def test_a_fact_is_looked_at_again_once(root: Path) -> None:
    record(root, 1, look(), profiles(root))
    with pytest.raises(DirectoryError, match="already"):
        record(root, 1, look(found="differs"), profiles(root))


def test_without_a_sample_there_is_nothing_to_look_at(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="no sample has been drawn"):
        record(house(tmp_path / "house"), 1, look(), [])


def test_a_file_with_problems_is_mended_first(root: Path) -> None:
    (root / FILE).write_text("samples: none\n", encoding="utf-8")
    with pytest.raises(DirectoryError, match=r"_samples.yml:1"):
        sound_samples(root, TODAY)


def test_a_sample_that_was_drawn_otherwise_was_not_kept(root: Path) -> None:
    text = (root / FILE).read_text("utf-8")
    (sample,) = sound_samples(root, TODAY)
    assert was_kept(sample, text, TODAY)
    assert not was_kept(sample, text.replace("seed: 7", "seed: 8"), TODAY)
    assert not was_kept(sample, "", TODAY)


def test_a_change_that_draws_and_looks_at_once_is_told(root: Path) -> None:
    record(root, 1, look(), profiles(root))
    assert problems_since("HEAD", root, TODAY) == []
    text = (root / FILE).read_text("utf-8").replace("seed: 7", "seed: 8")
    (root / FILE).write_text(text, encoding="utf-8")
    assert [one.code for one in problems_since("HEAD", root, TODAY)] == ["sample-not-kept-first"]
