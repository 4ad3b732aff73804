"""One slip of the hand is one message, and what it moved is judged where it was meant."""

from datetime import date
from pathlib import Path

import pytest

from generator.reading.profiles.providers import read_profile

HEAD = """\
name: Pine Example
kind: clinic
listing_basis: public_pages
summary: A made-up clinic for tests.
"""
WEB = """\
evidence:
  web: {url: https://harbor.example/, seen: 2026-11-10, method: website}
"""
TODAY = date(2026, 11, 21)


def told(root: Path, text: str) -> list[tuple[int, str, str]]:
    path = root / "pine.yml"
    path.write_text(text, encoding="utf-8")
    profile, problems = read_profile(path, root, TODAY)
    assert profile is None
    return [(one.line, one.code, f"{one.message} | {one.suggestion}") for one in problems]


@pytest.mark.parametrize(
    ("block", "line"),
    [
        ("emergency_plan:\nanswer: yes\nevidence: web\n", 6),
        ("screening:\nmedical: yes\npsychiatric: yes\nby: MD\nevidence: [web]\n", 6),
        ("clinicians:\n- name: Ana Example\ncredential: MD\nevidence: web\n", 7),
        ("booking:\nsame_day_treatment: {answer: no, evidence: web}\n", 6),
    ],
)
def test_a_block_without_its_indentation_is_one_message(
    tmp_path: Path, block: str, line: int
) -> None:
    ((at, code, words),) = told(tmp_path, HEAD + block + WEB)
    assert (at, code) == (line, "not-indented")
    assert "put two spaces before each line of" in words


def test_evidence_without_its_indentation_is_one_message(tmp_path: Path) -> None:
    facts = "emergency_plan: {answer: yes, evidence: web}\nscreening: {medical: yes, evidence: b}\n"
    looks = WEB.replace("  web", "web") + "b:\n  seen: 2026-11-10\n  method: phone\n"
    ((line, code, _),) = told(tmp_path, HEAD + facts + looks)
    assert (line, code) == (8, "not-indented")


def test_what_was_moved_is_judged_too(tmp_path: Path) -> None:
    found = told(tmp_path, HEAD + "screening:\nmedical: yes\nby: Shaman\nevidence: web\n" + WEB)
    assert [code for _, code, _ in found] == ["not-indented", "unknown-credential"]


def test_a_block_that_is_empty_stays_so(tmp_path: Path) -> None:
    ((line, code, _),) = told(tmp_path, HEAD + "screening:\nlanguages:\n" + WEB)[:1]
    assert (line, code) == (5, "empty-value")


@pytest.mark.parametrize(
    ("fact", "advice"),
    [
        (
            "emergency_plan: {answer: yes, note: A cart, oxygen, and a plan., evidence: web}",
            'note: "A cart, oxygen, and a plan."',
        ),
        ("treatment_plan: {answer: Yes, they do, evidence: web}", "accepted: yes or no"),
        ("serves: {states: CA, NV, evidence: web}", "[CA, NV]"),
        (
            "prices: [{service: esketamine, amount_usd: $1,200.00, evidence: web}]",
            "did you mean '1200.00'?",
        ),
    ],
)
def test_a_comma_between_braces_loses_nothing(tmp_path: Path, fact: str, advice: str) -> None:
    ((line, _, words),) = told(tmp_path, f"{HEAD}{fact}\n{WEB}")
    assert line == 5
    assert advice in words


def test_a_price_is_answered_alike_in_braces_and_below_its_key(tmp_path: Path) -> None:
    flow = "prices:\n  - {service: oral, amount_usd: $1,200.00, evidence: web}\n"
    block = "prices:\n  - service: oral\n    amount_usd: $1,200.00\n    evidence: web\n"
    answers = [told(tmp_path, HEAD + one + WEB)[0] for one in (flow, block)]
    assert answers[0][1:] == answers[1][1:]


def test_a_key_that_is_known_here_was_left_empty(tmp_path: Path) -> None:
    ((_, code, words),) = told(
        tmp_path, HEAD + "emergency_plan: {answer: yes, note, evidence: web}\n" + WEB
    )
    assert code == "empty-value"
    assert "'note' has no value" in words


def test_a_misspelt_block_hides_nothing(tmp_path: Path) -> None:
    facts = (
        "emergency_plan: {answer: yes, evidence: web}\nscreening: {medical: yes, evidence: web}\n"
    )
    ((line, code, _),) = told(tmp_path, HEAD + facts + WEB.replace("evidence:", "evidnce:"))
    assert (line, code) == (7, "unknown-key")
    found = told(tmp_path, HEAD + "screenign: {medical: perhaps, evidence: web}\n" + WEB)
    assert [code for _, code, _ in found] == ["unknown-key", "answer-not-yes-or-no"]


LOOK = "{url: https://harbor.example/, seen: 2026-11-10, method: copy}"
PLAN = "emergency_plan: {answer: yes, evidence: web}\nprices: []\n"
BELOW_ITS_NAME = """\
evidence:
  web:
  seen: 2026-11-10
  url: https://harbor.example/
  method: copy
"""


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (f"{PLAN}evidnce:\nweb: {LOOK}\n", ["unknown-key", "not-indented"]),
        (f"{PLAN}evidnce:\nweb: {LOOK}\nprices: {LOOK}\n", ["unknown-key", "not-indented"]),
        (f"emergncy_plan:\nanswer: yes\nevidence: web\n{WEB}", ["unknown-key", "not-indented"]),
        (
            f"screening:\nmedical: yes\nevidence: web\n{BELOW_ITS_NAME}",
            ["not-indented", "not-indented"],
        ),
    ],
)
def test_two_causes_are_two_messages(tmp_path: Path, text: str, codes: list[str]) -> None:
    assert [code for _, code, _ in told(tmp_path, HEAD + text)] == codes


def test_a_comma_and_a_colon_in_one_text_are_one_message(tmp_path: Path) -> None:
    plan = "emergency_plan: {answer: yes, note: Oxygen, a cart: and drugs., evidence: web}\n"
    ((line, code, said),) = told(tmp_path, HEAD + plan + WEB)
    assert (line, code) == (5, "comma-in-text")
    assert said.endswith('note: "Oxygen, a cart: and drugs."')
