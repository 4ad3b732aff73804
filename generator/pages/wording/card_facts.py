"""What a card tells of a provider: up to four facts that somebody states, then what is not stated.

A card that lists what is missing tells little and makes all look alike; what is missing is counted.
"""

from collections.abc import Iterator

from generator.judging import ALL_RULES
from generator.model.credentials import Credential
from generator.model.fact import Fact
from generator.model.finding import FlagState, Outcome
from generator.model.judgement import Judgement
from generator.model.plural import counted
from generator.model.provider import Provider
from generator.pages.wording.condition_words import treats_word
from generator.pages.wording.in_part import stated_in_part
from generator.pages.wording.insurance_words import insurance_line
from generator.pages.wording.marks import IN_PART
from generator.pages.wording.plan_words import plans_line
from generator.pages.wording.price_words import price_line
from generator.pages.wording.provider_lines import screening, sentence_of, treatment, with_you
from generator.pages.wording.short_facts import Short
from generator.pages.wording.words import listed

AT_MOST = 4
LONGEST_NOTE = 120
"""A longer note, in letters, is read on the profile."""


def card_facts(provider: Provider) -> tuple[Short, ...]:
    """Return the first four facts that are stated, what a caller asks for first before the rest.

    The plans that it names go along with them, for a finder that finds by a plan owes its proof.
    """
    facts = tuple(fact for fact in _facts(provider) if fact.known)[:AT_MOST]
    plans = plans_line(provider)
    return (*facts, Short("Plans they name", plans, "")) if plans else facts


def _facts(provider: Provider) -> Iterator[Short]:
    price, rest = price_line(provider)
    yield _fact("Treatment", treatment(provider), provider.routes)
    yield Short("Price", price, rest if price else "")
    yield _fact("Insurance", insurance_line(provider), provider.insurance)
    yield _fact("With you", with_you(provider), provider.monitoring)
    yield _fact("First check", screening(provider), provider.screening)
    yield Short("Who treats", _people(provider), "")
    yield _fact("Support", _support(provider), provider.integration)
    conditions = sentence_of(provider.conditions.values) if provider.conditions else ""
    yield Short(treats_word(provider), conditions, "")
    yield Short("Languages", ", ".join(provider.languages.values) if provider.languages else "", "")


def _fact(term: str, known: str, fact: Fact | None) -> Short:
    """Return a fact in a line; where no plain answer is known, a short note tells what is."""
    note = fact.note if fact and fact.note and len(fact.note) <= LONGEST_NOTE else ""
    return Short(term, known or note, IN_PART if note and not known else "")


def _people(provider: Provider) -> str:
    team = [
        person for person in provider.clinicians if person.credential is not Credential.CLINICIAN
    ]
    named = [f"{person.name}, {person.credential.value}" for person in team if person.name]
    if len(named) > 2:
        return f"{named[0]}, and {len(named) - 1} more by name"
    kinds = dict.fromkeys(person.credential.says for person in team)
    return "; ".join(named) or (sentence_of(list(kinds)) if kinds else "")


def _support(provider: Provider) -> str:
    is_given = provider.integration and provider.integration.answer
    return "Therapy or support around sessions" if is_given else ""


def criteria_words(judgement: Judgement) -> str:
    """Return how the criteria came out: ``9 met, 1 not met: monitoring, 4 not stated: ask``."""
    number, unlooked = judgement.count, judgement.count(Outcome.NOT_LOOKED_FOR)
    not_met = [
        _lower(ALL_RULES[rule].title)
        for rule, judged in judgement.criteria.items()
        if judged.outcome is Outcome.NOT_MET
    ]
    in_part = len(stated_in_part(judgement))
    silent = number(Outcome.NOT_STATED) - in_part
    parts = [
        f"{number(Outcome.MET)} met" if number(Outcome.MET) else "",
        f"{len(not_met)} not met: {listed(not_met)}" if not_met else "",
        f"{in_part} stated in part" if in_part else "",
        f"{silent} not stated: ask" if silent else "",
        f"{unlooked} not looked for yet" if unlooked else "",
    ]
    rest = number(Outcome.DOES_NOT_APPLY)
    does = "does" if rest == 1 else "do"
    return ", ".join(filter(None, (*parts, f"{rest} {does} not apply" if rest else ""))) + "."


def judged_words(judgement: Judgement) -> str:
    """Return for how many red flags anything could be judged at all: silence is not a pass."""
    flags = judgement.red_flags.values()
    applies = sum(flag.state is not FlagState.DOES_NOT_APPLY for flag in flags)
    judged = applies - sum(flag.state.is_silent for flag in flags)
    if not judged:
        unlooked = judgement.count_flags(FlagState.NOT_LOOKED_FOR)
        why = "we have not looked for all of them" if unlooked else "they say too little"
        return f"Not one of {counted(applies, 'red flag')} could be judged: {why}."
    could = f"{judged} of {counted(applies, 'red flag')} could be judged"
    return f"{could}." if judgement.raised else f"{could}. Nothing was raised in those."


def _lower(title: str) -> str:
    return title if title[:2].isupper() else title[:1].lower() + title[1:]
