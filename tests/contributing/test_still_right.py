"""A provider's answer is laid in as its word; a change is a question, and no flag goes by it."""

from pathlib import Path

import pytest

from generator.attesting.fingerprint import fingerprint
from generator.contributing.merge import Merged
from generator.contributing.still_right import merge_still_right
from generator.facts.attested import still_told
from generator.judging import judge
from generator.model.finding import Freshness
from generator.model.page_section import PageSection
from generator.model.provider import Provider
from generator.reading.profiles.providers import profile_from_text, read_profile
from tests.contributing.folders import house, profile_of
from tests.today import TODAY

PLAN = "emergency_plan: {answer: yes, evidence: site}\n"
HELP = "insurance: {superbill: yes, hsa_fsa: yes, evidence: site}\n"


def provider_in(root: Path) -> Provider:
    profile, problems = read_profile(profile_of(root), root, TODAY)
    assert profile is not None, problems
    return profile.provider


def answered(root: Path, *lines: str, seen: bool = True, on: str = "2026-11-20") -> Path:
    """Write a mail with an answer; of each section that it is of, what the provider saw."""
    provider = provider_in(root)
    sections = [
        PageSection(one.partition(":")[0])
        for one in lines
        if one.partition(":")[0] in set(PageSection)
    ]
    prints = [f"{one} seen as: {fingerprint(provider, one)}" for one in sections if seen]
    head = ["profile: example-a", f"on: {on}", "by: Cleo Example", "role: manager"]
    text = "\n".join(["Hello,", "still right: begin", *head, *lines, *prints, "still right: end"])
    mail = root / "mail.txt"
    mail.write_text(text, encoding="utf-8")
    return mail


def merged(root: Path, *lines: str, seen: bool = True, on: str = "2026-11-20") -> Merged:
    done = merge_still_right(answered(root, *lines, seen=seen, on=on), root, TODAY)
    assert done is not None
    return done


def after(done: Merged) -> Provider:
    profile, problems = profile_from_text(done.after, "example-a", "x", TODAY)
    assert profile is not None, problems
    return profile.provider


def test_an_answer_is_a_look_of_method_provider_and_an_entry_with_who_said_it(
    tmp_path: Path,
) -> None:
    done = merged(house(tmp_path, PLAN), "who: still right", "care: would rather not say")
    assert (done.problems, done.notices) == ([], ())
    one = after(done).attestations[0]
    assert (one.by, one.role, str(one.on)) == ("Cleo Example", "manager", "2026-11-20")
    assert (one.still_right, one.not_told) == ((PageSection.WHO,), (PageSection.CARE,))
    assert after(done).evidence["still-right-2026-11-20"].method == "provider"
    kept = [line for line in done.after.splitlines() if line in done.before.splitlines()]
    assert kept == done.before.splitlines()
    judged = judge("example-a", after(done), TODAY)
    assert judged.freshness is Freshness.UNCHECKED


def test_merged_again_it_changes_nothing_and_a_second_answer_stands_beside_it(
    tmp_path: Path,
) -> None:
    root = house(tmp_path, PLAN + HELP)
    lines = ("who: still right", "insurance: changed", "insurance.superbill: was yes, now no")
    done = merged(root, *lines)
    mail = (root / "mail.txt").read_text("utf-8")
    profile_of(root).write_text(done.after, encoding="utf-8")
    (root / "mail.txt").write_text(mail, encoding="utf-8")
    again = merge_still_right(root / "mail.txt", root, TODAY)
    assert again is not None
    assert (again.problems, again.before) == ([], again.after)
    other = merged(root, "who: still right", "safety: still right")
    assert len(after(other).attestations) == 2
    assert max(after(other).evidence) == "still-right-2026-11-20"


def test_what_changed_in_words_is_a_question_and_no_fact(tmp_path: Path) -> None:
    done = merged(house(tmp_path, PLAN), "safety: changed", "safety says: A new cart, from May.")
    assert "in their words: “A new cart, from May.”" in done.notices[0]
    plan = after(done).emergency_plan
    assert plan is not None
    assert plan.evidence == ("site",)
    assert still_told(after(done))[0].says == "A new cart, from May."


