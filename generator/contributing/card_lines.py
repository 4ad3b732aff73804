"""What the page of a provider will say, in ten lines."""

from collections.abc import Iterator
from datetime import date

from generator.judging import ALL_RULES
from generator.model.finding import FlagState, Outcome
from generator.model.judgement import Judgement
from generator.model.site_config import FreshnessPolicy
from generator.pages.wording.attested_words import said_changed, said_still_right
from generator.pages.wording.card_facts import judged_words
from generator.pages.wording.flag_words import raised_in_words
from generator.pages.wording.in_part import stated_in_part
from generator.pages.wording.provider_lines import where_of
from generator.pages.wording.short_facts import short_facts
from generator.pages.wording.standing import standing
from generator.pages.wording.words import documented, freshness, whose_word


def card_lines(judgement: Judgement, today: date, limits: FreshnessPolicy) -> tuple[str, ...]:
    """Return ten lines: who, where, listing, red flags, four facts, proof, and the last check."""
    return tuple(_lines(judgement, today, limits))


def _lines(judgement: Judgement, today: date, limits: FreshnessPolicy) -> Iterator[str]:
    yield judgement.provider.name
    yield where_of(judgement)
    because = ", ".join(ALL_RULES[rule].title for rule in judgement.withheld_because)
    yield f"{standing(judgement).listing}{f', because of: {because}' if because else ''}."
    yield _flags(judgement)
    for one in short_facts(judgement.provider):
        yield f"{one.term}: {' '.join(filter(None, (one.known, one.silent)))}"
    yield f"{_documented(judgement)}"
    bold, rest = freshness(judgement, today, limits)
    lines = [*said_changed(judgement.provider), *said_still_right(judgement.provider, today)]
    yield " ".join((f"{bold}{'' if rest.startswith(',') else ' '}{rest}", *lines)).strip()


def _flags(judgement: Judgement) -> str:
    if not judgement.raised:
        return judged_words(judgement)
    names = (
        f"{ALL_RULES[rule].title}{'' if flag.state is FlagState.CONFIRMED else ' (possible)'}"
        for rule, flag in judgement.raised
    )
    return f"{raised_in_words(judgement)}: {', '.join(names)}."


def _documented(judgement: Judgement) -> str:
    in_part = stated_in_part(judgement)
    silent = [
        ALL_RULES[rule].title
        for rule, one in judgement.criteria.items()
        if one.outcome is Outcome.NOT_STATED and rule not in in_part
    ]
    part = [ALL_RULES[rule].title for rule in in_part]
    stated = f" Stated in part: {', '.join(part)}." if part else ""
    rest = f" Not stated: {', '.join(silent)}." if silent else ""
    said = whose_word(judgement)
    return f"{documented(judgement)}{f' ({said})' if said else ''}.{stated}{rest}"
