"""What the forge's form asks about a provider: a short way into a profile, by the model's words.

All of it rests on one look. A question whose answer depends is left open there and told in words.
"""

from dataclasses import dataclass

from generator.form.table import FormField, table
from generator.model.conditional import WORDS

LOOK = "issue"
"""The name of the one look that an issue holds."""
LISTED = ("prices",)
MORE = "more"
"""The id of the room for everything else; it stays in the issue, for whoever writes it down."""


@dataclass(frozen=True, slots=True)
class IssueField:
    """One question: its id, its words, and where in a profile its answer belongs."""

    id: str
    label: str
    at: tuple[str, ...]
    needed: bool = False
    placeholder: str = ""
    about: str = ""
    """What is told below the question, where the model's own words do not fit."""

    @property
    def field(self) -> FormField:
        """The field of the model, with its help and its list of words."""
        return field_at(self.at)

    @property
    def choices(self) -> list[list[str]]:
        """The words to choose from, each with its meaning; none where it is typed."""
        field = self.field
        listed = table()["lists"][field["words"]] if field["is"] in ("word", "words") else []
        return [pair for pair in listed if pair[0] != WORDS]


def field_at(at: tuple[str, ...]) -> FormField:
    """Return the field of the form at a path of keys; a number of an entry is left out."""
    numbers = [number for one in table()["sections"] for number in one["fields"]]
    field: FormField = {}
    for key in at:
        fields = [table()["fields"][number] for number in numbers]
        field = next(one for one in fields if one["key"] == key)
        numbers = table()["parts"].get(field.get("of", ""), [])
    return field


def _asked(id_: str, label: str, *at: str) -> IssueField:
    return IssueField(id_, label, at)


FIELDS = (
    IssueField("name", "Name of the provider", ("name",), needed=True),
    IssueField("website", "Website", ("website",), placeholder="https://"),
    IssueField("kind", "What is it?", ("kind",), needed=True),
    IssueField("summary", "What is it, in one or two sentences?", ("summary",), needed=True),
    _asked("phone", "Phone number for new patients", "phone"),
    _asked("city", "Town of its clinic", "locations", "city"),
    IssueField("state", "State of its clinic", ("locations", "state"), placeholder="CA"),
    IssueField(
        "serves",
        "States it serves by telehealth",
        ("serves", "states"),
        placeholder="CA, NV",
        about="Postal codes, a comma between two.",
    ),
    IssueField("routes", "How is the drug given?", ("routes", "values")),
    _asked("medical", "Is a person's health checked first?", "screening", "medical"),
    _asked("psychiatric", "Is mental health checked first?", "screening", "psychiatric"),
    _asked("vitals", "Are vital signs measured in a session?", "monitoring", "vitals"),
    _asked("present", "Who is with the patient?", "monitoring", "person_present"),
    _asked("emergency", "Is there an emergency plan?", "emergency_plan", "answer"),
    _asked("integration", "Is there therapy around sessions?", "integration", "answer"),
    IssueField(
        "prices",
        "Prices",
        ("prices",),
        placeholder="iv infusion; 450; session",
        about="One a line: what it buys; how many dollars; for what (session, course, month ...).",
    ),
    _asked("refunds", "What is paid back?", "refunds", "terms"),
    _asked("superbill", "Does it give a superbill?", "insurance", "superbill"),
    _asked("hsa_fsa", "Does it take HSA or FSA money?", "insurance", "hsa_fsa"),
    _asked("bills", "Does it bill insurance?", "insurance", "bills_insurance"),
    IssueField("method", "How do you know it?", ("evidence", "method"), needed=True),
    IssueField("seen", "On which day?", ("evidence", "seen"), True, "2026-11-12"),
    IssueField("url", "Address of the page you saw", ("evidence", "url"), placeholder="https://"),
    _asked("by", "Who looked?", "evidence", "by"),
    IssueField("reached", "If you called, who answered?", ("evidence", "reached")),
    IssueField("asked", "If you called, what did you ask?", ("evidence", "asked")),
    IssueField("document", "If you saw a document, what was it?", ("evidence", "document")),
    IssueField("shown_by", "If you saw a document, who showed it?", ("evidence", "shown_by")),
    IssueField(
        "conflict",
        "What ties you to this provider?",
        ("conflict_of_interest",),
        needed=True,
        about="Any answer is welcome; it is shown beside the profile.",
    ),
)
MORE_LABEL = "What else does it say, and what depends?"
"""The last question; what is told there goes into no profile by itself."""
