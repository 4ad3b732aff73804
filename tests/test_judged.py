"""A recalled judgement is the one that was made, whatever is asked of it first."""

import pickle
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from generator.model.judgement import Judgement, Recalled
from generator.project import read_project
from tests.demonstration import laid_out
from tests.reading.profiles.test_recalled import Kept

DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Kept, list[Judgement], Path]:
    """What was kept of the demonstration, its judgements, and its folder."""
    root, kept = laid_out(tmp_path_factory.mktemp("demo") / "at"), Kept()
    return kept, judged(root, kept), root


def judged(root: Path, kept: Kept) -> list[Judgement]:
    project = read_project(root, DAY, digests=kept)
    return [*project.directory(kept, kept).judgements]


def test_every_attribute_is_that_of_the_first_time(
    both: tuple[Kept, list[Judgement], Path],
) -> None:
    kept, first, root = both
    kept.fetched = 0
    again = judged(root, kept)
    assert kept.fetched == 0
    assert all(isinstance(one, Recalled) for one in again)
    for one, other in zip(again, first, strict=True):
        known = (one.slug, one.id, one.listing, one.freshness)
        assert known == (other.slug, other.id, other.listing, other.freshness)
    assert kept.fetched == 0, "its place in the lists is known"
    for one, other in zip(again, first, strict=True):
        assert (one.documented, one.raised) == (other.documented, other.raised)
        assert all(getattr(one, f.name) == getattr(other, f.name) for f in fields(Judgement))
    assert kept.fetched == len(first)
    assert pickle.loads(pickle.dumps(again)) == first  # noqa: S301 - our own


def test_what_it_does_not_have_is_told_as_of_any_object(
    both: tuple[Kept, list[Judgement], Path],
) -> None:
    kept, _, root = both
    with pytest.raises(AttributeError, match="nothing"):
        judged(root, kept)[0].nothing  # type: ignore[attr-defined]  # noqa: B018
