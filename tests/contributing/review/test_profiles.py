from pathlib import Path

from generator.judging import RED_FLAGS
from tests.contributing.review.changed import of_profile, profile

FLAGGED = "flags:\n" + "".join(
    f"  - {{rule: {rule.id}, evidence: call, note: We heard it on the phone.}}\n"
    for rule in RED_FLAGS[:5]
)
PLAN = "emergency_plan: {answer: yes, evidence: call}\n"


def test_five_confirmed_red_flags_are_told_by_name(house: Path) -> None:
    one = of_profile(house, profile(FLAGGED))
    confirmed = [flag for flag in one.flags if flag.after == "confirmed"]
    assert {flag.rule for flag in confirmed} >= {rule.id for rule in RED_FLAGS[:5]}
    assert all(flag.reason and flag.title for flag in confirmed)


def test_a_red_flag_that_goes_is_told_too(house: Path) -> None:
    one = of_profile(house, profile(), before=profile(FLAGGED))
    gone = [flag for flag in one.flags if flag.before == "confirmed"]
    assert len(gone) >= 5
    assert gone[0].reason == "We heard it on the phone."


def test_a_criterion_that_is_met_now_says_whose_word_it_is(house: Path) -> None:
    one = of_profile(house, profile(PLAN))
    (told,) = [told for told in one.criteria if told.what == "Emergency plan"]
    assert (told.before, told.after) == ("not stated (nobody has said)", "met (we checked)")
    assert one.card_before != one.card_after


def test_who_was_added_and_who_was_taken_away(house: Path) -> None:
    one = of_profile(house, None)
    assert (one.state, one.card_after) == ("removed", ())
    assert one.listing is not None
    assert (one.listing.before, one.listing.after) == ("Listed", "")


def test_a_file_with_errors_is_unreadable_and_loses_nothing_silently(house: Path) -> None:
    one = of_profile(house, profile("kind: clinik\n"))
    assert one.state == "unreadable"
    assert one.card_before


def test_a_tie_of_the_editor_is_asked_about(house: Path) -> None:
    tied = profile().replace("conflict_of_interest: none", "conflict_of_interest: paid")
    assert any("has a tie" in text for text in of_profile(house, tied).questions)
    before = profile().replace("interest: none", "interest: affiliated")
    was = of_profile(house, profile(), before=before)
    assert any("the tie of the editor was taken out" in text for text in was.questions)


def test_a_new_date_without_a_new_look_and_proof_that_went_are_asked_about(house: Path) -> None:
    dated = profile("verified: {on: 2026-11-20, by: Erin Example}\n", also="")
    one = of_profile(house, dated)
    assert "the evidence 'call' is gone" in one.questions
    assert "the check is dated anew, and the file holds no new look" in one.questions


def test_a_look_by_the_provider_itself_is_asked_about(house: Path) -> None:
    own = profile().replace("by: Erin Example, reached", "by: Example A, reached")
    assert any("the provider's own people" in text for text in of_profile(house, own).questions)


def test_what_the_provider_says_has_changed_is_a_question_to_the_reviewer(house: Path) -> None:
    said = (
        "attestations:\n  - {on: 2026-11-12, by: Cleo Example, role: manager, "
        "changed: [{section: prices, says: It costs more.}], evidence: told}\n"
    )
    look = "  told: {seen: 2026-11-12, method: provider}\n"
    text = profile(said).replace("evidence:\n", f"evidence:\n{look}", 1)
    question = 'the provider says that prices changed, in its words: "It costs more."'
    assert question in of_profile(house, text).questions
    later = text.replace("summary: A made-up", "summary: Another made-up")
    assert question not in of_profile(house, later, before=text).questions
