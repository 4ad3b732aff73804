"""A provider of ketamine therapy, as its profile states it."""

from pydantic import Field

from generator.model.care import (
    AtHome,
    Booking,
    Integration,
    Monitoring,
    OutcomeTracking,
    Routes,
    Screening,
)
from generator.model.evidence import Evidence, Part
from generator.model.fact import Answer, EvidenceName, Words
from generator.model.money import Insurance, Price, Refunds
from generator.model.people import Clinician
from generator.model.place import Location, Serves
from generator.model.record import Change, Claim, Dispute, Flag, Reply, Status, Verified
from generator.model.text import Phone, PlainText, WebAddress
from generator.model.vocabulary import ConflictOfInterest, Kind, ListingBasis


class Provider(Part):
    """One profile. An absent key means that nobody knows, never no.

    The slug is not here: it is the name of the file.
    """

    name: PlainText
    """The name on its own pages."""
    website: WebAddress | None = None
    kind: Kind
    """clinic, telehealth or both."""
    listing_basis: ListingBasis
    """Why it stands here: public_pages, provider_asked or provider_confirmed."""
    summary: PlainText
    """One or two sentences in our own words: what it is and gives, no praise."""
    also_known_as: tuple[PlainText, ...] = ()
    phone: Phone | None = None
    status: Status | None = None
    """Only where it is closed or was taken over."""
    locations: tuple[Location, ...] = ()
    serves: Serves | None = None
    accepting_new_patients: Answer | None = None
    languages: Words | None = None
    step_free_access: Answer | None = None
    conditions: Words | None = None
    """What it says it treats; every psychiatric use but esketamine for depression is off-label."""
    clinicians: tuple[Clinician, ...] = ()
    staff_training: Answer | None = None
    """Whether the people who watch sessions are trained for it."""
    routes: Routes | None = None
    at_home: AtHome | None = None
    screening: Screening | None = None
    treatment_plan: Answer | None = None
    """Whether each patient gets a plan of their own."""
    monitoring: Monitoring | None = None
    emergency_plan: Answer | None = None
    integration: Integration | None = None
    off_label_disclosure: Answer | None = None
    """Whether its pages say that the use is off-label or the drug compounded."""
    experience: Words | None = None
    """How long, or how many people, in plain words."""
    outcome_tracking: OutcomeTracking | None = None
    care_coordination: Answer | None = None
    """Whether it works with the patient's other clinicians."""
    booking: Booking = Booking()
    prices: tuple[Price, ...] = ()
    refunds: Refunds | None = None
    insurance: Insurance | None = None
    claims: tuple[Claim, ...] = ()
    flags: tuple[Flag, ...] = ()
    """Red flags an editor saw; rules find others by themselves."""
    reply: Reply | None = None
    """What the provider answers to the page as a whole."""
    disputes: tuple[Dispute, ...] = ()
    history: tuple[Change, ...] = ()
    evidence: dict[EvidenceName, Evidence] = Field(default_factory=dict)
    verified: Verified | None = None
    """Absent: nobody has checked yet."""
    conflict_of_interest: ConflictOfInterest = ConflictOfInterest.NONE
    """What ties the editor to the provider."""
