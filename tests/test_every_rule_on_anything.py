"""No valid profile, however odd, makes a rule raise an error or accuse without proof."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import generator.criteria
import generator.red_flags
from generator.model.credentials import Board, Credential
from generator.model.finding import Outcome
from generator.model.provider import Provider
from generator.model.vocabulary import (
    AtHomeMonitor,
    Companion,
    Per,
    ProviderKind,
    Route,
    Service,
    Word,
)
from generator.rule import rules_in
from tests.profiles import EVIDENCE, provider

RULES = (*rules_in(generator.criteria), *rules_in(generator.red_flags))
Strategy = st.SearchStrategy[Any]


def word(words: type[Word]) -> Strategy:
    return st.sampled_from([member.value for member in words])


def part(optional: dict[str, Strategy], **needed: Strategy) -> Strategy:
    proof = st.sampled_from(sorted(EVIDENCE))
    evidence = proof | st.lists(proof, min_size=1, max_size=3)
    return st.fixed_dictionaries({"evidence": evidence, **needed}, optional=optional)


def some(strategy: Strategy, least: int = 0) -> Strategy:
    return st.lists(strategy, min_size=least, max_size=3)


yes_no = st.sampled_from(["yes", "no"])
answer = part({"note": st.just("A plain word.")}, answer=yes_no)
number = st.integers(1, 99).map(str)
dollars = st.integers(0, 9999).map(str)
state = st.sampled_from(["CA", "NV", "PR"])
day = st.dates(date(2024, 1, 1), date(2028, 1, 1)).map(date.isoformat)
words = st.sampled_from(
    ["Full refund.", "It cures", "No guarantee", "FDA-approved", "It's not only proven"]
)
clinician = part(
    {
        "licenses": some(part({"expires": day}, state=state)),
        "board_certification": part({"board": word(Board), "expires": day, "specialty": words}),
        "ketamine_training": part({"hours": number}, program=words),
        "exclusion_list": part({}, listed=yes_no),
    },
    credential=word(Credential),
)
price = part(
    {
        "amount_usd": dollars,
        "amount_high_usd": dollars,
        "per": word(Per),
        "sessions": number,
        "includes": some(st.sampled_from(["First visit", "The drug"])),
        "approximate": yes_no,
    },
    service=word(Service),
)
ANYTHING = st.fixed_dictionaries(
    {"kind": word(ProviderKind)},
    optional={
        "locations": some(st.fixed_dictionaries({"city": words, "state": state})),
        "serves": part({"states": some(state), "count": number}),
        "clinicians": some(clinician),
        "staff_training": part({"trained_in": words}, answer=yes_no),
        "routes": part({"complete": yes_no}, values=some(word(Route), 1)),
        "at_home": part(
            {"adult_present": yes_no, "clinician_reachable": yes_no, "complete": yes_no},
            routes=some(word(Route), 1),
        ),
        "screening": part({"medical": yes_no, "psychiatric": yes_no}),
        "treatment_plan": answer,
        "monitoring": part(
            {
                "vitals": yes_no,
                "person_present": word(Companion),
                "in_some_sessions": word(Companion),
                "at_home_monitor": word(AtHomeMonitor),
            }
        ),
        "emergency_plan": answer,
        "integration": part({"included_in_price": yes_no}, answer=yes_no),
        "off_label_disclosure": answer,
        "experience": part({}, values=some(words, 1)),
        "outcome_tracking": part({"measure": words}, answer=yes_no),
        "care_coordination": answer,
        "booking": st.fixed_dictionaries(
            {},
            optional={
                "same_day_treatment": answer,
                "sales_pressure": answer,
                "pays_before_clinician": answer,
            },
        ),
        "prices": some(price),
        "refunds": part({"terms": words, "paid_after_treatment": yes_no}),
        "insurance": part({"superbill": yes_no, "bills_insurance": yes_no, "plans": some(words)}),
        "claims": some(part({}, says=words)),
    },
)


@given(ANYTHING, st.dates(date(2024, 1, 1), date(2028, 1, 1)))
def test_every_rule_answers_every_valid_profile_with_proof(
    changes: dict[str, Any], today: date
) -> None:
    odd: Provider = provider(**changes)
    for rule in RULES:
        finding = rule.check(odd, today)
        assert finding.reason, rule.id
        assert bool(finding.evidence) is (finding.outcome is not Outcome.NOT_STATED), rule.id
        assert set(finding.evidence) <= set(odd.evidence), rule.id


@given(ANYTHING)
def test_the_same_profile_is_judged_alike_twice(changes: dict[str, Any]) -> None:
    today = date(2026, 11, 21)
    first, second = provider(**changes), provider(**dict(reversed(changes.items())))
    assert [rule.check(first, today) for rule in RULES] == [
        rule.check(second, today) for rule in RULES
    ]