def test_a_word_of_a_list_in_the_place_of_its_own_word_is_written(tmp_path: Path) -> None:
    root = house(tmp_path, HELP)
    done = merged(root, "insurance: changed", "insurance.superbill: was yes, now no")
    assert done.notices == ()
    insurance = after(done).insurance
    assert insurance is not None
    assert (insurance.superbill, insurance.hsa_fsa) == (False, True)
    assert insurance.evidence == ("still-right-2026-11-20",)
    assert after(done).attestations[0].still_right == (PageSection.INSURANCE,)


@pytest.mark.parametrize(
    ("middle", "line", "why"),
    [
        (HELP.replace("site", "page"), "insurance.superbill: was yes, now no", "another's word"),
        (HELP.replace("site", "news"), "insurance.superbill: was yes, now no", "another's word"),
        (HELP, "insurance.superbill: was yes, now maybe", "the answer here is yes or no"),
        (HELP, "insurance.superbil: was yes, now no", "superbil"),
        ("", "insurance.superbill: was yes, now no", "there is no such fact"),
        (
            HELP.replace("evidence", "note: For 30 days., evidence"),
            "insurance.superbill: was yes, now no",
            "a note there tells more",
        ),
    ],
)
def test_any_other_change_of_a_fact_is_a_question(
    middle: str, line: str, why: str, tmp_path: Path
) -> None:
    done = merged(house(tmp_path, middle), "insurance: changed", line)
    assert not done.is_refused
    assert any(why in told for told in done.notices), done.notices
    assert after(done).insurance == provider_in(tmp_path).insurance
    assert after(done).attestations[0].changed[0].says


def test_what_was_changed_since_they_saw_it_is_not_overwritten(tmp_path: Path) -> None:
    root = house(tmp_path, "monitoring: {person_present: nurse, evidence: site}\n")
    done = merged(root, "safety: changed", "monitoring.person_present: was staff, now nobody")
    assert "says something else there now" in done.notices[0]
    assert after(done).monitoring == provider_in(root).monitoring


def test_no_red_flag_goes_by_it(tmp_path: Path) -> None:
    same_day = "booking: {same_day_treatment: {answer: yes, evidence: site}}\n"
    screening = "screening: {medical: no, evidence: site}\n"
    root = house(tmp_path, same_day + screening)
    before = judge("example-a", provider_in(root), TODAY)
    assert before.raised
    done = merged(root, "safety: changed", "screening.medical: was no, now yes")
    assert any("a red flag would go by it" in told for told in done.notices)
    now = judge("example-a", after(done), TODAY)
    assert dict(now.raised).keys() == dict(before.raised).keys()


def test_a_section_that_is_not_as_they_saw_it_or_says_nothing_is_left_out(tmp_path: Path) -> None:
    root = house(tmp_path, PLAN)
    mail = answered(root, "who: still right", "safety: still right", "access: still right")
    profile_of(root).write_text(
        profile_of(root).read_text("utf-8").replace("answer: yes", "answer: no"), encoding="utf-8"
    )
    done = merge_still_right(mail, root, TODAY)
    assert done is not None
    assert after(done).attestations[0].still_right == (PageSection.WHO,)
    assert [told.partition(":")[0] for told in done.notices] == [
        "safety is left out",
        "access is left out",
    ]


def test_what_nobody_can_have_seen_is_refused(tmp_path: Path) -> None:
    done = merged(house(tmp_path), "who: still right", seen=False)
    assert [one.code for one in done.problems] == ["nothing-attested"]
    assert "could not tell what it showed them" in done.notices[0]


@pytest.mark.parametrize("on", ["2026-11-31", "2027-01-01", "soon"])
def test_a_day_that_is_none_or_to_come_is_refused(on: str, tmp_path: Path) -> None:
    done = merged(house(tmp_path), "care: would rather not say", on=on)
    assert done.is_refused


def test_another_file_is_not_taken_for_an_answer_and_broken_ones_are_told(tmp_path: Path) -> None:
    root = house(tmp_path)
    file = root / "call.yml"
    file.write_text("profile: example-a\n", encoding="utf-8")
    assert merge_still_right(file, root, TODAY) is None
    file.write_text("still right: begin\n", encoding="utf-8")
    broken = merge_still_right(file, root, TODAY)
    assert broken is not None
    assert broken.is_refused
    mail = answered(root, "care: would rather not say")
    profile_of(root).write_text("name: [\n", encoding="utf-8")
    unsound = merge_still_right(mail, root, TODAY)
    assert unsound is not None
    assert [one.code for one in unsound.problems] == ["profile-has-errors"]
