"""The sections of the form in the order of need, and what is in none of them, with the reason."""

from dataclasses import dataclass, replace

from generator.model.key_groups import beside_neighbors
from generator.model.provider import Provider

LOOKS = "evidence"
"""The key under which a profile has its looks; the form asks each of them once."""


@dataclass(frozen=True, slots=True)
class FormSection:
    """One section: its heading, what it is about, and the first keys of a profile in it."""

    title: str
    about: str
    keys: tuple[str, ...]
    is_open: bool = False
    """Whether it stands open before anybody has written in it."""


_LISTED = (
    FormSection(
        "Who it is",
        "These four must be there: name, kind, why it is listed, and a summary in our own words.",
        ("name", "website", "kind", "listing_basis", "summary", "phone"),
        is_open=True,
    ),
    FormSection(
        "Where you looked",
        "Write down each page, call or registry once. Each fact below then says which it rests on.",
        (LOOKS,),
        is_open=True,
    ),
    FormSection(
        "Where it treats people",
        "Its places, and the states it serves by telehealth.",
        ("locations", "serves", "accepting_new_patients"),
    ),
    FormSection(
        "Safety",
        "How people are checked before treatment, watched in it, and helped when it goes wrong.",
        ("routes", "screening", "first_exam", "monitoring", "emergency_plan", "at_home"),
    ),
    FormSection(
        "Who treats",
        "The people, their licenses and their training.",
        ("clinicians", "staff_training"),
    ),
    FormSection(
        "Price and insurance",
        "What it costs, what is paid back, and who pays.",
        (
            *("prices", "refunds", "insurance", "coverage", "discounts", "payment"),
            "financing",
        ),
    ),
    FormSection(
        "Getting in",
        "What happens when a new patient calls or books.",
        ("booking", "waiting_time", "hours", "eligibility"),
    ),
    FormSection(
        "Care around sessions",
        "Plans, therapy, results, and work with other clinicians.",
        (
            *("treatment_plan", "integration", "outcome_tracking", "care_coordination"),
            *("off_label_disclosure", "experience", "specialties", "conditions", "announced"),
        ),
    ),
    FormSection(
        "Language and access",
        "For people who need another language, a ramp or large print.",
        (
            *("languages", "interpreters", "cultural_care", "step_free_access"),
            "accommodations",
        ),
    ),
    FormSection(
        "What it claims, and red flags",
        "Claims in our words. A flag needs what you saw or heard, in one full sentence.",
        ("claims", "flags"),
    ),
    FormSection(
        "About this page",
        "What your looks covered, who checked, and what ties the editor to the provider.",
        (
            *("looked_for", "verified", "conflict_of_interest", "evidence_of", "status"),
            *("also_known_as", "http_website"),
        ),
    ),
)

LEFT_OUT = {
    "formerly": "Who renames a file writes its old name there, in the same change.",
    "evidence_default": "A form writes the look beside each fact; a file may name it once.",
    "reply": "The provider's words come by the form for corrections, with its consent.",
    "flags.reply": "The provider's words come by the form for corrections, with its consent.",
    "disputes": "An objection comes by the form for corrections, where it is answered.",
    "history": "Who merges a change writes what it means for patients.",
    "attestations": "The provider answers on a page of its own: directory still-right SLUG.",
    "verified.second": "A second editor writes it: directory verify SLUG --second agrees.",
}
"""Fields that the form does not show, each with the reason; what a file has of them stays there."""
_KEYS = beside_neighbors(
    {section.title: section.keys for section in _LISTED}, LEFT_OUT, Provider.model_fields
)
SECTIONS = tuple(replace(section, keys=_KEYS[section.title]) for section in _LISTED)
"""Every section; a new key needs no entry: it stands behind the key before it in the model."""
