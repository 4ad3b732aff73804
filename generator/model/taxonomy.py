"""Taxonomy: what an NPI is registered as, by the Health Care Provider Taxonomy of the NUCC.

Whoever holds the number chooses the code. So it is what the registry holds of a person, and never
a license, a certification or a specialty that somebody examined. The names are those of the code
set, as far as people who treat with ketamine register; any other code stands as it is.
"""

import re
from typing import Annotated

from pydantic import AfterValidator

from generator.model.json_shapes import OF_TAXONOMY, TAXONOMY_CODE
from generator.model.refusal import refuse, shown_briefly

CODE_SYSTEM = "http://nucc.org/provider-taxonomy"
"""The name that FHIR has for the code set."""
_GROUPS: dict[str, dict[str, str]] = {
    "": {
        "101Y00000X": "Counselor",
        "103T00000X": "Psychologist",
        "104100000X": "Social Worker",
        "106H00000X": "Marriage & Family Therapist",
        "163W00000X": "Registered Nurse",
        "164W00000X": "Licensed Practical Nurse",
        "171100000X": "Acupuncturist",
        "175F00000X": "Naturopath",
        "183500000X": "Pharmacist",
        "207L00000X": "Anesthesiology",
        "207P00000X": "Emergency Medicine",
        "207Q00000X": "Family Medicine",
        "207R00000X": "Internal Medicine",
        "207V00000X": "Obstetrics & Gynecology",
        "208000000X": "Pediatrics",
        "208100000X": "Physical Medicine & Rehabilitation",
        "208600000X": "Surgery",
        "208D00000X": "General Practice",
        "208M00000X": "Hospitalist",
        "208VP0000X": "Pain Medicine",
        "208VP0014X": "Interventional Pain Medicine",
        "363A00000X": "Physician Assistant",
        "363L00000X": "Nurse Practitioner",
        "364S00000X": "Clinical Nurse Specialist",
        "367500000X": "Nurse Anesthetist, Certified Registered",
        "367A00000X": "Advanced Practice Midwife",
        "390200000X": "Student in a training program",
    },
    "Anesthesiology": {
        "207LA0401X": "Addiction Medicine",
        "207LC0200X": "Critical Care Medicine",
        "207LP2900X": "Pain Medicine",
    },
    "Counselor": {
        "101YA0400X": "Addiction (Substance Use Disorder)",
        "101YM0800X": "Mental Health",
        "101YP2500X": "Professional",
    },
    "Family Medicine": {"207QA0401X": "Addiction Medicine", "207QA0505X": "Adult Medicine"},
    "Internal Medicine": {
        "207RA0401X": "Addiction Medicine",
        "207RC0200X": "Critical Care Medicine",
    },
    "Nurse Practitioner": {
        "363LA2100X": "Acute Care",
        "363LA2200X": "Adult Health",
        "363LF0000X": "Family",
        "363LP0808X": "Psychiatric/Mental Health",
        "363LP2300X": "Primary Care",
        "363LW0102X": "Women's Health",
    },
    "Physical Medicine & Rehabilitation": {"2081P2900X": "Pain Medicine"},
    "Physician Assistant": {"363AM0700X": "Medical", "363AS0400X": "Surgical"},
    "Psychiatry & Neurology": {
        "2084A0401X": "Addiction Medicine",
        "2084N0400X": "Neurology",
        "2084P0800X": "Psychiatry",
        "2084P0802X": "Addiction Psychiatry",
        "2084P0804X": "Child & Adolescent Psychiatry",
        "2084P0805X": "Geriatric Psychiatry",
        "2084P2900X": "Pain Medicine",
    },
    "Psychologist": {"103TC0700X": "Clinical"},
    "Registered Nurse": {"163WP0808X": "Psychiatric/Mental Health"},
    "Social Worker": {"1041C0700X": "Clinical"},
}
TAXONOMY = {
    code: f"{group}, {name}" if group else name
    for group, names in _GROUPS.items()
    for code, name in names.items()
}
"""The name of each code that we know, its classification first."""


def taxonomy_code(text: str) -> str:
    """Return a code in the form of the code set."""
    if re.fullmatch(TAXONOMY_CODE, text):
        return text
    upper = re.sub(r"[ .-]", "", text).upper()
    raise refuse(
        "taxonomy-malformed",
        "this is not a taxonomy code; found {found}",
        found=shown_briefly(text),
        accepted="ten letters and digits that end with X, as in the NPI registry: 2084P0800X",
        suggestion=upper if re.fullmatch(TAXONOMY_CODE, upper) else "",
    )


TaxonomyCode = Annotated[str, AfterValidator(taxonomy_code), OF_TAXONOMY]
"""A code of the Health Care Provider Taxonomy; not proof that somebody is what it says."""


def taxonomy_name(code: str) -> str:
    """Return what a code means, or the code where we have no name for it."""
    return TAXONOMY.get(code, f"taxonomy code {code}")
