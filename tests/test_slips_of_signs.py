"""Colons, dashes, blanks, quotes and braces that were missed or mistaken: one message each."""

import pytest

from tests.test_one_slip_one_message import LOOKS, told

SLIPS = [
    ("kind: both", "kind:both", 3, "no-space-after-colon", "write 'kind: both'"),
    ("kind: both", "kind = both", 3, "equals-sign", "write 'kind: both'"),
    ("kind: both", "kind:\u00a0both", 3, "no-space-after-colon", "write 'kind: both'"),
    ("kind: both", "kind\uff1a both", 3, "not-a-colon", "write 'kind: both'"),
    ("kind: both", "\u00a0kind: both", 3, "not-a-space", "ordinary spaces"),
    ("  faq: {url", "\u00a0\u00a0faq: {url", 28, "not-a-space", "ordinary spaces"),
    ("kind: both", "// Ask them.\nkind: both", 3, "not-a-comment", "write '# Ask them.'"),
    ("kind: both", "<!-- Ask. -->\nkind: both", 3, "not-a-comment", "write '# Ask.'"),
    ("kind: both", "---\nkind: both", 3, "several-documents", "take this line out"),
    ("superbill: yes,", "superbill:yes,", 26, "no-space-after-colon", "'superbill: yes'"),
    ("superbill: yes,", "superbill=yes,", 26, "equals-sign", "write 'superbill: yes'"),
    ("superbill: yes,", "superbill:\u00a0yes,", 26, "no-space-after-colon", "'superbill: yes'"),
    ("superbill: yes,", "superbill:,", 26, "empty-value", "write the value"),
    ("hsa_fsa: yes, ev", "hsa_fsa: yes ev", 26, "yaml-syntax", "'hsa_fsa: yes, evidence: faq'"),
    ("hsa_fsa: yes, ev", "hsa_fsa: yes; ev", 26, "yaml-syntax", "'hsa_fsa: yes, evidence: faq'"),
    ("hsa_fsa: yes, evidence: faq}", "hsa_fsa: yes, evidence: faq}}", 26, "yaml-syntax", "take it"),
    ("summary: A", "summary: ? A", 5, "yaml-syntax", "between double quotes"),
    ("  - name: Ana", "  -name: Ana", 11, "no-space-after-dash", "write '- name: Ana Example'"),
    ("  - name: Ana", "  \u2022 name: Ana", 11, "not-a-dash", "write '- name: Ana Example'"),
    ("role: medical", "role medical", 13, "yaml-syntax", "write 'role: medical director'"),
    ("summary: A", 'summary: "A', 5, "unclosed-quote", "on this line"),
    ('"94102"', '"94102', 8, "unclosed-quote", "on this line"),
    ("by: MD, evidence: faq}", "by: MD, evidence: faq", 17, "yaml-syntax", "write '}' at the end"),
    ('"+1 415 555 0100"', "\u201c+1 415 555 0100\u201d", 6, "phone-malformed", '"+1 415 555 0100"'),
    (
        "terms: Full refund until",
        "terms: Full refund, until",
        25,
        "comma-in-text",
        'terms: "Full r',
    ),
    (
        '- {service: iv infusion, amount_usd: "450.00", per: session, evidence: prices}',
        '- service: iv infusion, amount_usd: "450.00", per: session, evidence: prices',
        24,
        "yaml-syntax",
        "write '- {service: iv infusion, ",
    ),
    (
        "prices:\n  - {service: iv infusion, amount_usd",
        "prices:\n  {service: iv infusion, amount_usd",
        24,
        "wrong-type",
        "put '- ' before 'service'",
    ),
    (
        LOOKS,
        "evidence:\n  - {url: 'https://a.example/', seen: 2026-11-10, method: copy}\n",
        28,
        "wrong-type",
        "'a-name: {seen: ..., method: ...}'",
    ),
    (
        "evidence: prices}\ninsurance",
        'evidence: {url: "https://harbor.example/"}}\ninsurance',
        25,
        "wrong-type",
        "write the name of a look here",
    ),
    ("kind: both\n", "<<<<<<< HEAD\nkind: both\n=======\n", 3, "merge-mark", "keep one of both"),
    ("answer: yes", "answer: True", 20, "answer-not-yes-or-no", "did you mean 'yes'?"),
    ("seen: 2026-11-12", "seen: 2026-11-12 10:00", 30, "date-malformed", "'2026-11-12'"),
    ('"1234567893"', "1234-567-893", 14, "npi-malformed", "did you mean '1234567893'?"),
    ("states: [CA, NV]", "states: CA, NV", 9, "wrong-type", "[CA, NV]"),
    ("on: 2026-11-12", "on: 11/12/2026", 31, "date-malformed", "'2026-11-12' or '2026-12-11'"),
    (", by: MD, evidence: faq}", ", by: MD}", 17, "missing-key", "add 'evidence: ...'"),
]


@pytest.mark.parametrize(("old", "new", "line", "code", "advice"), SLIPS)
def test_a_slip_of_a_sign_is_one_message_on_its_line_with_what_helps(
    old: str, new: str, line: int, code: str, advice: str
) -> None:
    (one,) = told(old, new)
    assert (one.line, one.code) == (line, code)
    assert advice in one.suggestion
