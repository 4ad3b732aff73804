"""The keys of a profile that each section of its page is made of.

A new key needs no entry: it stands in the section of the key before it in the model.
"""

from generator.model.key_groups import beside_neighbors
from generator.model.page_section import PageSection
from generator.model.provider import Provider

_LISTED = {
    PageSection.WHO: (
        *("name", "also_known_as", "kind", "summary", "website", "http_website", "phone"),
        "status",
    ),
    PageSection.PLACES: ("locations", "serves", "hours"),
    PageSection.PEOPLE: ("clinicians", "staff_training", "experience", "specialties"),
    PageSection.SAFETY: (
        *("routes", "screening", "first_exam", "monitoring", "emergency_plan", "at_home"),
        "off_label_disclosure",
    ),
    PageSection.CARE: (
        *("conditions", "treatment_plan", "integration", "outcome_tracking"),
        *("care_coordination", "announced"),
    ),
    PageSection.PRICES: ("prices", "refunds", "discounts", "payment", "financing"),
    PageSection.INSURANCE: ("insurance", "coverage"),
    PageSection.BOOKING: ("accepting_new_patients", "waiting_time", "booking", "eligibility"),
    PageSection.ACCESS: (
        *("languages", "interpreters", "cultural_care", "step_free_access"),
        "accommodations",
    ),
}
NOT_ASKED = {
    "listing_basis": "Why it is listed is told by us.",
    "formerly": "Old addresses are our own matter.",
    "looked_for": "What our looks covered is told by us.",
    "claims": "What it claims is judged by a rule; an objection comes by the form for corrections.",
    "flags": "A red flag is answered by a reply or a dispute, never by a tap.",
    "reply": "A reply comes by the form for corrections, with its consent.",
    "disputes": "An objection comes by the form for corrections, where it is answered.",
    "history": "What changed for patients is told by us.",
    "evidence_of": "Where something was seen is told by us.",
    "evidence_default": "Where something was seen is told by us.",
    "evidence": "Where something was seen is told by us.",
    "verified": "Only an editor without ties can check.",
    "conflict_of_interest": "What ties the editor is told by the editor.",
    "attestations": "It is what the provider answers here.",
}
"""Keys that a provider is not asked about, each with the reason."""
KEYS = beside_neighbors(_LISTED, NOT_ASKED, Provider.model_fields)
"""The keys of each section; one that is not asked about is in none."""
