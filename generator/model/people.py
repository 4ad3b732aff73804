"""Who treats people, and what is known of their licenses and training."""

from generator.model.credentials import Board, Credential
from generator.model.evidence import Part
from generator.model.fact import Fact, Proof
from generator.model.text import Day, Npi, PlainText, StateCode, WholeNumber, YesNo


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
    """A look at the federal exclusion list (OIG LEIE); a name not there is not a clearance."""

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
