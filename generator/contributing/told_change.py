"""A fact that a provider says is otherwise, in a word of its closed list: written, or asked."""

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from generator.calling.values import as_text
from generator.contributing.answers import Answers
from generator.contributing.merge import laid_in
from generator.contributing.merged_problems import merge_problems
from generator.contributing.yaml_edit import loaded
from generator.facts.provenance import provenance_of
from generator.judging import RED_FLAG_IDS, judge
from generator.model.evidence import StrictModel
from generator.model.finding import FlagState, Provenance
from generator.model.problem import Severity
from generator.model.provider import Provider
from generator.reading.profiles.providers import profile_from_text
from generator.reading.strict_yaml.parser import parse

WEAKER = (Provenance.NOBODY, Provenance.PROVIDER_SAYS)
"""Whose word a provider's own may replace; what we checked or others report it may not."""
LEFT_OUT = " was left out: "


class ToldChange(NamedTuple):
    """A fact by its path, the word that stood there, the word now, and the look that says so."""

    path: str
    was: str
    now: str
    name: str
    look: dict[str, str]
    is_all: bool = False
    """Whether it saw the whole part and changed no more of it, and so said the rest again."""


def with_told_change(text: str, slug: str, change: ToldChange, today: date) -> tuple[str, str]:
    """Return the profile's text with the fact changed, or as it was and why a person must look."""
    before = _provider(text, slug, today)
    part = getattr(before, change.path.partition(".")[0], None) if before else None
    if before is None or not isinstance(part, StrictModel):
        return text, "there is no such fact"
    if (whose := provenance_of(part, before)) not in WEAKER:
        return text, f"what stands there is another's word ({whose}); look again"
    after, why = _replaced(text, slug, change)
    reported = merge_problems(slug, text, after, today)
    problems = [one.message for one in reported if one.severity is Severity.ERROR]
    if why or problems:
        return text, why or problems[0]
    now = _provider(after, slug, today)
    if now is None or _clears_a_flag(before, now, today):
        return text, "a red flag would go by it; look, and change it by hand"
    return after, ""


def _replaced(text: str, slug: str, change: ToldChange) -> tuple[str, str]:
    """Return the text with one word replaced, and why it was not."""
    key, _, inner = change.path.partition(".")
    part = loaded(text).get(key) or {}
    if "note" in part:
        return text, "a note there tells more; look, and change it by hand"
    said = {name: _typed(value) for name, value in part.items()} if change.is_all else {}
    facts = {key: {**said, inner: change.now, "evidence": change.name}}
    looks, replaces = {change.name: change.look}, {change.path: change.was}
    after, to = laid_in(
        Answers(slug, parse("", slug), slug, Path(slug), text, facts, looks, replaces)
    )
    if to.refused:
        return text, "the profile says something else there now; ask again"
    if left_out := [one for one in to.notices if LEFT_OUT in one]:
        return text, left_out[0].partition(LEFT_OUT)[2]
    return after, ""


def _typed(value: Any) -> Any:
    return [*map(as_text, value)] if isinstance(value, list) else as_text(value)


def _clears_a_flag(before: Provider, after: Provider, today: date) -> bool:
    """Return whether a red flag that was raised is gone, or less sure than it was."""
    old, new = (judge("", one, today).red_flags for one in (before, after))
    return any(
        flag.state.is_raised
        and (not new[rule].state.is_raised or _is_less(flag.state, new[rule].state))
        for rule, flag in old.items()
    )


def _is_less(before: FlagState, after: FlagState) -> bool:
    return before is FlagState.CONFIRMED and after is not FlagState.CONFIRMED


def _provider(text: str, slug: str, today: date) -> Provider | None:
    profile, _ = profile_from_text(text, slug, slug, today, RED_FLAG_IDS)
    return profile.provider if profile else None
