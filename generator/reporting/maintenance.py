"""The maintenance report: what a person must do because time has passed, the oldest first."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from generator.model.finding import Freshness, ListingStatus
from generator.model.judgement import Judgement
from generator.model.plural import counted
from generator.model.problem import Problem, Severity
from generator.model.vocabulary import Method
from generator.reporting.markdown import escaped
from generator.reporting.phrases import visible

ANSWER_WITHIN = 5
"""Working days, Monday to Friday, as ``content/about/corrections.md`` promises."""
COPY_IS_OLD = 365
"""Days after which a stored copy of a page should be looked at anew."""
MOST_SHOWN, LONGEST, MOST_SIGNS = 40, 150, 60_000
"""Of a section, a line, and an issue: GitHub refuses one of more than 65,536 signs."""


@dataclass(frozen=True, slots=True)
class Task:
    """One file to take up, with what is the matter; ``since`` is None where no day is known."""

    path: str
    words: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Duty:
    """Tasks of one kind, and what to do about each of them."""

    title: str
    advice: str
    tasks: tuple[Task, ...]


def maintenance(
    problems: Sequence[Problem], judgements: Sequence[Judgement], today: date
) -> list[Duty]:
    """Return what there is to do on a day, the most urgent kind first; kinds without any are out.

    ``problems`` are those of a check of everything. Who closed needs no check any more.
    """
    at_work = [j for j in judgements if j.listing is not ListingStatus.CLOSED]
    disputes = Duty(
        f"Disputes open for more than {ANSWER_WITHIN} working days",
        "We promise an answer by then: write to whoever asked, look again, close the dispute.",
        _sorted(_disputes(judgements, today)),
    )
    copies = Duty(
        "Profiles that rest on stored copies older than a year",
        "Open the page as it is today and write the new day, or take out what is gone.",
        _sorted(_old_copies(at_work, today)),
    )
    duties = (*_from_problems(problems), disputes, *_to_check(at_work), copies)
    return [duty for duty in duties if duty.tasks]


def as_text(duties: Sequence[Duty], today: date) -> str:
    """Return the report for a terminal."""
    blocks = [_summary(duties, today)]
    for duty in duties:
        lines = [f"{_head(duty)}\n    {duty.advice}", *(_line(task) for task in duty.tasks)]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def as_markdown(duties: Sequence[Duty], today: date) -> str:
    """Return the report as the text of an issue, cut to what one may hold."""
    parts = [_summary(duties, today)]
    for duty in duties:
        lines = [f"- {escaped(_line(task)[:LONGEST])}" for task in duty.tasks[:MOST_SHOWN]]
        if (rest := len(duty.tasks) - MOST_SHOWN) > 0:
            lines.append(f"- {rest:,} more: `directory report` shows all.")
        parts += [f"## {_head(duty)}", duty.advice, "\n".join(lines)]
    text = "\n\n".join(parts)
    if len(text) > MOST_SIGNS:
        text = text[:MOST_SIGNS].rpartition("\n")[0] + "\n\nThe rest: `directory report`."
    return text + "\n"


def as_json(duties: Sequence[Duty], today: date) -> str:
    """Return the report for programs: one object, in ASCII, days as year-month-day."""
    report = {"today": today, "duties": [asdict(duty) for duty in duties]}
    return json.dumps(report, indent=2, default=str) + "\n"


_KINDS: tuple[tuple[str, str, Callable[[Problem], bool]], ...] = (
    (
        "Errors, which stop the next publish",
        "Mend the file; directory check tells the line and what is accepted there.",
        lambda problem: problem.severity is Severity.ERROR,
    ),
    (
        "Pages whose facts have expired",
        "Look up what holds now, rewrite the page, and write the new day under expires.",
        lambda problem: problem.code == "page-expired",
    ),
    (
        "Pages due for a review",
        "Read the page against its sources, then write new days under reviewed and next_review.",
        lambda problem: problem.code == "review-due",
    ),
    (
        "Licenses and certificates that have run out",
        "Look each up again: write the new day, or take out what no longer holds.",
        lambda problem: problem.code == "license-expired",
    ),
    ("Other warnings", "directory check tells the line and what helps.", lambda _: True),
)


def _from_problems(problems: Sequence[Problem]) -> Iterator[Duty]:
    """Yield the problems by kind, each of them once."""
    rest = list(problems)
    for title, advice, belongs in _KINDS:
        tasks = tuple(Task(problem.path, problem.message) for problem in rest if belongs(problem))
        rest = [problem for problem in rest if not belongs(problem)]
        yield Duty(title, advice, tasks)


def _disputes(judgements: Sequence[Judgement], today: date) -> Iterator[Task]:
    for judgement in judgements:
        for dispute in judgement.provider.disputes:
            late = working_days(dispute.opened, today) > ANSWER_WITHIN
            if dispute.closed is None and late:
                yield Task(_path(judgement), f"opened: {dispute.about}", dispute.opened)


def working_days(first: date, last: date) -> int:
    """Return how many days from Monday to Friday came after ``first``, up to ``last``."""
    days = (first + timedelta(days=n) for n in range(1, (last - first).days + 1))
    return sum(day.weekday() < 5 for day in days)


def _to_check(judgements: Sequence[Judgement]) -> Iterator[Duty]:
    kinds = (
        (
            Freshness.OVERDUE,
            "Profiles overdue for a check",
            "Look again by registry, phone or website, then write the day under verified.",
        ),
        (
            Freshness.UNCHECKED,
            "Profiles that nobody has checked yet",
            "Look for yourself, put what you saw in place of stored copies, then add verified.",
        ),
    )
    for freshness, title, advice in kinds:
        tasks = (_last_look(j) for j in judgements if j.freshness is freshness)
        yield Duty(title, advice, _sorted(tasks))


def _last_look(judgement: Judgement) -> Task:
    """Return the task to check a profile, with the day of the last check or of the last source."""
    if judgement.provider.verified:
        return Task(_path(judgement), "last checked", judgement.provider.verified.on)
    seen = [look.seen.day for look in judgement.provider.evidence.values()]
    what = "youngest source" if seen else "no source"
    return Task(_path(judgement), what, max(seen, default=None))


def _old_copies(judgements: Sequence[Judgement], today: date) -> Iterator[Task]:
    limit = today - timedelta(days=COPY_IS_OLD)
    for judgement in judgements:
        looks = judgement.provider.evidence.values()
        copies = (look.seen.day for look in looks if look.method is Method.COPY)
        if old := [day for day in copies if day < limit]:
            what = f"{counted(len(old), 'stored page')}, the oldest"
            yield Task(_path(judgement), what, min(old))


def _sorted(tasks: Iterator[Task]) -> tuple[Task, ...]:
    return tuple(sorted(tasks, key=lambda task: (task.since or date.min, task.path)))


def _path(judgement: Judgement) -> str:
    return f"providers/{judgement.slug}.yml"


def _summary(duties: Sequence[Duty], today: date) -> str:
    number = sum(len(duty.tasks) for duty in duties)
    summary = f"{counted(number, 'task')} for a person" if number else "Nothing to do"
    return f"{summary} on {today}."


def _head(duty: Duty) -> str:
    return f"{duty.title}: {len(duty.tasks):,}"


def _line(task: Task) -> str:
    since = f" {task.since}" if task.since else ""
    return visible(f"{task.path}: {task.words}{since}")
