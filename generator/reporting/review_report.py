"""A review of a change as Markdown for a comment: the most important first, and never too long."""

from collections.abc import Iterator, Sequence

from generator.model.plural import counted
from generator.model.review import (
    FactChange,
    FlagChange,
    ProfileReview,
    Review,
    RuleReview,
)
from generator.reporting.markdown import escaped
from generator.reporting.review_tables import (
    MOST_ROWS,
    NOTHING,
    arrow,
    in_twenties,
    more_rows,
    rest_of,
    shown_value,
    table_of,
    told_changes,
)

MOST = 60_000
"""Letters; GitHub refuses a comment of more than 65,536."""
RUNS = (".github/", ".ci/", "generator/", "Makefile", "package", "pyproject.toml", "requirements")
"""What a file that runs begins with."""


def as_markdown(review: Review, most: int = MOST) -> str:
    """Return the review in at most so many letters; what does not fit is counted."""
    parts = list(_parts(review))
    shown: list[str] = []
    left = most - 300
    for part in parts:
        # What is too long is passed over: it must not hide all that comes after it.
        if len(part) + 2 <= left:
            shown.append(part)
            left -= len(part) + 2
    if rest := len(parts) - len(shown):
        rest_counted = counted(rest, "part")
        shown.append(
            f"**{rest_counted} more did not fit here.** `directory review BASE --all` shows them."
        )
    return "\n\n".join(shown) + "\n"


def _parts(review: Review) -> Iterator[str]:
    yield "## What this changes for patients"
    yield _summary(review)
    yield from _urgent(review)
    yield from (escaped(note) for note in review.notes)
    yield from _rules(review)
    # Whose flags or listing change come first, then who was touched most.
    for one in sorted((one for one in review.profiles if not _is_empty(one)), key=_weight):
        yield from _profile(one)
    yield from _unreadable([one.path for one in review.profiles if _is_empty(one)])
    for path, changes in review.pages:
        yield f"### Page {escaped(path)}"
        yield told_changes(changes, "What")
    if review.others:
        yield f"### {counted(len(review.others), 'other file')}\n\n{_names(review.others)}"


def _unreadable(paths: Sequence[str]) -> Iterator[str]:
    if paths:
        yield f"### {counted(len(paths), 'new profile')} with errors, so nothing can be judged"
        yield f"`directory check` tells them all: {_names(paths)}"


def _names(paths: Sequence[str]) -> str:
    return ", ".join(escaped(path) for path in paths[:MOST_ROWS]) + more_rows(paths)


def _is_empty(review: ProfileReview) -> bool:
    """Return whether a profile cannot be read and was not there before."""
    return review.state == "unreadable" and not review.facts


def _weight(review: ProfileReview) -> tuple[bool, bool, int, str]:
    confirmed = any("confirmed" in (flag.after, flag.before) for flag in review.flags)
    return not confirmed, not (review.flags or review.listing), -len(review.facts), review.slug


def _summary(review: Review) -> str:
    counts = [
        (len(review.profiles), "profile"),
        (len(review.rules), "rule"),
        (len(review.settings), "setting"),
        (len(review.pages), "page"),
        (len(review.others), "other file"),
    ]
    said = ", ".join(counted(number, word) for number, word in counts if number) or "Nothing"
    problems = counted(len(review.problems), "problem")
    return f"{said} changed since `{review.base[:10]}`. {problems} in what changed."


def _urgent(review: Review) -> Iterator[str]:
    """Yield each red flag that is confirmed, possible or gone, by name: none is left out."""
    profiles = review.profiles
    flags = [(one, flag) for one in profiles for flag in one.flags]
    if flags:
        flags.sort(key=lambda pair: (pair[1].after != "confirmed", pair[1].before != "confirmed"))
        yield "### Red flags"
        yield from in_twenties([_flag(one, flag) for one, flag in flags])
    listed = [(one, one.listing) for one in profiles if one.listing]
    if moved := [pair for pair in listed if pair[1].before or pair[1].after != "Listed"]:
        yield "### Listing"
        yield from in_twenties(
            [f"- **{escaped(one.name)}**: {arrow(freshness)}" for one, freshness in moved]
        )
    asked = [
        f"- **{escaped(one.name)}**: {shown_value(question)}"
        for one in profiles
        for question in one.questions
    ]
    running = [f"- It changes what runs here: {escaped(path)}" for path in _running(review)]
    astray = [
        f"- No build reads it: {escaped(path)}; a profile is named providers/SLUG.yml"
        for path in review.others
        if path.startswith("providers/") and path.endswith((".yml", ".yaml"))
    ]
    asked += [*astray[:MOST_ROWS], *rest_of(astray, "file")]
    asked[:0] = [*running[:MOST_ROWS], *rest_of(running, "running file")]
    if asked:
        yield "### Ask before you merge"
        yield from in_twenties(asked)


def _running(review: Review) -> Iterator[str]:
    """Yield the files that build, check and publish: a change of facts leaves them alone."""
    yield from (path for path in review.others if path.startswith(RUNS))


def _flag(review: ProfileReview, flag: FlagChange) -> str:
    change = f"{flag.before or 'not there'} → {flag.after or 'not there'}"
    name = f"{escaped(review.name)} ({escaped(review.slug)}), {escaped(flag.title)}"
    return f"- **{name}: {change}.** {shown_value(flag.reason)}"


def _rules(review: Review) -> Iterator[str]:
    for one in review.rules:
        yield f"### Rule {escaped(one.title)} (`{escaped(one.rule)}`)"
        yield _outcomes(one)
        if one.changed:
            yield told_changes(one.changed, "Provider")
    if review.settings:
        yield "### Settings"
        yield told_changes(review.settings, "Setting")
    if review.listings:
        yield f"Moved by the settings: {counted(len(review.listings), 'provider')}"
        yield told_changes(review.listings, "Provider")


def _outcomes(review: RuleReview) -> str:
    names = sorted({*review.before, *review.after})
    rows = (
        (name, str(review.before.get(name, 0)), str(review.after.get(name, 0))) for name in names
    )
    return table_of(("Answer", "Providers before", "Providers after"), rows)


def _profile(review: ProfileReview) -> Iterator[str]:
    was = f" from providers/{escaped(review.formerly)}.yml" if review.formerly else ""
    yield f"### {escaped(review.name)}: {review.state}{was}"
    changes = [change for change in (review.freshness, *review.criteria) if change]
    if review.state == "unreadable":
        yield "The file has errors, so nothing can be judged. `directory check` tells them all."
    if changes:
        yield told_changes(changes, "Criterion")
    if review.facts:
        rows = [_fact(fact) for fact in review.facts]
        head = ("Field", "Before", "After", "Whose word")
        yield table_of(head, rows[:MOST_ROWS]) + more_rows(rows)
    yield _card(review)


def _fact(fact: FactChange) -> tuple[str, str, str, str]:
    word = fact.word_after or fact.word_before
    if fact.word_before and fact.word_after and fact.word_before != fact.word_after:
        word = f"{fact.word_before} → {fact.word_after}"
    return escaped(fact.field), shown_value(fact.before), shown_value(fact.after), word


def _card(review: ProfileReview) -> str:
    if review.card_before == review.card_after:
        return "Its card stays as it is."
    after, before = (_lines(card) for card in (review.card_after, review.card_before))
    both = f"Before:\n\n{before}\n\nAfter:\n\n{after}"
    return f"<details><summary>Its card</summary>\n\n{both}\n\n</details>"


def _lines(card: Sequence[str]) -> str:
    return "\n".join(f"> {escaped(line)}  " for line in card) or f"> {NOTHING}"
