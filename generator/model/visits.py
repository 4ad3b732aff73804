"""Access to care: who is accepted, how soon, when it is open, and how the first exam is done."""

from typing import Self

from pydantic import Field, model_validator

from generator.model.clock_time import ClockTime
from generator.model.conditional import Conditional
from generator.model.credentials import Credential
from generator.model.evidence import StrictModel
from generator.model.fact import Fact
from generator.model.refusal import refuse
from generator.model.text import PlainText, WholeNumber, YesNo
from generator.model.vocabulary import Word


class ExamMode(Word):
    """How the first medical exam is done."""

    IN_PERSON = "in person", "In person"
    VIDEO = "video", "By video"
    PHONE = "phone", "By phone"
    FORM = "form", "By a form, with nobody seen or heard"


class FirstExam(Fact):
    """The first medical exam: how it is done, how long it takes, with whom."""

    how: tuple[ExamMode, ...] = ()
    """Each way that is offered, once."""
    minutes: WholeNumber | None = None
    """How long it takes, in minutes."""
    by: Credential | None = None
    """Who does it."""


class Eligibility(Fact):
    """Who is accepted as a patient, and who is not."""

    youngest: WholeNumber | None = None
    """The lowest age in years."""
    oldest: WholeNumber | None = None
    """The highest age in years."""
    accepted: tuple[PlainText, ...] = ()
    """Who is accepted, a few words each, like people with a referral."""
    not_accepted: tuple[PlainText, ...] = ()
    """Who is not accepted, a few words each, like people who are pregnant."""

    @model_validator(mode="after")
    def _ages_in_order(self) -> Self:
        refuse_reversed("oldest", self.youngest, self.oldest)
        return self


class Weekday(Word):
    """A day of the week."""

    MON = "mon", "Monday"
    TUE = "tue", "Tuesday"
    WED = "wed", "Wednesday"
    THU = "thu", "Thursday"
    FRI = "fri", "Friday"
    SAT = "sat", "Saturday"
    SUN = "sun", "Sunday"


class OpeningTime(StrictModel):
    """When it is open on some days of the week."""

    days: tuple[Weekday, ...] = Field(min_length=1)
    """Each day, like [mon, tue, wed]."""
    opens: ClockTime
    """The time it opens, like "09:00"."""
    closes: ClockTime
    """The time it closes, like "17:00"."""


class Hours(Fact):
    """Opening hours, for patients."""

    open: tuple[OpeningTime, ...] = ()
    """One entry for the days that share their times."""
    by_appointment: YesNo | None = None
    """yes where nobody is seen without an appointment."""


class WaitingTime(Fact):
    """How long a new patient waits for the first visit."""

    at_least_days: WholeNumber | None = None
    """The shortest wait in days."""
    at_most_days: WholeNumber | None = None
    """The longest wait in days."""
    waitlist: Conditional | None = None
    """Whether there is a list to wait on."""

    @model_validator(mode="after")
    def _days_in_order(self) -> Self:
        refuse_reversed("at_most_days", self.at_least_days, self.at_most_days)
        return self


class CallTaker(Word):
    """Who takes the first call of a new patient."""

    CLINICIAN = "clinician", "A licensed clinician"
    NURSE = "nurse", "A nurse"
    THERAPIST = "therapist", "A therapist"
    COORDINATOR = "coordinator", "An intake coordinator"
    FRONT_DESK = "front desk", "The front desk"
    ANSWERING_SERVICE = "answering service", "An answering service"
    CALL_CENTER = "call center", "A call center"
    FORM = "form", "Nobody: there is a form instead of a call"


class FirstCall(Fact):
    """Who takes the first call; no red flag by itself, whoever it is."""

    taken_by: CallTaker
    """Who answers."""


def refuse_reversed(key: str, low: int | None, high: int | None) -> None:
    """Refuse an upper end that is below the lower one."""
    if low is not None and high is not None and high < low:
        raise refuse(
            "range-reversed",
            "{key} is {found}, below the lower end of {low}",
            key=key,
            found=high,
            low=low,
            accepted="the lower number first",
        )
