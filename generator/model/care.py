"""How people are screened, treated, watched and helped."""

from pydantic import Field

from generator.model.conditional import Conditional
from generator.model.credentials import Credential
from generator.model.evidence import StrictModel
from generator.model.fact import Answer, Fact
from generator.model.text import PlainText, WholeNumber, YesNo
from generator.model.visits import FirstCall
from generator.model.vocabulary import AtHomeMonitor, Companion, Route


class Routes(Fact):
    """The routes the provider offers."""

    values: tuple[Route, ...] = Field(min_length=1)
    """Each route once."""
    complete: YesNo | None = None
    """yes only where an editor asked, or read every page, and they give it in no other way."""


class Screening(Fact):
    """What is asked and measured before the first treatment."""

    medical: Conditional | None = None
    """Whether body and medicines are checked before the first treatment."""
    psychiatric: Conditional | None = None
    """Whether mental health is checked before the first treatment."""
    unspecified: YesNo | None = None
    """yes where they screen before the first treatment and do not say for what."""
    by: Credential | None = None
    """Who does it."""


class Monitoring(Fact):
    """Who and what watches over a session."""

    vitals: Conditional | None = None
    """Whether blood pressure, pulse or oxygen is measured during sessions."""
    vitals_before: Conditional | None = None
    """Whether they are measured before the drug is given, on the same day."""
    vitals_after: Conditional | None = None
    """Whether they are measured before somebody may leave."""
    minutes_after: WholeNumber | None = None
    """How long somebody is watched after a session at least, in minutes."""
    person_present: Companion | None = None
    """Who is in the room, or in the home, during a session."""
    in_some_sessions: Companion | None = None
    """Who is there in some sessions only, like a therapist in those that a therapist leads."""
    at_home_monitor: AtHomeMonitor | None = None
    """Whether vital signs are taken at home."""


class AtHome(Fact):
    """Safety of sessions at home."""

    routes: tuple[Route, ...] = Field(min_length=1)
    """What is taken at home."""
    complete: YesNo | None = None
    """yes only where an editor asked, or read every page, and nothing else is taken at home."""
    adult_present: Conditional | None = None
    """Whether another adult must be in the home."""
    clinician_reachable: Conditional | None = None
    """Whether a clinician can be reached live during a session."""
    blood_pressure_cuff: Conditional | None = None
    """Whether blood pressure is measured at home."""
    stop_rules: PlainText | None = None
    """When a session must not start or must stop."""
    night_contact: PlainText | None = None
    """Who answers at night."""
    driving: PlainText | None = None
    """What they say about driving."""


class StaffTraining(Answer):
    """Whether the people who watch sessions are trained, and in what."""

    trained_in: PlainText | None = None
    """In what, as they name it; "trained" alone tells nothing that a patient can ask after."""


class Integration(Answer):
    """Therapy or support before and after sessions."""

    included_in_price: Conditional | None = None
    """Whether the price of treatment holds it."""


class OutcomeTracking(Answer):
    """Whether results are measured, and with what."""

    measure: PlainText | None = None
    """The questionnaire or measure, like PHQ-9."""


class Announcement(Fact):
    """A service that is announced and not given yet; nothing else on the page counts it."""

    what: PlainText
    """What is announced, like Spravato."""
    expected: PlainText | None = None
    """When, in the page's own terms, like spring 2027."""


class Booking(StrictModel):
    """How a new patient gets in."""

    same_day_treatment: Answer | None = None
    """Dosing on the first day, without a medical assessment before that day."""
    same_day_consultation: Answer | None = None
    """A first talk on the day somebody asks; never a red flag."""
    call_center: Answer | None = None
    """Whether intake is by sales agents with no clinician to be reached."""
    sales_pressure: Answer | None = None
    """Whether people are pressed to pay at once."""
    pays_before_clinician: Answer | None = None
    """Whether a deposit is asked before any clinician has seen the patient."""
    first_call: FirstCall | None = None
    """Who takes the first call."""
    referral_required: Answer | None = None
    """Whether another clinician must refer the patient."""
