"""A review of a change as Markdown for a comment: the most important first, and never too long."""

from collections.abc import Iterable, Iterator, Sequence

from generator.model.review import (
    BeforeAfter,
    FactChange,
    FlagChange,
    ProfileReview,
    Review,
    RuleReview,
)
from generator.reporting.markdown import escaped
from generator.reporting.phrases import counted

MOST = 60_000
"""Letters; GitHub refuses a comment of more than 65,536."""
MOST_ROWS = 60
RUNS = (".github/", ".ci/", "generator/", "Makefile", "package", "pyproject.toml", "requirements")
"""What a file that runs begins with."""
NOTHING = "–"


def as_markdown(review: Review) -> str:
    """Return the review; what does not fit is counted, and `directory review` shows all of it."""
    parts = list(_parts(review))
    shown: list[str] = []
    for part in parts:
        if sum(map(len, shown)) + len(part) + 2 * len(shown) > MOST - 300:
            rest = counted(len(parts) - len(shown), "part")
            shown.append(f"**{rest} more did not fit here.** Run `directory review` to see them.")
            break
        shown.append(part)
    return "\n\n".join(shown) + "\n"


def _parts(review: Review) -> Iterator[str]:
    yield "## What this changes for patients"
    yield _summary(review)
    yield from _urgent(review)
    yield from (escaped(note) for note in review.notes)
    yield from _rules(review)
    # Whose flags or listing change come first, then who was touched most.
    for one in sorted(review.profiles, key=_weight):
        yield from _profile(one)
    for path, changes in review.pages:
        yield f"### Page {escaped(path)}"
        yield _told(changes, "What")
    if review.others:
        names = ", ".join(escaped(path) for path in review.others[:MOST_ROWS])
        yield f"### {counted(len(review.others), 'other file')}\n\n{names}{_more(review.others)}"


def _weight(one: ProfileReview) -> tuple[bool, bool, int, str]:
    confirmed = any("confirmed" in (flag.after, flag.before) for flag in one.flags)
    return not confirmed, not (one.flags or one.listing), -len(one.facts), one.slug


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
        lines = [_flag(one, flag) for one, flag in flags]
        yield from ("\n".join(lines[at : at + 20]) for at in range(0, len(lines), 20))
    listed = [(one, one.listing) for one in profiles if one.listing]
    if moved := [pair for pair in listed if pair[1].before or pair[1].after != "Listed"]:
        moves = (f"- **{escaped(one.name)}**: {_arrow(told)}" for one, told in moved)
        yield "### Listing\n\n" + "\n".join(moves)
    asked = [
        f"- **{escaped(one.name)}**: {escaped(question)}"
        for one in profiles
        for question in one.questions
    ]
    asked += [f"- It changes what runs here: {escaped(path)}" for path in _running(review)]
    if asked:
        yield "### Ask before you merge"
        yield from ("\n".join(asked[at : at + 20]) for at in range(0, len(asked), 20))


def _running(review: Review) -> Iterator[str]:
    """Yield the files that build, check and publish: a change of facts leaves them alone."""
    yield from (path for path in review.others if path.startswith(RUNS))


def _flag(one: ProfileReview, flag: FlagChange) -> str:
    change = f"{flag.before or 'not there'} → {flag.after or 'not there'}"
    name = f"{escaped(one.name)} ({escaped(one.slug)}), {escaped(flag.title)}"
    return f"- **{name}: {change}.** {escaped(flag.reason)}"


def _rules(review: Review) -> Iterator[str]:
    for one in review.rules:
        yield f"### Rule {escaped(one.title)} (`{escaped(one.rule)}`)"
        yield _outcomes(one)
        if one.changed:
            yield _told(one.changed, "Provider")
    if review.settings:
        yield "### Settings"
        yield _told(review.settings, "Setting")
    if review.listings:
        yield f"Moved by the settings: {counted(len(review.listings), 'provider')}"
        yield _told(review.listings, "Provider")


def _outcomes(one: RuleReview) -> str:
    names = sorted({*one.before, *one.after})
    rows = ((name, str(one.before.get(name, 0)), str(one.after.get(name, 0))) for name in names)
    return _table(("Answer", "Providers before", "Providers after"), rows)


def _profile(one: ProfileReview) -> Iterator[str]:
    yield f"### {escaped(one.name)}: {one.state}"
    changes = [told for told in (one.freshness, *one.criteria) if told]
    if one.state == "unreadable":
        yield "The file has errors, so nothing can be judged. `directory check` tells them all."
    if changes:
        yield _told(changes, "Criterion")
    if one.facts:
        rows = [_fact(fact) for fact in one.facts]
        head = ("Field", "Before", "After", "Whose word")
        yield _table(head, rows[:MOST_ROWS]) + _more(rows)
    yield _card(one)


def _fact(fact: FactChange) -> tuple[str, str, str, str]:
    word = fact.word_after or fact.word_before
    if fact.word_before and fact.word_after and fact.word_before != fact.word_after:
        word = f"{fact.word_before} → {fact.word_after}"
    return escaped(fact.field), _value(fact.before), _value(fact.after), word


def _card(one: ProfileReview) -> str:
    if one.card_before == one.card_after:
        return "Its card stays as it is."
    after, before = (_lines(card) for card in (one.card_after, one.card_before))
    both = f"Before:\n\n{before}\n\nAfter:\n\n{after}"
    return f"<details><summary>Its card</summary>\n\n{both}\n\n</details>"


def _lines(card: Sequence[str]) -> str:
    return "\n".join(f"> {escaped(line)}  " for line in card) or f"> {NOTHING}"


def _told(changes: Sequence[BeforeAfter], what: str) -> str:
    rows = [(escaped(one.what), _value(one.before), _value(one.after)) for one in changes]
    return _table((what, "Before", "After"), rows[:MOST_ROWS]) + _more(rows)


def _arrow(told: BeforeAfter) -> str:
    return f"{told.before or 'not there'} → {told.after or 'not there'}"


def _value(text: str) -> str:
    return escaped(text) or NOTHING


def _more(rows: Sequence[object]) -> str:
    rest = len(rows) - MOST_ROWS
    return f"\n\nand {rest} more" if rest > 0 else ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
