"""Slips of real files, made up anew: each gets its answer on its line, and nothing is lost.

A line is laid into a sound file. What is told of it holds each of the words, and none that would
lead to another drug, another profession or a stronger proof.
"""

from pathlib import Path

import pytest

from generator.reading.profiles.providers import read_providers
from tests.made_up_house import SOUND
from tests.today import TODAY

BO = "clinicians: [{name: Bo Example, credential: %s, evidence: page}]"
BOARD = (
    "clinicians: [{name: Bo Example, credential: MD, evidence: page, "
    "board_certification: {board: %s, evidence: page}}]"
)
PLACE = "locations: [{city: %s, state: %s, evidence: page}]"
SLIPS = [
    (BO % "NMD", ("unknown-credential", "did you mean 'ND'"), "mean 'MD'"),
    (BO % "DPM", ("unknown-credential", "clinician, other"), "did you mean"),
    (BO % "RPh", ("unknown-credential", "did you mean 'PharmD'"), "mean 'PhD'"),
    (BO % "Physician Assistant", ("did you mean 'PA'",), "mean 'medical"),
    (BOARD % "ABIHM", ("unknown-board",), "did you mean"),
    (BOARD % "American Board of Anesthesiology", ("did you mean 'ABA'",), "'ABPN'?"),
    (PLACE % ("Reno", "Nev."), ("did you mean 'NV'",), "'NE'"),
    (PLACE % ("Washington", "Washington D.C."), ("did you mean 'DC'",), "'WA'"),
    ("routes: {values: [ketamine], evidence: page}", ("how is it given?",), "did you mean"),
    ("routes: {values: [sublingual], evidence: page}", ("did you mean 'oral'",), "mean 'nasal"),
    ("routes: {values: [spray], evidence: page}", ("or Spravato?", "'unnamed spray'"), "mean '"),
    (
        "prices: [{service: iv infusion, amount_usd: $1,200.00, evidence: page}]",
        ("did you mean '1200.00'",),
        "'1'",
    ),
    ("locations: [{city: San Francisco, state: CA, zip: '10001'}]", ("zip-in-another",), "mean"),
    ("locations: [{city: Austin, state: TX, zip: 7870}]", ("zip-malformed",), "07870"),
    (
        "locations:\n  - street: 1 Example St # 200\n    state: NV\n    evidence: page",
        ("text-cut-short", '"1 Example St # 200"'),
        "html",
    ),
    ("also_known_as: [Example, Inc.]", ("entry-cut-in-two", '"Example, Inc."'), "unclosed"),
    (
        "treatment_plan: {answer: yes, note: A cart, oxygen and a plan., evidence: page}",
        ("comma-in-text", '"A cart, oxygen and a plan."'),
        "no value",
    ),
    ("languages:\n  values:\n    -English\n    -Spanish\n  evidence: page", ("a space",), "both"),
    ("serves: {states: [CA], evidence: page}", ("kind-contradicted", "kind: both"), "mean"),
    ("serves: {states: [CA, OR, CA], evidence: page}", ("value-twice",), "entry 2'"),
    (
        "prices: [{service: iv infusion, amount_usd: '0', evidence: page}]",
        ("price-zero", "free"),
        "mean",
    ),
    ('also_known_as: ["Elm "]', ("blank-at-an-end", "did you mean 'Elm'"), "html"),
    ("also_known_as: [Fir &amp; Oak]", ("html-entity", "Fir & Oak"), "lt;"),
    ("accepting_new_patients: {answer: yes}", ("evidence",), "mean 'no'"),
    (
        "at_home: {routes: [oral], blood_pressure_cuff: in some cases, evidence: page}",
        ("condition-missing", "note"),
        "mean 'yes'",
    ),
    ("screening: {medical: sometimes, evidence: page}", ("did you mean 'in some cases'",), "'no'?"),
    (
        "hours: {open: [{days: [mon], opens: 9am, closes: '17:00'}], evidence: page}",
        ("'09:00'",),
        "21",
    ),
    ("eligibility: {youngest: 18, oldest: 12, evidence: page}", ("range-reversed",), "mean"),
    ("http_website: https://a.example/", ("link-not-http",), "mean"),
]


def told(folder: Path, line: str) -> str:
    """Return all that is told of a sound file with one line more."""
    (folder / "providers").mkdir()
    text = SOUND.replace("emergency_plan:", f"{line}\nemergency_plan:", 1)
    (folder / "providers" / "example-a.yml").write_text(text, encoding="utf-8")
    _, problems = read_providers(folder, TODAY)
    return " ".join(f"{one.code}: {one.message} | {one.suggestion}" for one in problems)


@pytest.mark.parametrize(
    "line",
    [
        "also_known_as: [Example Alias]",
        "treatment_plan:\n  answer: yes\n  note: >\n    A cart\n    and a plan.\n  evidence: page",
        'locations: [{city: Reno, state: NV, phone: "+1 415 555 0101 x123", evidence: page}]',
        "locations: [{area: Greater Charlotte, state: NC, certainty: inferred, evidence: page}]",
        "evidence_of: {name: page, kind: page}",
    ],
)
def test_what_is_no_slip_is_taken(tmp_path: Path, line: str) -> None:
    assert told(tmp_path, line) == ""


@pytest.mark.parametrize(("line", "words", "never"), SLIPS)
def test_a_slip_gets_its_answer(
    tmp_path: Path, line: str, words: tuple[str, ...], never: str
) -> None:
    said = told(tmp_path, line)
    assert [word for word in words if word not in said] == [], said
    assert never not in said
