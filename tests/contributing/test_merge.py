from pathlib import Path

import pytest

from generator.contributing.merge import Merged, merge
from generator.facts.provenance import provenance_of
from generator.model.finding import Provenance
from generator.reading.profiles.providers import profile_from_text
from tests.contributing.folders import CALL, HEAD, TAIL, USES, answers, house
from tests.today import TODAY

BY_PHONE = "evidence: call-2026-11-21}\n"
IN_PART = "call-2026-11-21-in-part"


def merged(folder: Path, middle: str, facts: str, look: str = CALL) -> Merged:
    root = house(folder / "house", middle)
    return merge(answers(folder, facts, look), root, TODAY)


def provenance_after(done: Merged, part: str) -> Provenance:
    profile, problems = profile_from_text(done.after, "example-a", "x", TODAY)
    assert profile is not None, problems
    return provenance_of(getattr(profile.provider, part), profile.provider)


def test_a_new_fact_is_checked_by_us_and_every_other_line_stays(tmp_path: Path) -> None:
    done = merged(tmp_path, "", f"emergency_plan: {{answer: yes, {BY_PHONE}")
    assert not done.is_refused
    added = set(done.after.splitlines()) - set(done.before.splitlines())
    assert [line for line in done.before.splitlines() if line not in done.after.splitlines()] == []
    assert sorted(line.split(":")[0].strip() for line in added) == [
        "call-2026-11-21",
        "emergency_plan",
    ]
    assert done.after.startswith(HEAD)
    assert provenance_after(done, "emergency_plan") is Provenance.WE_CHECKED


def test_the_same_file_again_changes_nothing(tmp_path: Path) -> None:
    facts = f"insurance: {{superbill: yes, {BY_PHONE}prices:\n  - {{service: iv infusion, "
    facts += f'amount_usd: "450", per: session, {BY_PHONE}'
    done = merged(tmp_path, "insurance: {hsa_fsa: yes, evidence: site}\n", facts)
    done.path.write_text(done.after, encoding="utf-8")
    again = merge(tmp_path / "answers.yml", tmp_path / "house", TODAY)
    assert again.after == again.before == done.after != done.before


def test_what_was_not_asked_is_not_raised_by_its_neighbor(tmp_path: Path) -> None:
    stated = "insurance: {hsa_fsa: yes, evidence: site}\n"
    done = merged(tmp_path, stated, f"insurance: {{superbill: yes, {BY_PHONE}")
    assert f"insurance: {{hsa_fsa: yes, superbill: yes, evidence: [site, {IN_PART}]}}" in done.after
    assert f"  {IN_PART}: {{seen: 2026-11-21, method: provider" in done.after
    assert provenance_after(done, "insurance") is Provenance.PROVIDER_SAYS
    assert "hsa_fsa was not asked" in done.notices[0]


def test_a_note_that_was_not_asked_is_not_raised_either(tmp_path: Path) -> None:
    stated = "emergency_plan: {answer: yes, note: A crash cart., evidence: site}\n"
    done = merged(tmp_path, stated, f"emergency_plan: {{answer: yes, {BY_PHONE}")
    assert provenance_after(done, "emergency_plan") is Provenance.PROVIDER_SAYS


def test_what_others_say_does_not_become_what_the_provider_says(tmp_path: Path) -> None:
    stated = "insurance: {hsa_fsa: yes, evidence: news}\n"
    done = merged(tmp_path, stated, f"insurance: {{superbill: yes, {BY_PHONE}")
    assert done.after == done.before
    assert "insurance was left out: hsa_fsa there is the word of others alone" in done.notices[0]


def test_a_part_that_was_asked_as_a_whole_is_checked(tmp_path: Path) -> None:
    stated = "insurance: {hsa_fsa: yes, evidence: site}\n"
    done = merged(tmp_path, stated, f"insurance: {{superbill: yes, hsa_fsa: yes, {BY_PHONE}")
    assert "evidence: [site, call-2026-11-21]}" in done.after
    assert provenance_after(done, "insurance") is Provenance.WE_CHECKED


def test_an_answer_never_replaces_another_unknowing(tmp_path: Path) -> None:
    stated = "emergency_plan: {answer: yes, evidence: site}\n"
    done = merged(tmp_path, stated, f"emergency_plan: {{answer: no, {BY_PHONE}")
    (problem,) = done.problems
    assert done.is_refused
    assert (problem.code, problem.line) == ("answer-replaces-another", 2)
    assert '"emergency_plan.answer": "yes"' in problem.suggestion


def test_a_known_change_takes_the_old_look_and_what_was_said_of_it(tmp_path: Path) -> None:
    stated = "emergency_plan: {answer: yes, note: A crash cart., evidence: page}\n"
    facts = 'replaces: {"emergency_plan.answer": yes}\n'
    done = merged(tmp_path, stated, f"{facts}emergency_plan: {{answer: no, {BY_PHONE}")
    assert not done.is_refused
    assert "emergency_plan: {answer: no, evidence: call-2026-11-21}\n" in done.after
    assert "emergency_plan.note was taken out" in done.notices


