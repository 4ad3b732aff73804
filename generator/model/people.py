"""Who treats people, and what is known of their licenses and training."""

from typing import ClassVar

from generator.model.credentials import Board, Credential
from generator.model.evidence import FactKind, StrictModel
from generator.model.fact import Fact, Proof
from generator.model.taxonomy import TaxonomyCode
from generator.model.text import Day, Npi, PlainText, ProperName, StateCode, WholeNumber, YesNo
from generator.model.vocabulary import Word


class HeldStatus(Word):
    """Whether a license or certificate is in force, where that is in question."""

    ACTIVE = "active", "active"
    PENDING = "pending", "applied for, not given yet"
    UNKNOWN = "unknown", "not known to be in force"


class Taxonomy(StrictModel):
    """What an NPI is registered as; whoever holds the number chose it, and nobody examined it."""

    fact_kind: ClassVar[FactKind] = FactKind.TAXONOMY

    code: TaxonomyCode
    """The code, as the NPI registry shows it, like 2084P0800X."""
    evidence: Proof
    """Where it was seen; only the NPI registry or a document counts as checked."""


class License(StrictModel):
    """A license to practice in one state."""

    fact_kind: ClassVar[FactKind] = FactKind.LICENSE

    state: StateCode
    """The state that gave the license."""
    evidence: Proof
    """Where it was seen; only a registry or a document counts as checked."""
    number: PlainText | None = None
    """The license number, as the registry prints it."""
    status: HeldStatus | None = None
    """active, pending or unknown; what is pending or unknown meets no rule."""
    expires: Day | None = None
    """The last day it is valid."""
    note: PlainText | None = None
    """What a patient must know of it."""


class BoardCertification(StrictModel):
    """A board certification, with the specialty and the board where somebody named them."""

    fact_kind: ClassVar[FactKind] = FactKind.CERTIFICATION

    evidence: Proof
    """Where it was seen; only a registry or a document counts as checked."""
    specialty: PlainText | None = None
    """The specialty, like Psychiatry; leave out where they say only "board certified"."""
    board: Board | None = None
    """The board, where the page or registry names it."""
    status: HeldStatus | None = None
    """active, pending (board eligible) or unknown; what is pending or unknown meets no rule."""
    expires: Day | None = None
    """The last day it is valid."""
    note: PlainText | None = None
    """What a patient must know of it."""


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
    name: ProperName | None = None
    """Leave out where the page names a role but no person."""
    more_credentials: tuple[Credential, ...] = ()
    """Further credentials behind the name, each once."""
    specialty: PlainText | None = None
    """The field of practice they name, like Psychiatry; not a certification."""
    role: PlainText | None = None
    """What the person does here, in a few words."""
    languages: tuple[PlainText, ...] = ()
    """Languages this person speaks with patients."""
    npi: Npi | None = None
    """The NPI, from npiregistry.cms.hhs.gov."""
    taxonomies: tuple[Taxonomy, ...] = ()
    """What the NPI is registered as, one entry for each code; it is no license."""
    licenses: tuple[License, ...] = ()
    """One entry for each state."""
    board_certification: BoardCertification | None = None
    """A certification in a specialty."""
    more_certifications: tuple[BoardCertification, ...] = ()
    """Further certifications, one entry for each."""
    ketamine_training: KetamineTraining | None = None
    """Training in ketamine care."""
    exclusion_list: ExclusionCheck | None = None
    """A look at the federal exclusion list."""
    note: PlainText | None = None
    """One plain sentence about the person that a patient reads."""

    @property
    def credentials(self) -> tuple[Credential, ...]:
        """Every credential behind the name, the first one first."""
        return tuple(dict.fromkeys((self.credential, *self.more_credentials)))

    @property
    def certifications(self) -> tuple[BoardCertification, ...]:
        """Every board certification."""
        first = (self.board_certification,) if self.board_certification else ()
        return (*first, *self.more_certifications)
