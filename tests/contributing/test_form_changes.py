"""The changes of the form laid into a profile: what was asked, and nothing else."""

from pathlib import Path

import pytest

from generator.contributing.form_changes import merge_changes
from generator.contributing.merge import Merged
from tests.contributing.folders import HEAD, TAIL, USES, house, profile_of
from tests.today import TODAY

PRICES = """\
prices:
  # Two lines of their page.
  - {service: iv infusion, amount_usd: "450", per: session, evidence: page}  # read twice
  - {service: consultation, amount_usd: "100", evidence: page}
  - {service: follow-up, amount_usd: "50", evidence: [page]}
"""
WAS = (
    "{service: iv infusion, amount_usd: '450', per: session, evidence: page}",
    "{service: consultation, amount_usd: '100', evidence: page}",
    "{service: follow-up, amount_usd: '50', evidence: page}",
)


def merged(folder: Path, was: str, now: str, middle: str = PRICES, more: str = "") -> Merged:
    root = house(folder / "house", middle)
    file = folder / "changes.yml"
    text = f"profile: example-a\nwas: {{{was}}}\nnow: {{{now}}}\n{more}"
    file.write_text(text, encoding="utf-8")
    done = merge_changes(file, root, TODAY)
    assert done is not None
    return done


def codes(done: Merged) -> list[str]:
    return [one.code for one in done.problems]


def test_one_value_is_changed_and_every_other_line_and_comment_stays(tmp_path: Path) -> None:
    done = merged(tmp_path, "summary: A made-up clinic for tests.", "summary: Another one.")
    assert codes(done) == []
    expected = HEAD.replace(
        "summary: A made-up clinic for tests.  # said with care",
        '# said with care\nsummary: "Another one."',
    )
    assert done.after == expected + USES + PRICES + TAIL
    assert profile_of(tmp_path / "house").read_text("utf-8") == done.before


def test_an_entry_is_changed_one_goes_and_one_comes_in_their_own_lines(tmp_path: Path) -> None:
    new = "{service: iv infusion, amount_usd: '475', per: session, evidence: page}"
    more = "{service: deposit, amount_usd: '20', evidence: page}"
    done = merged(tmp_path, f"prices: [{', '.join(WAS)}]", f"prices: [{new}, {WAS[1]}, {more}]")
    assert codes(done) == []
    assert (
        done.after
        == HEAD
        + USES
        + (
            "prices:\n"
            "  # Two lines of their page.\n"
            "  # read twice\n"
            '  - {service: iv infusion, amount_usd: "475", per: session, evidence: page}\n'
            '  - {service: consultation, amount_usd: "100", evidence: page}\n'
            '  - {service: deposit, amount_usd: "20", evidence: page}\n'
        )
        + TAIL
    )


def test_a_key_goes_and_its_comments_stay_and_a_new_one_finds_its_place(tmp_path: Path) -> None:
    refunds = "refunds: {terms: Some., evidence: page}"
    done = merged(tmp_path, f"prices: [{', '.join(WAS)}]", refunds)
    assert codes(done) == []
    assert "iv infusion" not in done.after
    assert "# Two lines of their page.\n# read twice\n" in done.after
    assert 'refunds: {terms: "Some.", evidence: page}\n' in done.after


def test_a_look_is_added_and_the_others_keep_their_comments(tmp_path: Path) -> None:
    looks = (
        "site: {url: 'https://example-a.example/', seen: 2026-11, method: copy}, "
        "page: {url: 'https://example-a.example/faq', seen: 2026-11-10, method: website, "
        "by: Erin Example}, news: {url: 'https://news.example/', seen: 2026-11, method: copy, "
        "publisher: The Example Times}"
    )
    mail = "mail: {seen: 2026-11-20, method: provider}"
    fact = "treatment_plan: {answer: yes, evidence: mail}"
    done = merged(tmp_path, f"evidence: {{{looks}}}", f"{fact}, evidence: {{{mail}, {looks}}}", "")
    assert codes(done) == []
    assert "  # A look of our own.\n  page:" in done.after
    assert f"  {mail}\n# The last line.\n" in done.after


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("summary: Something else.", "summary: Mine."),
        ("", "summary: Mine."),
        ("refunds: {terms: Some., evidence: page}", "refunds: {terms: Mine., evidence: page}"),
    ],
)
def test_what_was_changed_since_by_somebody_else_is_not_overwritten(
    tmp_path: Path, was: str, now: str
) -> None:
    done = merged(tmp_path, was, now)
    assert codes(done) == ["changed-since"]
    assert done.is_refused


