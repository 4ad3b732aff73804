"""Who treats people, and what is known of their licenses and training."""

from typing import ClassVar

from generator.model.credentials import Board, Credential
from generator.model.evidence import FactKind, StrictModel
from generator.model.fact import Fact, Proof
from generator.model.text import Day, Npi, PlainText, StateCode, WholeNumber, YesNo


class License(StrictModel):
    """A license to practice in one state."""

    fact_kind: ClassVar[FactKind] = FactKind.LICENSE

    state: StateCode
    """The state that gave the license."""
    evidence: Proof
    """Where it was seen; only a registry or a document counts as checked."""
    number: PlainText | None = None
    """The license number, as the registry prints it."""
    expires: Day | None = None
    """The last day it is valid."""


class BoardCertification(StrictModel):
    """A board certification, with the specialty and the board where somebody named them."""

    fact_kind: ClassVar[FactKind] = FactKind.CERTIFICATION

    evidence: Proof
    """Where it was seen; only a registry or a document counts as checked."""
    specialty: PlainText | None = None
    """The specialty, like Psychiatry; leave out where they say only "board certified"."""
    board: Board | None = None
    """The board, where the page or registry names it."""
    expires: Day | None = None
    """The last day it is valid."""


class KetamineTraining(Fact):
    """Training in ketamine care. Programs are private certificates, not licenses."""

    program: PlainText
    """The course or program, as it is called."""
    hours: WholeNumber | None = None
    """How many hours, where stated."""


class ExclusionCheck(StrictModel):
    """A look at the federal exclusion list (OIG LEIE); a name not there is not a clearance."""

    fact_kind: ClassVar[FactKind] = FactKind.EXCLUSION

    listed: YesNo
    """yes where the name is on the list."""
    evidence: Proof
    """The look at the list, with its day."""


class Clinician(StrictModel):
    """Somebody who screens, prescribes for, treats or watches patients."""

    fact_kind: ClassVar[FactKind] = FactKind.CREDENTIAL

    credential: Credential
    """The credential behind the name; `clinician` where the page names none."""
    evidence: Proof
    """Where the person is named."""
    name: PlainText | None = None
    """Leave out where the page names a role but no person."""
    role: PlainText | None = None
    """What the person does here, in a few words."""
    npi: Npi | None = None
    """The NPI, from npiregistry.cms.hhs.gov."""
    licenses: tuple[License, ...] = ()
    """One entry for each state."""
    board_certification: BoardCertification | None = None
    """A certification in a specialty."""
    ketamine_training: KetamineTraining | None = None
    """Training in ketamine care."""
    exclusion_list: ExclusionCheck | None = None
    """A look at the federal exclusion list."""
