"""The fields of a flat row: their names, what they say in words, and where each comes from."""

from collections.abc import Callable

from generator.facts.service_area import clinic_states, telehealth_states
from generator.judging import CRITERIA, RED_FLAGS
from generator.model.finding import FlagState, Freshness, ListingStatus, Outcome, Provenance
from generator.model.judgement import Judgement
from generator.model.vocabulary import ListingBasis, ProviderKind
from generator.pages.data.field import Field, FieldType, answer, list_of
from generator.pages.data.money_fields import MONEY
from generator.pages.data.values import (
    Value,
    below,
    towns,
    words_or_none,
)
from generator.pages.data.visit_fields import VISITS
from generator.rule import Rule


def _flags(state: FlagState) -> Callable[[Judgement], Value]:
    return lambda judgement: [
        rule for rule, flag in judgement.red_flags.items() if flag.state is state
    ]


def column(rule: Rule, prefix: str) -> str:
    """Return the name of a rule's field, without dashes, which some search engines refuse."""
    return f"{prefix}_{rule.id.replace('-', '_')}"


def _of_criterion(rule: Rule) -> tuple[Field, Field]:
    name, id_ = column(rule, "criterion"), rule.id
    return (
        Field(
            name,
            rule.question,
            lambda judgement: str(judgement.criteria[id_].outcome),
            choices=Outcome,
        ),
        Field(
            f"{name}_basis",
            "Whose word that is.",
            lambda judgement: str(judgement.criteria[id_].provenance),
            choices=Provenance,
        ),
    )


def _of_red_flag(rule: Rule) -> Field:
    name, id_ = column(rule, "red_flag"), rule.id
    return Field(
        name,
        rule.question,
        lambda judgement: str(judgement.red_flags[id_].state),
        choices=FlagState,
    )


WHO = (
    Field(
        "id", "Its first name in our addresses: never changed, never used again.", lambda j: j.id
    ),
    Field("name", "The name on its own pages.", lambda j: j.provider.name),
    Field(
        "listing",
        "Listed, withheld (its page says why) or closed (also taken over or not open yet).",
        lambda j: str(j.listing),
        choices=ListingStatus,
    ),
    Field(
        "withheld_because",
        "The rules that keep it out of our lists.",
        lambda j: words_or_none(j.withheld_because),
        FieldType.LIST,
    ),
    Field(
        "kind",
        "A clinic, telehealth (by video), or both.",
        lambda j: str(j.provider.kind.value),
        choices=ProviderKind,
    ),
    Field(
        "listing_basis",
        "Why it stands here.",
        lambda j: str(j.provider.listing_basis.value),
        choices=ListingBasis,
    ),
    Field("freshness", "How old our last check is.", lambda j: str(j.freshness), choices=Freshness),
    Field(
        "checked_on",
        "The day of our last check.",
        lambda j: j.provider.verified.on.isoformat() if j.provider.verified else None,
    ),
    Field(
        "open_dispute",
        "Yes while something on its page is disputed.",
        lambda j: any(dispute.closed is None for dispute in j.provider.disputes),
        FieldType.YES_NO,
    ),
    Field("website", "Its own pages.", lambda j: j.provider.home_page),
    # Without the +1, which a spreadsheet would take for a formula.
    Field(
        "phone",
        "The number that a new patient calls: ten digits, and an extension where there is one.",
        lambda j: j.provider.phone.removeprefix("+1 ") if j.provider.phone else None,
    ),
)
WHERE = (
    list_of("towns", "Towns where it has a clinic.", towns),
    list_of("clinic_states", "States where it has a clinic.", clinic_states),
    Field(
        "telehealth_states",
        "States that it names for telehealth, while it is in our lists.",
        lambda j: words_or_none(telehealth_states(j.provider)) if j.is_open else None,
        FieldType.LIST,
    ),
)
TREATMENT = (
    list_of("routes", "How the drug is given.", lambda p: below(p, ("routes", "values"))),
    list_of("at_home_routes", "What is taken at home.", lambda p: below(p, ("at_home", "routes"))),
    Field(
        "person_present",
        "Who is with you in a session.",
        lambda j: below(j.provider, ("monitoring", "person_present", "value")),
    ),
    list_of(
        "specialties", "The fields it works in.", lambda p: below(p, ("specialties", "values"))
    ),
    answer("interpreters", "An interpreter can be had.", "interpreters", "answer"),
    list_of(
        "cultural_care",
        "Whom it says it knows how to care for.",
        lambda p: below(p, ("cultural_care", "values")),
    ),
    list_of(
        "accommodations",
        "What else it does for people with a disability.",
        lambda p: below(p, ("accommodations", "values")),
    ),
    list_of("languages", "Languages spoken.", lambda p: below(p, ("languages", "values"))),
    answer("step_free_access", "A wheelchair gets in.", "step_free_access", "answer"),
    *VISITS,
    Field(
        "accepting_new_patients",
        "Takes new patients, while it is in our lists.",
        lambda j: below(j.provider, ("accepting_new_patients", "answer")) if j.is_open else None,
        FieldType.YES_NO,
    ),
)
FLAGGED = (
    Field(
        "red_flags_confirmed",
        "Red flags we confirmed; empty means none.",
        _flags(FlagState.CONFIRMED),
        FieldType.LIST,
    ),
    Field(
        "red_flags_possible",
        "Red flags that may be, not confirmed; empty means none.",
        _flags(FlagState.POSSIBLE),
        FieldType.LIST,
    ),
)
OF_CRITERIA = tuple(field for rule in CRITERIA for field in _of_criterion(rule))
OF_RED_FLAGS = tuple(_of_red_flag(rule) for rule in RED_FLAGS)
GENERAL = (*WHO, *WHERE, *TREATMENT, *MONEY, *FLAGGED)
