"""What people who do not know YAML get wrong: one cause is one message, where it stands."""

from datetime import date

import pytest

from generator.judging import RED_FLAG_IDS
from generator.model.problem import Problem
from generator.reading.profiles.providers import profile_from_text

DAY = date(2026, 11, 28)
PLAN = """\
emergency_plan:
  answer: yes
  note: Crash cart and transfer agreement.
  evidence: call
"""
PERSON = """\
  - name: Ana Example
    credential: MD
    role: medical director
"""
LOOKS = """\
evidence:
  faq: {url: "https://harbor.example/faq", seen: 2026-11-10, method: website, by: erin}
  prices: {url: "https://harbor.example/prices", seen: 2026-11-10, method: website, by: erin}
  call: {seen: 2026-11-12, method: phone, by: erin, reached: front desk, asked: What happens then.}
"""
SOUND = f"""\
name: Example Harbor Clinic
website: https://harbor.example/
kind: both
listing_basis: public_pages
summary: A clinic that gives ketamine by infusion and refers out for therapy.
phone: "+1 415 555 0100"
locations:
  - {{street: 1 Example St, city: San Francisco, state: CA, zip: "94102", evidence: faq}}
serves: {{states: [CA, NV], evidence: faq}}
clinicians:
{PERSON}\
    npi: "1234567893"
    evidence: faq
routes: {{values: [iv, im], evidence: faq}}
screening: {{medical: yes, psychiatric: yes, by: MD, evidence: faq}}
monitoring: {{vitals: yes, person_present: nurse, evidence: faq}}
{PLAN}\
prices:
  - {{service: iv infusion, amount_usd: "450.00", per: session, evidence: prices}}
refunds: {{terms: Full refund until 48 hours before., evidence: prices}}
insurance: {{superbill: yes, hsa_fsa: yes, evidence: faq}}
{LOOKS}\
verified: {{on: 2026-11-12, by: erin}}
conflict_of_interest: none
"""


def told(old: str, new: str) -> list[Problem]:
    assert SOUND.count(old) >= 1
    text = SOUND.replace(old, new, 1)
    return profile_from_text(text, "x", "providers/x.yml", DAY, RED_FLAG_IDS)[1]


def test_without_a_slip_nothing_is_told() -> None:
    assert told("name", "name") == []


