"""A provider of ketamine therapy, as its profile states it."""

from typing import ClassVar

from pydantic import Field

from generator.model.attestation import Attestation
from generator.model.basics import BasicsEvidence
from generator.model.care import (
    Announcement,
    AtHome,
    Booking,
    Integration,
    Monitoring,
    OutcomeTracking,
    Routes,
    Screening,
    StaffTraining,
)
from generator.model.coverage import Coverage
from generator.model.evidence import Evidence, StrictModel
from generator.model.fact import Answer, EvidenceName, TextList
from generator.model.location import Location, Serves
from generator.model.money import Insurance, Price, Refunds
from generator.model.payment import Discount, Financing, Payment
from generator.model.people import Clinician
from generator.model.record import Change, Claim, Dispute, Flag, Reply, Status, Verified
from generator.model.slug import Slug
from generator.model.text import Phone, PlainText, ProperName, WebAddress
from generator.model.topic import Topic
from generator.model.visits import Eligibility, FirstExam, Hours, WaitingTime
from generator.model.vocabulary import ConflictOfInterest, ListingBasis, ProviderKind
from generator.model.web_address import HttpAddress


class Provider(StrictModel):
    """One profile. An absent key means that nobody knows, never no.

    The slug is not here: it is the name of the file.
    """

    names_its_own: ClassVar[bool] = True

    name: ProperName
    """The name on its own pages."""
    website: WebAddress | None = None
    """Its own home page, https."""
    kind: ProviderKind
    """A clinic, telehealth or both."""
    listing_basis: ListingBasis
    """Why it stands here: its pages are public, it asked to be listed, or it confirmed the page."""
    summary: PlainText
    """One or two sentences in our own words: what it is and gives, no praise."""
    http_website: HttpAddress | None = None
    """Its own home page, only where it opens without https alone."""
    also_known_as: tuple[ProperName, ...] = ()
    """Other names on its pages."""
    formerly: tuple[Slug, ...] = ()
    """Earlier names of this file, the oldest first; the old addresses lead here."""
    phone: Phone | None = None
    """The number a new patient calls."""
    status: Status | None = None
    """Only where it is closed, was taken over, is not open yet, or nobody can tell."""
    locations: tuple[Location, ...] = ()
    """One entry for each place where people are treated."""
    serves: Serves | None = None
    """States treated by telehealth."""
    accepting_new_patients: Answer | None = None
    """Whether new patients are taken now."""
    waiting_time: WaitingTime | None = None
    """How long a new patient waits for the first visit."""
    hours: Hours | None = None
    """When it is open; hours of one place alone stand with that place."""
    eligibility: Eligibility | None = None
    """Who is accepted, by age and otherwise."""
    languages: TextList | None = None
    """Languages spoken, beyond English too."""
    interpreters: Answer | None = None
    """Whether an interpreter can be had, also for sign language."""
    cultural_care: TextList | None = None
    """Whom it says it knows how to care for, like veterans or LGBTQ+ people."""
    step_free_access: Answer | None = None
    """Whether a wheelchair gets in."""
    accommodations: TextList | None = None
    """What else it does for people with a disability, like large print or a quiet room."""
    specialties: TextList | None = None
    """The fields of medicine it works in, like Psychiatry or Anesthesiology."""
    conditions: TextList | None = None
    """What it says it treats; only esketamine is FDA-approved for any, some depression."""
    looked_for: tuple[Topic, ...] | None = None
    """What the looks at its pages covered; any other topic is told as not looked for yet."""
    clinicians: tuple[Clinician, ...] = ()
    """Who screens, prescribes, treats or watches."""
    staff_training: StaffTraining | None = None
    """Whether the people who watch sessions are trained for it."""
    routes: Routes | None = None
    """How the drug is given."""
    announced: tuple[Announcement, ...] = ()
    """Services that are announced and not given yet."""
    at_home: AtHome | None = None
    """Safety of sessions at home; only where the drug is taken at home."""
    first_exam: FirstExam | None = None
    """How the first medical exam is done, and how long it takes."""
    screening: Screening | None = None
    """What is checked before the first treatment."""
    treatment_plan: Answer | None = None
    """Whether each patient gets a plan of their own."""
    monitoring: Monitoring | None = None
    """Who and what watches over a session."""
    emergency_plan: Answer | None = None
    """What happens when a session goes wrong."""
    integration: Integration | None = None
    """Therapy or support around sessions."""
    off_label_disclosure: Answer | None = None
    """Whether its pages say that the use is off-label or the drug compounded."""
    experience: TextList | None = None
    """How long, or how many people, in plain words."""
    outcome_tracking: OutcomeTracking | None = None
    """Whether results are measured."""
    care_coordination: Answer | None = None
    """Whether it works with the patient's other clinicians."""
    booking: Booking = Field(default_factory=Booking)
    """What happens when a new patient calls or books."""
    prices: tuple[Price, ...] = ()
    """Every price that a page prints."""
    discounts: tuple[Discount, ...] = ()
    """Discounts and reduced fees, one entry for each."""
    payment: Payment | None = None
    """When a patient pays."""
    financing: Financing | None = None
    """Terms of a loan or payment plan."""
    refunds: Refunds | None = None
    """What is paid back when plans change."""
    insurance: Insurance | None = None
    """What it does about insurance."""
    coverage: tuple[Coverage, ...] = ()
    """Who pays for what, by payer and drug; one entry for each answer."""
    claims: tuple[Claim, ...] = ()
    """What it claims of results; judged by a rule, never repeated as fact."""
    flags: tuple[Flag, ...] = ()
    """Red flags an editor saw; rules find others by themselves."""
    reply: Reply | None = None
    """What the provider answers to the page as a whole."""
    disputes: tuple[Dispute, ...] = ()
    """Objections to something on the page."""
    history: tuple[Change, ...] = ()
    """What changed for patients, by day."""
    evidence_of: BasicsEvidence | None = None
    """Where the name, kind, phone and summary were read: the name of the evidence by their key."""
    evidence_default: EvidenceName | None = Field(default=None, exclude=True)
    """The look under `evidence` that each fact rests on which names none itself."""
    evidence: dict[EvidenceName, Evidence] = Field(default_factory=dict)
    """Every look that a fact names, once."""
    attestations: tuple[Attestation, ...] = ()
    """What the provider says of its own page, section by section; no check of ours."""
    verified: Verified | None = None
    """Absent: nobody has checked yet."""
    conflict_of_interest: ConflictOfInterest = ConflictOfInterest.NONE
    """What ties the editor to the provider."""

    @property
    def home_page(self) -> str | None:
        """Its own home page, however it opens."""
        return self.website or self.http_website
