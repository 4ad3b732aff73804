"""A profile with ties, who is tied to it, and what such a hand sends through each door."""

SLUG = "example-a"
START = """\
name: Example A
website: https://example-a.example/
kind: clinic
listing_basis: provider_asked
summary: A made-up clinic for tests.
clinicians:
  - {name: Ana Example, credential: MD, evidence: site}
locations:
  - {city: Reno, state: NV, evidence: site}
  - {city: Elko, state: NV, evidence: site}
emergency_plan: {answer: yes, evidence: site}
insurance: {superbill: yes, hsa_fsa: yes, evidence: site}
booking: {same_day_treatment: {answer: yes, evidence: [site, own]}}
attestations:
  - {on: 2026-11-19, by: Cleo Example, role: manager, still_right: [who], evidence: told}
evidence:
  site: {url: "https://example-a.example/", seen: 2026-11, method: copy}
  own: {seen: 2026-11-01, method: provider, by: tied-editor, conflict_of_interest: affiliated}
  told: {seen: 2026-11-19, method: provider}
conflict_of_interest: none
"""
NAMES = ("Ana Example", "Dr. Ana Example, MD", "Example A", "front@example-a.example")
HANDS = (*NAMES, "Cleo Example", "tied-editor")
"""All of them are tied once the machine has begun."""
REGISTERED = "[{code: 2084P0800X, evidence: look}]"
FACTS = (
    "emergency_plan: {answer: yes, evidence: look}\n",
    "emergency_plan: {answer: no, evidence: look}\n",
    "insurance: {superbill: no, hsa_fsa: yes, evidence: look}\n",
    "booking:\n  same_day_treatment: {answer: no, evidence: look}\n",
    "screening: {medical: yes, psychiatric: yes, evidence: look}\n",
    "locations:\n  - {city: Reno, state: NV, hours: {note: Mondays, evidence: look}}\n",
    "clinicians:\n  - {name: Ana Example, npi: '1234567893', evidence: look}\n",
    f"clinicians:\n  - {{name: Ana Example, taxonomies: {REGISTERED}, evidence: look}}\n",
)
LOOKS = (
    {"method": "phone", "reached": "front desk", "asked": "How it is done."},
    {"method": "website", "url": "https://example-a.example/faq"},
    {"method": "document", "document": "A certificate.", "shown_by": "the front desk"},
    {"method": "registry", "url": "https://made-up-registry.example/boards/"},
    {"method": "registry", "url": "https://made-up-registry.example/npi/"},
    {"method": "provider"},
)
