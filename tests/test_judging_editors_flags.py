"""What an editor saw beside what a rule found."""

from typing import Any

import pytest

from generator.judging import judge
from generator.model.finding import FlagState
from generator.model.judgement import FlagJudged, Judgement
from tests.profiles import EVIDENCE, OURS, provider
from tests.today import TODAY

TOLD = {"seen": "2026-11-10", "method": "provider"}
NEWS = {**EVIDENCE["site"], "publisher": "Example News"}
PAPER = {**OURS, "method": "document", "document": "A certificate.", "shown_by": "their nurse"}
EXTRA = {"told": TOLD, "news": NEWS, "paper": PAPER}
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


# A default stands for facts beside which nobody set a look: it accuses nobody.


def test_what_rests_on_the_default_alone_is_possible_whoever_looked() -> None:
    flag = same_day("page", evidence_default="page")
    assert flag.state is FlagState.POSSIBLE
    assert [name for name, _ in flag.evidence] == ["page"]


def test_another_look_or_what_an_editor_saw_confirms_what_the_default_could_not() -> None:
    assert same_day("page", "call", evidence_default="page").state is FlagState.CONFIRMED
    assert same_day("page", evidence_default="site").state is FlagState.CONFIRMED
    observed = same_day("page", evidence_default="page", flags=[saw("page")])
    assert observed.state is FlagState.CONFIRMED


def test_the_default_clears_as_any_look_does() -> None:
    assert same_day("page", answer="no", evidence_default="page").state is FlagState.NOT_FOUND
