"""What judging promises of evidence: who can confirm, whose word it is, what an editor adds."""

from dataclasses import replace
from typing import Any

import pytest

from generator import judging
from generator.facts.provenance import provenance
from generator.judging import ALL_RULES, judge
from generator.model.finding import Finding, FlagState, Ground, Outcome, Provenance
from generator.model.judgement import FlagJudged, Judgement
from tests.profiles import EVIDENCE, OURS, provider
from tests.today import TODAY

TOLD = {"seen": "2026-11-10", "method": "provider"}
NEWS = {**EVIDENCE["site"], "publisher": "Example News"}
PAPER = {**OURS, "method": "document", "document": "A certificate.", "shown_by": "their nurse"}
EXTRA = {"told": TOLD, "news": NEWS, "paper": PAPER}
EXCLUDED = "employs-excluded-clinician"
SAME_DAY = "treats-on-the-same-day"


def judgement(**changes: Any) -> Judgement:
    return judge("example-a", provider(evidence=EXTRA, **changes), TODAY)


def same_day(*evidence: str, answer: str = "yes", **changes: Any) -> FlagJudged:
    booking = {"same_day_treatment": {"answer": answer, "evidence": list(evidence)}}
    return judgement(booking=booking, **changes).red_flags[SAME_DAY]


def saw(*evidence: str, rule: str = SAME_DAY, note: str = "An editor saw it.") -> dict[str, Any]:
    return {"rule": rule, "evidence": list(evidence), "note": note}


def on_the_list(*evidence: str) -> dict[str, Any]:
    look = {"listed": "yes", "evidence": list(evidence)}
    return {"clinicians": [{"credential": "NP", "evidence": "site", "exclusion_list": look}]}


# Possible or confirmed.


@pytest.mark.parametrize("proof", [["site"], ["told"], ["news"], ["site", "told", "news"]])
def test_no_number_of_copies_or_claims_can_confirm_a_red_flag(proof: list[str]) -> None:
    raised = FlagState.NOT_STATED if proof == ["news"] else FlagState.POSSIBLE
    assert same_day(*proof).state is raised
    assert same_day("site", answer="no", flags=[saw(*proof)]).state is FlagState.POSSIBLE


@pytest.mark.parametrize("look", ["page", "call", "paper"])
def test_one_look_of_our_own_can_confirm_a_red_flag(look: str) -> None:
    assert same_day("site", look).state is FlagState.CONFIRMED
    assert judgement(flags=[saw("told", look)]).red_flags[SAME_DAY].state is FlagState.CONFIRMED


@pytest.mark.parametrize("look", ["page", "call"])
def test_a_website_or_a_call_cannot_put_anybody_on_the_exclusion_list(look: str) -> None:
    assert judgement(**on_the_list(look)).red_flags[EXCLUDED].state is FlagState.POSSIBLE
    assert judgement(**on_the_list("exclusions")).red_flags[EXCLUDED].state is FlagState.CONFIRMED


def test_a_finding_is_checked_only_where_each_of_its_facts_was_checked() -> None:
    home = {"routes": ["oral"], "adult_present": "no", "clinician_reachable": "no"}
    watch = {"person_present": "lay person"}
    for proof, state in (("site", FlagState.POSSIBLE), ("page", FlagState.CONFIRMED)):
        found = judgement(
            at_home={**home, "evidence": "call"}, monitoring={**watch, "evidence": proof}
        )
        assert found.red_flags["leaves-sessions-unattended"].state is state


@pytest.mark.parametrize(
    ("home", "watch", "weakest"),
    [
        ("page", "call", Provenance.WE_CHECKED),
        ("page", "site", Provenance.PROVIDER_SAYS),
        ("told", "page", Provenance.PROVIDER_SAYS),
    ],
)
def test_a_finding_of_several_facts_is_worth_its_weakest_word(
    home: str, watch: str, weakest: Provenance
) -> None:
    alone = {"routes": ["oral"], "adult_present": "no", "clinician_reachable": "no"}
    found = judgement(
        at_home={**alone, "evidence": home},
        monitoring={"person_present": "lay person", "evidence": watch},
    )
    flag = found.red_flags["leaves-sessions-unattended"]
    assert {name for name, _ in flag.evidence} == {home, watch}
    assert flag.provenance is weakest


