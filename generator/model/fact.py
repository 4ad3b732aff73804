"""The shapes of facts in a profile; a fact always sits beside the name of its evidence."""

from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints, WithJsonSchema

from generator.model.evidence import Part
from generator.model.text import (
    Day,
    Dollars,
    Npi,
    Phone,
    PlainText,
    StateCode,
    WholeNumber,
    YesNo,
    ZipCode,
)
from generator.model.vocabulary import (
    AtHomeMonitor,
    Board,
    Companion,
    Credential,
    Operation,
    Per,
    Route,
    Service,
)

EvidenceName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


Proof = Annotated[
    tuple[EvidenceName, ...],
    Field(min_length=1),
    BeforeValidator(_as_list),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]
"""One name, or a list of names, of entries under `evidence`."""


class Fact(Part):
    """Something known, the names of the evidence it rests on, and a plain word about it."""

    evidence: Proof
    """The name, or names, of the evidence below."""
    note: PlainText | None = None
    """One plain sentence that a patient reads, in our own words."""


class Answer(Fact):
    """A yes or no that somebody gave."""

    answer: YesNo
    """yes or no; leave the whole key out where nobody knows."""


class Status(Fact):
    """Whether the provider is open, and who took it over."""

    state: Operation
    """open, closed or acquired."""


class Location(Part):
    """One place where people are treated; the city may be missing where only a state is known."""

    state: StateCode
    city: PlainText | None = None
    street: PlainText | None = None
    zip: ZipCode | None = None
    phone: Phone | None = None
    note: PlainText | None = None
    """How the place is known, where no address is printed."""
    evidence: Proof | None = None


class Serves(Fact):
    """The states where its clinicians may treat by telehealth."""

    states: tuple[StateCode, ...] = ()
    """Postal codes, each once; leave empty and use `count` where only a number is known."""
    count: WholeNumber | None = None
    """How many states the provider says it serves, where it does not name them."""


class License(Part):
    """A license to practice in one state."""

    state: StateCode
    evidence: Proof
    number: PlainText | None = None
    expires: Day | None = None


class BoardCertification(Part):
    """A board certification: the specialty always, the board where somebody named it."""

    specialty: PlainText
    evidence: Proof
    board: Board | None = None
    expires: Day | None = None


class KetamineTraining(Fact):
    """Training in ketamine care. Programs are private certificates, not licenses."""

    program: PlainText
    hours: WholeNumber | None = None


class ExclusionCheck(Part):
    """A look at the federal exclusion list (OIG LEIE). A name that is not there is not a clearance."""

    listed: YesNo
    evidence: Proof


class Clinician(Part):
    """Somebody who screens, prescribes for, treats or watches patients."""

    credential: Credential
    """The credential behind the name; `clinician` where the page names none."""
    evidence: Proof
    name: PlainText | None = None
    """Leave out where the page names a role but no person."""
    role: PlainText | None = None
    npi: Npi | None = None
    licenses: tuple[License, ...] = ()
    board_certification: BoardCertification | None = None
    ketamine_training: KetamineTraining | None = None
    exclusion_list: ExclusionCheck | None = None


class Routes(Fact):
    """The routes the provider offers."""

    values: tuple[Route, ...] = Field(min_length=1)


class Words(Fact):
    """A list of plain words."""

    values: tuple[PlainText, ...] = Field(min_length=1)


class Screening(Fact):
    """What is asked and measured before the first treatment."""

    medical: YesNo | None = None
    psychiatric: YesNo | None = None
    by: Credential | None = None


class Monitoring(Fact):
    """Who and what watches over a session."""

    vitals: YesNo | None = None
    """Whether blood pressure, pulse or oxygen is measured during sessions."""
    person_present: Companion | None = None
    """Who is in the room, or in the home, during a session."""
    at_home_monitor: AtHomeMonitor | None = None


class AtHome(Fact):
    """Safety of sessions at home."""

    routes: tuple[Route, ...] = Field(min_length=1)
    adult_present: YesNo | None = None
    """Whether another adult must be in the home."""
    clinician_reachable: YesNo | None = None
    """Whether a clinician can be reached live during a session."""
    blood_pressure_cuff: YesNo | None = None
    stop_rules: PlainText | None = None
    night_contact: PlainText | None = None
    driving: PlainText | None = None


class Integration(Answer):
    """Therapy or support before and after sessions."""

    included_in_price: YesNo | None = None


class OutcomeTracking(Answer):
    """Whether results are measured, and with what."""

    measure: PlainText | None = None


class Booking(Part):
    """How a new patient gets in."""

    same_day_treatment: Answer | None = None
    """Dosing on the first day, without a medical assessment before that day."""
    same_day_consultation: Answer | None = None
    call_center: Answer | None = None
    """Whether intake is by sales agents with no clinician to be reached."""
    sales_pressure: Answer | None = None
    referral_required: Answer | None = None


class Price(Part):
    """One price that the provider, or somebody else, published."""

    service: Service
    evidence: Proof
    label: PlainText | None = None
    """The service in a few words, where the list word is too wide."""
    amount_usd: Dollars | None = None
    """The price, or the lower end of a range."""
    amount_high_usd: Dollars | None = None
    """The upper end of a range."""
    per: Per | None = None
    sessions: WholeNumber | None = None
    """How many sessions the price, or the course, holds."""
    includes: tuple[PlainText, ...] = ()
    approximate: YesNo | None = None
    as_of: PlainText | None = None
    """When the price held, in the page's own terms, like 2024."""
    note: PlainText | None = None


class Refunds(Fact):
    """What happens to the money when plans change."""

    terms: PlainText | None = None
    paid_after_treatment: YesNo | None = None
    """yes where nothing is paid before treatment, so that there is nothing to refund."""


class Insurance(Fact):
    """What the provider does about insurance."""

    superbill: YesNo | None = None
    hsa_fsa: YesNo | None = None
    bills_insurance: YesNo | None = None
    prior_authorization: YesNo | None = None
    payment_plan: YesNo | None = None
    plans: tuple[PlainText, ...] | None = None
    """Plans billed for anything other than Spravato."""
    spravato_plans: tuple[PlainText, ...] | None = None
    """Plans billed for Spravato."""


class Claim(Part):
    """Something the provider says about results, in our words; never repeated as a fact."""

    says: PlainText
    evidence: Proof


class Reply(Part):
    """The provider's answer, in our words and approved by it."""

    on: Day
    text: PlainText


class Flag(Part):
    """An editor's observation that a red flag rule applies."""

    rule: EvidenceName
    evidence: Proof
    note: PlainText
    reply: Reply | None = None


class Dispute(Part):
    """An objection to something on the page."""

    opened: Day
    about: PlainText
    closed: Day | None = None
    result: PlainText | None = None


class Change(Part):
    """Something that changed for patients, on a day."""

    on: Day
    what: PlainText


class Verified(Part):
    """When an editor last checked the whole profile."""

    on: Day
    by: PlainText
