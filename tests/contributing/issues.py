"""Issues as the forge writes them of its form."""

from generator.form.issue_fields import FIELDS, MORE, MORE_LABEL

SOUND = {
    "name": "Example Meadow Clinic",
    "website": "https://meadow.example",
    "kind": "Clinic and telehealth (both)",
    "summary": "A made-up clinic.",
    "city": "Oakland",
    "state": "CA",
    "serves": "CA, NV",
    "routes": "IV infusion (iv), Under the tongue, form not named (under the tongue)",
    "medical": "yes",
    "present": "A nurse (nurse)",
    "prices": "iv infusion; $450; session\nconsultation; 100",
    "superbill": "no",
    "method": "On their website (website)",
    "seen": "2026-11-12",
    "url": "https://meadow.example/care",
    "by": "erin",
    "conflict": "No ties known (none)",
    MORE: "They moved. ### Website is odd.",
}


def issue(**answers: str) -> str:
    """Return the text of an issue with these answers; every other question was left open."""
    asked = [*((one.id, one.label) for one in FIELDS), (MORE, MORE_LABEL)]
    parts = (f"### {label}\n\n{answers.get(id_, '_No response_')}\n" for id_, label in asked)
    return "\n".join(parts)
