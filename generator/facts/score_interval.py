"""Wilson score interval of a share that was seen in a sample (Wilson 1927, without correction)."""

from math import sqrt

Z = 1.959963984540054
"""The normal quantile for 95 percent."""


def score_interval(hits: int, trials: int) -> tuple[float, float]:
    """Return between which shares, from 0 to 1, the true one lies with 95 percent confidence.

    Raises ValueError where nothing was tried: then nothing is known.
    """
    if not 0 <= hits <= trials or trials == 0:
        raise ValueError("a share needs at least one trial, and no more hits than trials")
    seen, square = hits / trials, Z * Z
    middle = seen + square / (2 * trials)
    spread = Z * sqrt(seen * (1 - seen) / trials + square / (4 * trials * trials))
    whole = 1 + square / trials
    # The share that was seen lies in it, whatever a float makes of nothing and all.
    low, high = (middle - spread) / whole, (middle + spread) / whole
    return min(max(0.0, low), seen), max(min(1.0, high), seen)