def test_a_change_beside_what_was_not_asked_is_left_to_a_person(tmp_path: Path) -> None:
    stated = "insurance: {superbill: yes, hsa_fsa: yes, evidence: page}\n"
    facts = "replaces: {insurance.superbill: yes}\n"
    done = merged(tmp_path, stated, f"{facts}insurance: {{superbill: no, {BY_PHONE}")
    assert done.after == done.before
    assert "hsa_fsa there rests on the old look" in done.notices[0]


def test_a_look_that_nothing_rests_on_any_more_goes_with_its_line(tmp_path: Path) -> None:
    look = "  old: {url: https://example-a.example/old, seen: 2026-10, method: copy}\n"
    root = house(tmp_path / "house", "emergency_plan: {answer: yes, evidence: old}\n")
    path = root / "providers" / "example-a.yml"
    text = path.read_text("utf-8").replace("  # A look", f"{look}  # A look")
    path.write_text(text, encoding="utf-8")
    facts = f"replaces: {{emergency_plan.answer: yes}}\nemergency_plan: {{answer: no, {BY_PHONE}"
    done = merge(answers(tmp_path, facts), root, TODAY)
    assert "  old:" not in done.after
    assert "# A look of our own." in done.after
    assert "evidence.old was taken out: nothing rests on it any more" in done.notices


def test_a_price_is_changed_where_there_is_one_and_added_where_there_are_more(
    tmp_path: Path,
) -> None:
    infusion = "  - {service: iv infusion, per: session"
    one = f'prices:\n{infusion}, amount_usd: "400.00", evidence: site}}\n'
    known = 'replaces: {"prices.iv infusion.amount_usd": "400"}\n'
    new = f'prices:\n{infusion}, amount_usd: "450", {BY_PHONE}'
    done = merged(tmp_path / "a", one, known + new)
    assert done.after.count("service: iv infusion") == 1
    assert 'amount_usd: "450"' in done.after
    two = f'{one}{infusion}, amount_usd: "500", evidence: site}}\n'
    done = merged(tmp_path / "b", two, new)
    assert done.after.count("service: iv infusion") == 3


def test_a_price_with_a_label_is_of_something_narrower_and_stays(tmp_path: Path) -> None:
    infusion = "  - {service: iv infusion, per: session"
    one = f'prices:\n{infusion}, label: Booster, amount_usd: "450", evidence: site}}\n'
    done = merged(tmp_path, one, f'prices:\n{infusion}, amount_usd: "450", {BY_PHONE}')
    assert one.splitlines()[1] in done.after
    assert done.after.count("service: iv infusion") == 2


def test_parts_of_a_part_stand_under_their_own_name(tmp_path: Path) -> None:
    stated = "booking:\n  call_center: {answer: no, evidence: page}\n"
    done = merged(tmp_path, stated, f"booking:\n  referral_required: {{answer: no, {BY_PHONE}")
    assert f"{stated}  referral_required: {{answer: no, {BY_PHONE}" in done.after


def test_a_second_call_of_the_day_has_a_name_of_its_own(tmp_path: Path) -> None:
    done = merged(tmp_path, "", f"emergency_plan: {{answer: yes, {BY_PHONE}")
    done.path.write_text(done.after, encoding="utf-8")
    look = CALL.replace("front desk", "nurse")
    again = merge(
        answers(tmp_path, f"treatment_plan: {{answer: no, {BY_PHONE}", look),
        tmp_path / "house",
        TODAY,
    )
    assert "treatment_plan: {answer: no, evidence: call-2026-11-21-2}" in again.after
    assert "emergency_plan: {answer: yes, evidence: call-2026-11-21}" in again.after


def test_what_the_merged_profile_would_lack_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    later = CALL.replace("seen: 2026-11-21", "seen: 2027-01-01")
    facts = f"emergency_plan: {{answer: maybe, {BY_PHONE}languages: {{values: [], {BY_PHONE}"
    done = merged(tmp_path, "", facts, later)
    assert done.is_refused
    assert len(done.problems) >= 3
    asked = (tmp_path / "answers.yml").read_text("utf-8").split("\n")
    assert all(one.path.endswith("answers.yml") for one in done.problems)
    assert all(asked[one.line - 1][one.column - 1 :].strip() for one in done.problems)


def test_a_look_without_its_parts_is_a_warning_of_the_merged_profile(tmp_path: Path) -> None:
    look = "evidence:\n  call-2026-11-21: {seen: 2026-11-21, method: phone, by: Erin Example}\n"
    done = merged(tmp_path, "", f"emergency_plan: {{answer: yes, {BY_PHONE}", look)
    assert not done.is_refused
    assert [one.code for one in done.problems] == ["proof-incomplete"]


@pytest.mark.parametrize("evidence", ["evidence: {}\n", ""])
def test_a_profile_without_any_look_gets_its_first(tmp_path: Path, evidence: str) -> None:
    root = house(tmp_path / "house")
    path = root / "providers" / "example-a.yml"
    path.write_text(HEAD + evidence, encoding="utf-8")
    done = merge(answers(tmp_path, f"emergency_plan: {{answer: yes, {BY_PHONE}"), root, TODAY)
    assert not done.is_refused
    assert "call-2026-11-21: {seen: 2026-11-21" in done.after


def test_the_made_up_profile_itself_is_sound(tmp_path: Path) -> None:
    profile, problems = profile_from_text(HEAD + USES + TAIL, "example-a", "x", TODAY)
    assert profile is not None, (problems, tmp_path)
