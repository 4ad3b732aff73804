"""What judging promises of evidence: who can confirm, whose word it is, what an editor adds."""

from typing import Any

import pytest

from generator import judging
from generator.judging import ALL_RULES, basis_of, judge, kind_of
from generator.model.evidence import Evidence
from generator.model.finding import Basis, FlagState, Outcome
from generator.model.judgement import FlagJudged, Judgement
from generator.model.vocabulary import Method
from generator.rule import OUR_METHODS, Kind
from tests.profiles import EVIDENCE, provider
from tests.today import TODAY

TOLD = {"seen": "2026-11-10", "method": "provider"}
NEWS = {**EVIDENCE["site"], "publisher": "Example News"}
PAPER = {"seen": "2026-11-10", "method": "document"}
EXTRA = {"told": TOLD, "news": NEWS, "paper": PAPER}
EXCLUDED = "employs-excluded-clinician"
SAME_DAY = "treats-on-the-same-day"


def judgement(**changes: Any) -> Judgement:
    return judge("example-a", provider(evidence=EXTRA, **changes), TODAY)


def same_day(*evidence: str, answer: str = "yes", **changes: Any) -> FlagJudged:
    booking = {"same_day_treatment": {"answer": answer, "evidence": list(evidence)}}
    return judgement(booking=booking, **changes).red_flags[SAME_DAY]


def other(found: Judgement) -> dict[str, FlagJudged]:
    return {name: flag for name, flag in found.red_flags.items() if name != SAME_DAY}


def saw(*evidence: str, rule: str = SAME_DAY, note: str = "An editor saw it.") -> dict[str, Any]:
    return {"rule": rule, "evidence": list(evidence), "note": note}


def on_the_list(*evidence: str) -> dict[str, Any]:
    look = {"listed": "yes", "evidence": list(evidence)}
    return {"clinicians": [{"credential": "NP", "evidence": "site", "exclusion_list": look}]}


# Possible or confirmed.


@pytest.mark.parametrize("proof", [["site"], ["told"], ["news"], ["site", "told", "news"]])
def test_no_number_of_copies_or_claims_can_confirm_a_red_flag(proof: list[str]) -> None:
    assert same_day(*proof).state is FlagState.POSSIBLE
    assert same_day("site", answer="no", flags=[saw(*proof)]).state is FlagState.POSSIBLE


@pytest.mark.parametrize("look", ["page", "call", "paper", "registry"])
def test_one_look_of_our_own_can_confirm_a_red_flag(look: str) -> None:
    assert same_day("site", look).state is FlagState.CONFIRMED
    assert judgement(flags=[saw("told", look)]).red_flags[SAME_DAY].state is FlagState.CONFIRMED


@pytest.mark.parametrize("look", ["page", "call"])
def test_a_website_or_a_call_cannot_put_anybody_on_the_exclusion_list(look: str) -> None:
    assert judgement(**on_the_list(look)).red_flags[EXCLUDED].state is FlagState.POSSIBLE
    assert judgement(**on_the_list("registry")).red_flags[EXCLUDED].state is FlagState.CONFIRMED


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
        ("page", "call", Basis.WE_CHECKED),
        ("page", "site", Basis.PROVIDER_SAYS),
        ("site", "news", Basis.OTHERS_SAY),
        ("news", "page", Basis.OTHERS_SAY),
    ],
)
def test_a_finding_of_several_facts_is_worth_its_weakest_word(
    home: str, watch: str, weakest: Basis
) -> None:
    alone = {"routes": ["oral"], "adult_present": "no", "clinician_reachable": "no"}
    found = judgement(
        at_home={**alone, "evidence": home},
        monitoring={"person_present": "lay person", "evidence": watch},
    )
    flag = found.red_flags["leaves-sessions-unattended"]
    assert {name for name, _ in flag.evidence} == {home, watch}
    assert flag.basis is weakest


def test_silence_raises_nothing_and_clears_nothing() -> None:
    flags = judgement().red_flags.values()
    assert {flag.state for flag in flags} == {FlagState.NOT_STATED}
    assert {flag.basis for flag in flags} == {Basis.NOBODY}
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


# What an editor saw, beside what the rules find.


def test_an_editor_can_raise_what_the_rule_cannot_see() -> None:
    flag = same_day("site", answer="no", flags=[saw("call", note="They offered a dose today.")])
    assert (flag.state, flag.reason) == (FlagState.CONFIRMED, "They offered a dose today.")
    assert [name for name, _ in flag.evidence] == ["call"]


def test_an_editors_weaker_proof_does_not_undo_what_we_confirmed() -> None:
    flag = same_day("call", flags=[saw("site", note="A copy hints at it.")])
    assert flag.state is FlagState.CONFIRMED
    assert flag.reason != "A copy hints at it."
    assert {name for name, _ in flag.evidence} == {"call", "site"}


def test_of_two_proofs_that_both_confirm_the_editor_speaks() -> None:
    flag = same_day("call", flags=[saw("page", note="They offered a dose today.")])
    assert (flag.state, flag.reason) == (FlagState.CONFIRMED, "They offered a dose today.")
    assert [name for name, _ in flag.evidence] == ["page", "call"]


