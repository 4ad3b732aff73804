import pytest

from generator.calling.call import Call, mistake
from generator.calling.questions import BY_ID
from generator.model.problem import DirectoryError

CALL = Call("example-quiet-clinic", "2026-11-21", "Erin Example")


def test_a_step_changes_no_earlier_call() -> None:
    reached = CALL.attempted("reached", "front desk")
    assert (CALL.attempts, reached.attempts) == ((), ("reached",))
    assert reached.answered("vitals", "yes").undone() == reached


def test_nobody_is_called_a_fourth_time_or_after_they_answered() -> None:
    tried = CALL.attempted("voicemail").attempted("closed").attempted("wrong-number")
    assert tried.attempted("reached", "front desk") == tried
    assert not tried.is_connected
    once = CALL.attempted("reached", "nurse")
    assert once.attempted("voicemail") == once
    assert once.is_connected


@pytest.mark.parametrize(
    ("id_", "tap", "figure", "words"),
    [
        ("vitals", "perhaps", "", "the answer is one of yes, no, in-part"),
        ("price-infusion", "told", "", "this needs an amount in dollars"),
        ("price-infusion", "told", "450.5", "found '450.5'"),
        ("price-infusion", "told", "-450", "found '-450'"),
        ("usual-course", "told", "six", "a whole number"),
        ("refunds", "told", "...", "a few plain words"),
        ("emergency-plan", "yes", "a <b> plan", "a few plain words"),
        ("superbill", "in-part", "x" * 201, "at most 200 letters"),
        ("serves", "told", "ZZ", "postal codes"),
        ("routes", "told", "iv, patch", "words of this list"),
    ],
)
def test_what_is_no_answer_is_told_with_what_is_accepted(
    id_: str, tap: str, figure: str, words: str
) -> None:
    assert words in mistake(BY_ID[id_], tap, figure)
    with pytest.raises(DirectoryError, match=r".+"):
        CALL.answered(id_, tap, figure)


def test_an_attempt_ends_in_one_of_four_ways() -> None:
    with pytest.raises(DirectoryError, match="voicemail"):
        CALL.attempted("rang")


def test_figures_are_kept_in_one_form() -> None:
    said = CALL.answered("price-infusion", "told", " $1,450.50 ").said[-1]
    assert said.figure == "1450.50"
    assert CALL.answered("serves", "told", "CA,NV").said[-1].figure == "CA, NV"
    assert CALL.answered("superbill", "yes", "not asked for").said[-1].figure == ""
