"""How long ago somebody looked, as a line from a year ago to today."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from markupsafe import Markup

from generator.model.evidence import Seen
from generator.model.provider import Provider
from generator.model.site_config import FreshnessPolicy
from generator.pages.providers.pictures.drawing import WIDTH, figure, label
from generator.pages.wording.words import day, seen

HEIGHT, LINE = 78, 42
EDGE = 10
LONGER = 1.12
"""How much of the line lies beyond the last mark: what is older stands at its end."""


@dataclass(frozen=True, slots=True)
class Scale:
    """What stands on the line beside the mark."""

    today: date
    fresh: int
    overdue: int

    @property
    def longest(self) -> str:
        """The words for the mark after which a check is overdue."""
        return "12 months" if self.overdue == 365 else f"{self.overdue} days"

    def x_of(self, days: int) -> int:
        """Return where something of so many days ago stands."""
        share = min(1, max(0, days) / (self.overdue * LONGER))
        return round(WIDTH - EDGE - share * (WIDTH - 2 * EDGE))


def freshness_line(provider: Provider, today: date, limits: FreshnessPolicy) -> Markup:
    """Return the drawing with its words; nothing where nothing was ever looked at."""
    scale = Scale(today, limits.fresh_days, limits.overdue_days)
    if provider.verified:
        return _checked(provider.verified.on, scale)
    looks = [evidence.seen for evidence in provider.evidence.values()]
    youngest = max(looks, key=lambda seen_on: seen_on.day, default=None)
    return _read(youngest, scale) if youngest else Markup()


@cache
def _checked(on: date, scale: Scale) -> Markup:
    words = f"Checked {day(on)}"
    mark = _mark("own in", on, words, scale)
    return figure(HEIGHT, _marks(scale) + mark, f"{words}. {_rule(scale)}")


@cache
def _read(youngest: Seen, scale: Scale) -> Markup:
    when = seen(youngest)
    caption = f"Nobody has checked yet. The dashed circle is {when}, when we last read a source."
    mark = _mark("no", youngest.day, f"Not checked. Read {when}", scale)
    return figure(HEIGHT, _marks(scale) + mark, f"{caption} {_rule(scale)}")


def _mark(style: str, when: date, words: str, scale: Scale) -> Markup:
    at = scale.x_of((scale.today - when).days)
    circle = Markup('<circle class="{}" cx="{}" cy="{}" r="8"/>').format(style, at, LINE)
    return label(at, 18, words) + circle


@cache
def _marks(scale: Scale) -> Markup:
    return Markup(
        '<path class="line" d="M0 {0}H{1}M{2} {3}v12M{4} {3}v12M{5} {3}v12"/>'
        '<text y="{6}" x="{2}">{7}</text><text y="{6}" x="{4}" class="m">{8} days</text>'
        '<text y="{6}" x="{1}" class="e">today</text>'
    ).format(
        LINE,
        WIDTH,
        scale.x_of(scale.overdue),
        LINE - 6,
        scale.x_of(scale.fresh),
        WIDTH - EDGE,
        HEIGHT - 6,
        scale.longest,
        scale.fresh,
    )


def _rule(scale: Scale) -> str:
    return f"A check is fresh for {scale.fresh} days, due until {scale.longest}, then overdue."