def test_silence_raises_nothing_and_clears_nothing() -> None:
    flags = judgement().red_flags.values()
    assert {flag.state for flag in flags} == {FlagState.NOT_STATED}
    assert {flag.provenance for flag in flags} == {Provenance.NOBODY}
    assert judgement().raised == ()


def test_a_no_is_not_found_and_keeps_its_proof() -> None:
    flag = same_day("call", answer="no")
    assert flag.state is FlagState.NOT_FOUND
    assert [name for name, _ in flag.evidence] == ["call"]


def test_confirmed_red_flags_come_before_possible_ones() -> None:
    found = judgement(
        staff_training={"answer": "no", "evidence": "site"},
        booking={"call_center": {"answer": "yes", "evidence": "call"}},
    )
    assert [name for name, _ in found.raised] == [
        "takes-intake-by-call-center",
        "uses-untrained-staff",
    ]


# Whose word it is.


@pytest.mark.parametrize(
    ("names", "whose"),
    [
        ([], Provenance.NOBODY),
        (["news"], Provenance.OTHERS_SAY),
        (["site"], Provenance.PROVIDER_SAYS),
        (["told"], Provenance.PROVIDER_SAYS),
        (["news", "site"], Provenance.PROVIDER_SAYS),
        (["news", "told"], Provenance.PROVIDER_SAYS),
        (["news", "site", "told", "call"], Provenance.WE_CHECKED),
    ],
)
def test_whose_word_it_is(names: list[str], whose: Provenance) -> None:
    assert provenance(Ground(tuple(names)), provider(evidence=EXTRA)) is whose


def test_what_the_provider_told_us_is_its_word_whoever_published_it_too() -> None:
    known = provider(evidence={"told": {**TOLD, "publisher": "Example News"}})
    assert provenance(Ground(("told",)), known) is Provenance.PROVIDER_SAYS


def test_a_fact_without_proof_is_nobodys_word_and_takes_the_finding_with_it() -> None:
    known = provider(evidence=EXTRA)
    proofs = (Ground(("call", "page")), Ground(("page", "not-there")), Ground(()))
    found = Finding(Outcome.MET, "A reason.", proofs[:2])
    whose, proof = judging._looked_up(found, known)
    assert (whose, [one.name for one in proof]) == (Provenance.WE_CHECKED, ["call", "page"])
    assert judging._looked_up(replace(found, proofs=proofs), known)[0] is Provenance.NOBODY


@pytest.mark.parametrize("outcome", sorted(set(Outcome) - {Outcome.NOT_LOOKED_FOR}))
def test_what_a_rule_finds_is_a_state_of_the_flag_by_the_same_name(outcome: Outcome) -> None:
    found = Finding(outcome, "An editor saw how it is done.")
    state = judging._state(found, Provenance.WE_CHECKED)
    told = {Outcome.MET: "confirmed", Outcome.NOT_MET: "not found"}
    assert state.value == told.get(outcome, outcome.value)


def test_what_a_newspaper_reports_is_not_put_into_the_providers_mouth() -> None:
    plan = judgement(emergency_plan={"answer": "yes", "evidence": "news"})
    found = plan.criteria["has-an-emergency-plan"]
    assert (found.outcome, found.provenance) == (Outcome.NOT_STATED, Provenance.NOBODY)


def test_every_rule_judges_every_provider_in_the_public_order() -> None:
    found = judgement()
    assert [*found.criteria, *found.red_flags] == list(ALL_RULES)
    assert found.count(*Outcome) == len(found.criteria)
    assert found.count_flags(*FlagState) == len(found.red_flags)


def test_a_newspaper_that_an_editor_opened_confirms_no_red_flag() -> None:
    news = {"url": "https://news.example/", "seen": "2026-11-10", "method": "website"}
    told = provider(
        evidence={"news": {**news, "publisher": "Example News"}},
        emergency_plan={"answer": "no", "evidence": "news"},
        flags=[
            {
                "rule": "pressures-to-buy",
                "evidence": "news",
                "note": "They press people to pay at once.",
            }
        ],
    )
    judged = judge("example", told, TODAY)
    assert judged.criteria["has-an-emergency-plan"].outcome is Outcome.NOT_STATED
    assert judged.red_flags["pressures-to-buy"].state is FlagState.POSSIBLE
