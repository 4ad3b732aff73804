"""``directory queue``: whose verification is due, the most worth first, spread over weeks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.facts.attested import SectionAnswer, SectionTold, still_told
from generator.facts.service_area import treats_in
from generator.model.finding import FlagState, Freshness, ListingStatus, Outcome
from generator.model.judgement import Judgement
from generator.model.plural import counted
from generator.model.site_config import FreshnessPolicy

WEEK = timedelta(days=7)
OPEN = (Outcome.NOT_STATED, Outcome.NOT_LOOKED_FOR)


@dataclass(frozen=True, slots=True)
class DueCheck:
    """One profile to check: in which week, since when it is due, and why it comes there."""

    slug: str
    name: str
    week: date
    """The Monday of its week."""
    since: date | None
    """The day that its check fell due; None where nobody has checked yet."""
    reasons: tuple[str, ...]


def check_queue(
    judgements: Iterable[Judgement], today: date, limits: FreshnessPolicy, a_week: int
) -> tuple[DueCheck, ...]:
    """Return who is due, ``a_week`` at most in each week, the first week being this one.

    A check that is still fresh comes into the week in which it falls due, or a later one.
    """
    waiting = sorted((one for one in judgements if _counts(one)), key=_worth)
    free: dict[date, int] = {}
    checks = []
    for one in waiting:
        since = _due_on(one, limits)
        week = _monday(max(today, since or today))
        while free.get(week, 0) >= a_week:
            week += WEEK
        free[week] = free.get(week, 0) + 1
        checks.append(DueCheck(one.slug, one.provider.name, week, since, tuple(_reasons(one))))
    return tuple(sorted(checks, key=lambda due: due.week))


def _counts(judgement: Judgement) -> bool:
    return judgement.listing is not ListingStatus.CLOSED


def _worth(judgement: Judgement) -> tuple[bool, bool, bool, int, int, str]:
    """Return the place in the queue: what may warn or mislead most people comes first."""
    return (
        not judgement.count_flags(FlagState.POSSIBLE),
        not _changed(judgement),
        judgement.freshness not in (Freshness.OVERDUE, Freshness.UNCHECKED),
        -judgement.count(*OPEN),
        -len(treats_in(judgement.provider)),
        judgement.slug,
    )


def _changed(judgement: Judgement) -> list[SectionTold]:
    """Return the sections that the provider says have changed, and nobody has looked at since."""
    statements = still_told(judgement.provider)
    return [statement for statement in statements if statement.answer is SectionAnswer.CHANGED]


def _due_on(judgement: Judgement, limits: FreshnessPolicy) -> date | None:
    checked = judgement.provider.verified
    return checked.on + timedelta(days=limits.fresh_days + 1) if checked else None


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _reasons(judgement: Judgement) -> Iterator[str]:
    if possible := judgement.count_flags(FlagState.POSSIBLE):
        yield f"{counted(possible, 'possible red flag')} to confirm or clear"
    for statement in _changed(judgement):
        yield f"the provider says that {statement.section.named} changed"
    yield {
        Freshness.UNCHECKED: "nobody has checked yet",
        Freshness.OVERDUE: "overdue",
        Freshness.DUE: "due",
    }.get(judgement.freshness, "still fresh")
    if silent := judgement.count(*OPEN):
        yield f"{silent} of {len(judgement.criteria)} criteria open"
    if (states := len(treats_in(judgement.provider))) > 1:
        yield f"in the lists of {states} states"
