"""What the change of one profile means: red flags, listing, criteria, facts, and what to ask."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.contributing.card_lines import card_lines
from generator.contributing.review.facts import fact_changes
from generator.facts.ties import is_their_own
from generator.judging import ALL_RULES
from generator.model.finding import Judged
from generator.model.judgement import FlagJudged, Judgement
from generator.model.problem import Problem
from generator.model.provider import Provider
from generator.model.review import BeforeAfter, FlagChange, ProfileReview
from generator.model.site_config import FreshnessPolicy
from generator.pages.wording.standing import standing

ALIKE = ("duplicate-",)


@dataclass(frozen=True, slots=True)
class Side:
    """A profile on one side of the change, and by which limits it is fresh there."""

    judgement: Judgement | None
    limits: FreshnessPolicy

    @property
    def provider(self) -> Provider | None:
        """The provider, where the file is there and sound."""
        return self.judgement.provider if self.judgement else None


def profile_review(
    slug: str, sides: tuple[Side, Side], state: str, problems: list[Problem], today: date
) -> ProfileReview:
    """Return what differs; ``problems`` are those of its file after the change."""
    before, after = sides
    named = after.provider or before.provider
    old, new = before.judgement, after.judgement
    return ProfileReview(
        slug,
        f"providers/{slug}.yml",
        named.name if named else slug,
        state,
        flags=tuple(_flags(old, new)),
        listing=_change_of("Listing", _listing(old), _listing(new)),
        freshness=_change_of("Freshness", _freshness(old), _freshness(new)),
        criteria=tuple(_criteria(old, new)),
        facts=fact_changes(before.provider, after.provider),
        questions=tuple(_questions(before.provider, after.provider, problems)),
        card_before=card_lines(old, today, before.limits) if old else (),
        card_after=card_lines(new, today, after.limits) if new else (),
    )


def _change_of(what: str, before: str, after: str) -> BeforeAfter | None:
    return BeforeAfter(what, before, after) if before != after else None


def _listing(judgement: Judgement | None) -> str:
    return standing(judgement).listing if judgement else ""


def _freshness(judgement: Judgement | None) -> str:
    return str(judgement.freshness) if judgement else ""


def _criteria(old: Judgement | None, new: Judgement | None) -> Iterator[BeforeAfter]:
    for rule in ALL_RULES:
        before = old.criteria.get(rule) if old else None
        after = new.criteria.get(rule) if new else None
        words = _change_of(ALL_RULES[rule].title, _outcome(before), _outcome(after))
        if words and (before or after):
            yield words


def _outcome(judged: Judged | None) -> str:
    return f"{judged.outcome} ({judged.provenance})" if judged else ""


def _flags(old: Judgement | None, new: Judgement | None) -> Iterator[FlagChange]:
    """Yield the red flags whose state changed on a side where it is raised; confirmed first."""
    changes = []
    for rule in ALL_RULES:
        before = old.red_flags.get(rule) if old else None
        after = new.red_flags.get(rule) if new else None
        raised = [one for one in (after, before) if one and one.state.is_raised]
        if raised and _state(before) != _state(after):
            title = ALL_RULES[rule].title
            changes.append(FlagChange(rule, title, _state(before), _state(after), raised[0].reason))
    yield from sorted(
        changes, key=lambda one: (one.after != "confirmed", one.before != "confirmed")
    )


def _state(flag: FlagJudged | None) -> str:
    return str(flag.state) if flag else ""


def _questions(
    before: Provider | None, after: Provider | None, problems: list[Problem]
) -> Iterator[str]:
    """Yield what a reviewer must ask before this is merged."""
    if after is None:
        return
    yield from _ties(before, after)
    yield from _told_changes(before, after)
    if before is None:
        yield from (one.message for one in problems if one.code.startswith(ALIKE))
        return
    for name in before.evidence.keys() - after.evidence.keys():
        yield f"the evidence '{name}' is gone"
    if after.verified != before.verified and not _new_looks(before, after):
        yield "the check is dated anew, and the file holds no new look"
    yield from (one.message for one in problems if one.code.startswith(ALIKE))


def _ties(before: Provider | None, after: Provider) -> Iterator[str]:
    tie = after.conflict_of_interest
    was = before.conflict_of_interest if before else None
    if tie.is_tied:
        yield f"the editor has a tie to the provider: {tie.says}; nothing counts as checked by us"
    elif was is not None and was.is_tied:
        yield f"the tie of the editor was taken out; it was: {was.says}"
    for name, look in after.evidence.items():
        if look.by and is_their_own(look.by, after):
            yield f"'{name}' was looked at by the provider's own people: {look.by}"


def _told_changes(before: Provider | None, after: Provider) -> Iterator[str]:
    """Yield what the provider itself says has changed, in its words, where that is new."""
    known = before.attestations if before else ()
    for one in (one for one in after.attestations if one not in known):
        for change in one.changed:
            words = f', in its words: "{change.says}"' if change.says else ""
            yield f"the provider says that {change.section.named} changed{words}"


def _new_looks(before: Provider, after: Provider) -> bool:
    return any(before.evidence.get(name) != look for name, look in after.evidence.items())