def test_the_same_changes_again_change_nothing(tmp_path: Path) -> None:
    done = merged(tmp_path, f"prices: [{', '.join(WAS)}]", "summary: Mine.")
    assert codes(done) == ["changed-since"]
    was, now = f"prices: [{', '.join(WAS)}], summary: A made-up clinic for tests.", "summary: Mine."
    done = merged(tmp_path / "b", was, now)
    assert (codes(done), 'summary: "Mine."' in done.after) == ([], True)
    done.path.write_text(done.after, encoding="utf-8")
    again = merge_changes(tmp_path / "b" / "changes.yml", tmp_path / "b" / "house", TODAY)
    assert again is not None
    assert (codes(again), again.after) == ([], done.after)


def test_everything_that_is_wrong_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    done = merged(tmp_path, "disputes: []", "nothing: x", more="extra: x\n")
    assert sorted(codes(done)) == ["not-by-form", "not-by-form", "unknown-key"]
    assert sorted(one.line for one in done.problems) == [2, 3, 4]


def test_a_change_that_a_check_refuses_is_refused_here(tmp_path: Path) -> None:
    price = "{service: iv infusion, amount_usd: dear, evidence: page}"
    done = merged(tmp_path, f"prices: [{', '.join(WAS)}]", f"prices: [{price}]")
    assert "amount-malformed" in codes(done)


def test_a_file_of_a_call_is_none_of_changes_and_a_stranger_is_told(tmp_path: Path) -> None:
    root = house(tmp_path / "house")
    file = tmp_path / "call.yml"
    file.write_text("profile: example-a\nevidence: {}\n", encoding="utf-8")
    assert merge_changes(file, root, TODAY) is None
    file.write_text("profile: ../../etc/passwd\nwas: {}\nnow: []\n", encoding="utf-8")
    done = merge_changes(file, root, TODAY)
    assert done is not None
    assert sorted(codes(done)) == ["answers-without-profile", "wrong-type"]


@pytest.mark.parametrize(
    "value", ["hello", "[hello]", "{a: [b]}", "{evidence: [[a]]}", "[{evidence: {a: b}}]"]
)
@pytest.mark.parametrize("side", ["was", "now"])
def test_a_key_that_is_laid_out_as_no_profile_has_it_is_told(
    tmp_path: Path, side: str, value: str
) -> None:
    there = "refunds: {terms: Some., evidence: page}\n"
    for key in ("refunds", "locations", "safety", "evidence"):
        odd = f"{key}: {value}"
        done = merged(tmp_path / key, *((odd, "") if side == "was" else ("", odd)), there)
        assert done.is_refused, key


FLAG = "{rule: guarantees-outcome, note: They promise a cure., evidence: page}"
FLAGS = f"flags:\n  - {FLAG}\n"


@pytest.mark.parametrize("now", ["", "flags: []", f"flags: [{FLAG.replace('cure', 'rest')}]"])
def test_a_red_flag_is_not_taken_out_or_changed_by_a_form(tmp_path: Path, now: str) -> None:
    done = merged(tmp_path, f"flags: [{FLAG}]", now, FLAGS + PRICES)
    assert codes(done) == ["not-by-form"]
    assert done.after == ""


def test_a_red_flag_is_added_by_a_form(tmp_path: Path) -> None:
    done = merged(tmp_path, "", f"flags: [{FLAG}]")
    assert codes(done) == []
    assert "guarantees-outcome" in done.after


def test_a_check_is_not_taken_out_by_a_form(tmp_path: Path) -> None:
    check = "{on: 2026-11-12, by: Erin Example}"
    done = merged(tmp_path, f"verified: {check}", "", f"verified: {check}\n" + PRICES)
    assert codes(done) == ["not-by-form"]


def test_a_profile_with_a_default_is_changed_as_the_form_showed_it(tmp_path: Path) -> None:
    """The form shows each fact with its look; a file may have said it once for all."""
    middle = PRICES.replace(", evidence: page}  # read", "}  # read") + "evidence_default: page\n"
    new = "{service: iv infusion, amount_usd: '475', per: session, evidence: page}"
    done = merged(
        tmp_path, f"prices: [{', '.join(WAS)}]", f"prices: [{new}, {WAS[1]}, {WAS[2]}]", middle
    )
    assert codes(done) == []
    assert '- {service: iv infusion, amount_usd: "475", per: session, evidence: page}' in done.after
    assert "evidence_default: page\n" in done.after
    assert done.after.count("evidence: page}") == 2
