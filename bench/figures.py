"""Runs to figures, and figures to the table that is printed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from bench.measure import MEGABYTE, Run

OURS = "ours"
MEASURES = (("cpu", "CPU s"), ("wall", "wall s"), ("memory", "peak MB"))


@dataclass(slots=True)
class Figures:
    """All runs of one contender on one number of providers."""

    key: str
    name: str
    runs: list[Run] = field(default_factory=list)
    files: int = 0
    size: int = 0
    page: float = 0.0
    """Bytes of a provider's page, on average."""
    failed: str = ""

    def all(self, measure: str) -> list[float]:
        """Return one measure of every run."""
        return [getattr(run, measure) for run in self.runs]


def table(everybody: Sequence[Figures]) -> str:
    """Return medians, with the lowest and highest, and then our share of each other's."""
    head = ["", *(title for _, title in MEASURES), "runs", "files", "MB", "KB a page"]
    rows = [head, *(_row(one) for one in everybody)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
    ours = next((one for one in everybody if one.key == OURS), None)
    others = [one for one in everybody if one.key != OURS and one.runs]
    ratios = [_ratio(ours, other) for other in others] if ours and ours.runs else []
    return "\n".join([*lines, "", *ratios])


def _row(one: Figures) -> list[str]:
    if not one.runs:
        return [one.name, "failed", *[""] * (len(MEASURES) + 3)]
    cells = [_spread(one.all(measure)) for measure, _ in MEASURES]
    size = f"{one.size / MEGABYTE:,.1f}", f"{one.page / 1000:.1f}"
    return [one.name, *cells, str(len(one.runs)), f"{one.files:,}", *size]


def _spread(values: Sequence[float]) -> str:
    middle = _number(median(values))
    if len(values) == 1:
        return middle
    return f"{middle} ({_number(min(values))}-{_number(max(values))})"


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def _ratio(ours: Figures, other: Figures) -> str:
    words = [
        f"{title.split()[0]} {median(ours.all(measure)) / median(other.all(measure)):.2f}x"
        for measure, title in MEASURES
    ]
    # Two runs of one round met the same weather, so their ratio moves less than either of them.
    rounds = [a / b for a, b in zip(ours.all("cpu"), other.all("cpu"), strict=False)]
    spread = f" (CPU by round {min(rounds):.2f}-{max(rounds):.2f})" if len(rounds) > 1 else ""
    return f"ours / {other.name}: {', '.join(words)}{spread}"