SLIPS = [
    # A block that holds a bare value is answered with the very lines.
    (PLAN, "emergency_plan: yes\n", 19, "wrong-type", "'answer: yes' and 'evidence: name-of-th"),
    ("{values: [iv, im], evidence: faq}", "iv", 16, "wrong-type", "'values: [iv]' and 'evidence"),
    ("{values: [iv, im], evidence: faq}", "[iv, im]", 16, "wrong-type", "'values: [iv, im]' and"),
    ("{states: [CA, NV], evidence: faq}", "CA, NV", 9, "wrong-type", "'states: [CA, NV]' and"),
    ("{on: 2026-11-12, by: erin}", "2026-11-12", 31, "wrong-type", "'on: 2026-11-12' and 'by: "),
    ("{superbill: yes, hsa_fsa: yes, evidence: faq}", "yes", 26, "wrong-type", "takes superbill"),
    (
        '\n  - {service: iv infusion, amount_usd: "450.00", per: session, evidence: prices}',
        " $450",
        23,
        "wrong-type",
        "like '- {service: ..., evidence: ...}'",
    ),
    # What the template, or nobody, left there.
    ("medical director", "<text>", 13, "text-says-nothing", "what is known"),
    ("both", "<clinic | telehealth | both>", 3, "unknown-kind", "write what is known"),
    ('"1234567893"', "<number>", 14, "npi-malformed", "take the line out"),
    ('"+1 415 555 0100"', "TBD", 6, "phone-malformed", "take the line out"),
    ("vitals: yes", "vitals: unknown", 18, "answer-not-yes-or-no", "take the line out"),
    ('"450.00"', "N/A", 24, "amount-malformed", "take the line out"),
    ("superbill: yes", "superbill: not stated", 26, "answer-not-yes-or-no", "take the line out"),
    ("https://harbor.example/\n", "https://www.example.com\n", 2, "link-made-up", "as the browser"),
    # An answer that explains itself.
    (
        "answer: yes\n",
        "answer: yes, they have one\n",
        20,
        "answer-not-yes-or-no",
        "'yes, note: \"they have one\"'",
    ),
    (
        "vitals: yes",
        'vitals: "yes, but only at first"',
        18,
        "answer-not-yes-or-no",
        "'in some cases, note: \"but only at first\"'",
    ),
    # Words that patients read.
    ("both", "Clinic and telehealth", 3, "unknown-kind", "did you mean 'both'?"),
    ("public_pages", "From public pages", 4, "unknown-listing-basis", "mean 'public_pages'?"),
    ("interest: none", "interest: no", 32, "unknown-conflict-of-interest", "mean 'none'?"),
    # Evidence: its block, its names, and a name that is none.
    (LOOKS, "", 8, "no-evidence", "add it at the end"),
    (LOOKS, "evidence:\n", 8, "no-evidence", "add it at the end"),
    ("  faq: {url", "  faqs: {url", 28, "misspelt-evidence", "did you mean 'faq'?"),
    ("\nevidence:\n", "\nevidences:\n", 27, "unknown-key", "did you mean 'evidence'?"),
    ("hsa_fsa: yes, evidence: faq", "hsa_fsa: yes, evidence: fqa", 26, "unknown-evidence", "'faq'"),
    ("yes, evidence: faq}\nev", "yes, evidence: faq and call}\nev", 26, "name-malformed", "[faq, "),
    ("yes, evidence: faq}\nev", 'yes, evidence: "faq, call"}\nev', 26, "name-malformed", "[faq, "),
    ("yes, evidence: faq}\nev", "yes, evidence: The FAQ}\nev", 26, "name-malformed", "'the-faq'"),
    (
        "yes, evidence: faq}\nev",
        "yes, evidence: https://harbor.example/faq}\nev",
        26,
        "name-malformed",
        "put the address under 'evidence:'",
    ),
    # Several things in one.
    ("values: [iv, im]", "values: [IV/IM]", 16, "unknown-route", "each as an entry of its own: iv"),
    ("states: [CA, NV]", "states: CA/NV", 9, "wrong-type", "[CA, NV]"),
    ("states: [CA, NV]", "states: everywhere", 9, "wrong-type", "each between brackets"),
    ("credential: MD", "credential: MD/PhD", 12, "unknown-credential", "more_credentials: [PhD]"),
    ('"450.00"', "$12,34", 24, "amount-malformed", "'12.34' or '1234'"),
    (
        PLAN,
        "hours: {days: [mon], hours: 9-5, evidence: faq}\n",
        19,
        "unknown-key",
        '\'open: [{days: [mon], opens: "09:00", closes: "17:00"}]\'',
    ),
    (
        "yes, hsa_fsa: yes",
        "yes, note: Aetna, oxygen: both",
        26,
        "comma-in-text",
        'note: "Aetna, oxygen: both"',
    ),
    (
        "method: website, by: erin}\n  p",
        "method: cached page}\n  p",
        28,
        "unknown-method",
        "'copy'",
    ),
    # Indentation.
    (PLAN, PLAN.replace("\n  ", "\n"), 20, "not-indented", "'emergency_plan'"),
    (LOOKS, LOOKS.replace("\n  ", "\n"), 28, "not-indented", "'evidence'"),
    ("  note: Crash", "note: Crash", 21, "not-indented", "two more spaces"),
    (PERSON, PERSON.replace("    ", "  "), 12, "not-indented", "under 'name'"),
    ("  prices: {url", "   prices: {url", 29, "not-indented", "2 spaces before each"),
    ("  note: Crash", "\tnote: Crash", 21, "tab-indentation", "two for each level"),
]


@pytest.mark.parametrize(("old", "new", "line", "code", "advice"), SLIPS)
def test_one_slip_is_one_message_on_its_line_with_what_helps(
    old: str, new: str, line: int, code: str, advice: str
) -> None:
    (one,) = told(old, new)
    assert (one.line, one.code) == (line, code)
    assert advice in one.suggestion
