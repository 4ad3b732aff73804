"""The interval is Wilson's: known values, never outside of nothing and all, narrower with more."""

import pytest

from generator.facts.score_interval import score_interval


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),  # Newcombe 1998, method 3.
        (15, 148, 0.0624, 0.1605),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_it_has_the_values_that_are_published(
    hits: int, trials: int, low: float, high: float
) -> None:
    assert score_interval(hits, trials) == pytest.approx((low, high), abs=0.0001)


def test_it_holds_the_share_and_mirrors() -> None:
    for trials in (1, 2, 7, 60, 1000):
        for hits in {0, 1, trials // 2, trials}:
            low, high = score_interval(hits, trials)
            assert 0 <= low <= hits / trials <= high <= 1
            other = score_interval(trials - hits, trials)
            assert (1 - high, 1 - low) == pytest.approx(other)


def test_more_looks_make_it_narrower() -> None:
    widths = [high - low for low, high in (score_interval(n * 9, n * 10) for n in (1, 5, 50))]
    assert widths == sorted(widths, reverse=True)


@pytest.mark.parametrize(("hits", "trials"), [(0, 0), (-1, 5), (6, 5)])
def test_of_nothing_it_says_nothing(hits: int, trials: int) -> None:
    with pytest.raises(ValueError, match="at least one trial"):
        score_interval(hits, trials)