def test_an_editors_flag_keeps_the_proof_that_the_rule_found() -> None:
    flag = same_day("site", flags=[saw("call", note="They offered a dose today.")])
    assert (flag.state, flag.reason) == (FlagState.CONFIRMED, "They offered a dose today.")
    assert [name for name, _ in flag.evidence] == ["call", "site"]


@pytest.mark.parametrize("proof", ["site", "call"])
def test_the_reply_stays_with_the_flag_whoever_raised_it(proof: str) -> None:
    reply = {"on": "2026-11-12", "text": "They disagree."}
    flag = same_day("call", flags=[{**saw(proof), "reply": reply}])
    assert flag.reply is not None
    assert flag.reply.text == "They disagree."


def test_an_editors_flag_touches_no_other_rule() -> None:
    before, after = judgement(), judgement(flags=[saw("call")])
    assert after.criteria == before.criteria
    assert other(after) == other(before)


# Whose word it is.


@pytest.mark.parametrize(
    ("names", "whose"),
    [
        ([], Basis.NOBODY),
        (["news"], Basis.OTHERS_SAY),
        (["site"], Basis.PROVIDER_SAYS),
        (["told"], Basis.PROVIDER_SAYS),
        (["news", "site"], Basis.PROVIDER_SAYS),
        (["news", "told"], Basis.PROVIDER_SAYS),
        (["news", "site", "told", "call"], Basis.WE_CHECKED),
    ],
)
def test_whose_word_it_is(names: list[str], whose: Basis) -> None:
    known = provider(evidence=EXTRA).evidence
    assert basis_of([known[name] for name in names]) is whose


def test_what_the_provider_told_us_is_its_word_whoever_published_it_too() -> None:
    told = Evidence.model_validate({**TOLD, "publisher": "Example News"})
    assert basis_of([told]) is Basis.PROVIDER_SAYS


def test_a_fact_without_proof_is_nobodys_word_and_takes_the_finding_with_it() -> None:
    known = provider(evidence=EXTRA)
    proofs = [["call", "page"], ["page", "not-there"], []]
    basis, proof = judging._looked_up(proofs[:2], known, OUR_METHODS)
    assert (basis, [name for name, _ in proof]) == (Basis.WE_CHECKED, ["call", "page"])
    assert judging._looked_up(proofs, known, OUR_METHODS)[0] is Basis.NOBODY


@pytest.mark.parametrize("outcome", Outcome)
def test_what_a_rule_finds_is_a_state_of_the_flag_by_the_same_name(outcome: Outcome) -> None:
    state = judging._state(outcome, Basis.WE_CHECKED)
    told = {Outcome.MET: "confirmed", Outcome.NOT_MET: "not found"}
    assert state.value == told.get(outcome, outcome.value)


def test_what_a_newspaper_reports_is_not_put_into_the_providers_mouth() -> None:
    plan = judgement(emergency_plan={"answer": "yes", "evidence": "news"})
    found = plan.criteria["has-an-emergency-plan"]
    assert (found.outcome, found.basis) == (Outcome.MET, Basis.OTHERS_SAY)


@pytest.mark.parametrize("method", ["copy", "provider"])
def test_copies_and_answers_of_the_provider_are_never_our_check(method: str) -> None:
    look = Evidence.model_validate({**EVIDENCE["site"], "method": method})
    assert not Method(method).is_ours
    assert not look.is_ours
    assert basis_of([look, look], checked_by=tuple(Method)) is Basis.PROVIDER_SAYS


@pytest.mark.parametrize("method", ["registry", "phone", "document", "website"])
def test_every_other_look_is_our_own(method: str) -> None:
    look = Evidence.model_validate({**EVIDENCE["site"], "method": method})
    assert look.is_ours
    assert basis_of([look]) is Basis.WE_CHECKED


def test_a_publisher_takes_a_website_from_us_and_nothing_else() -> None:
    for method in ("registry", "document", "phone"):
        assert Evidence.model_validate({**NEWS, "method": method}).is_ours
    assert not Evidence.model_validate({**NEWS, "method": "website"}).is_ours


def test_the_methods_are_those_two_and_these_four() -> None:
    assert {method.value for method in Method if not method.is_ours} == {"copy", "provider"}
    assert len(Method) == 6


def test_every_rule_judges_every_provider_in_the_public_order() -> None:
    found = judgement()
    assert [*found.criteria, *found.red_flags] == list(ALL_RULES)
    assert found.count(*Outcome) == len(found.criteria)
    assert found.count_flags(*FlagState) == len(found.red_flags)


def test_an_id_names_one_kind_of_rule() -> None:
    assert kind_of("publishes-prices") is Kind.CRITERION
    assert kind_of(EXCLUDED) is Kind.RED_FLAG
    with pytest.raises(KeyError):
        kind_of("has-nice-sofas")


def test_a_newspaper_that_an_editor_opened_confirms_no_red_flag() -> None:
    news = {"url": "https://news.example/", "seen": "2026-11-10", "method": "website"}
    told = provider(
        evidence={"news": {**news, "publisher": "Example News"}},
        emergency_plan={"answer": "no", "evidence": "news"},
        flags=[{"rule": "pressures-to-buy", "evidence": "news", "note": "They press people."}],
    )
    judged = judge("example", told, TODAY)
    assert judged.criteria["has-an-emergency-plan"].basis is Basis.OTHERS_SAY
    assert judged.red_flags["pressures-to-buy"].state is FlagState.POSSIBLE
