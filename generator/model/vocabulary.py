"""The closed lists of words that a profile may use, each with the words a patient reads."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Self

from pydantic_core import core_schema

from generator.model.refusal import refuse, shown_briefly
from generator.model.synonyms import FILLERS, QUESTIONS, SYNONYMS


class Word(StrEnum):
    """One word of a closed list; ``says`` is how the site prints it."""

    says: str

    def __new__(cls, word: str, says: str = "") -> Self:
        """Return the member for the word typed in a file."""
        member = str.__new__(cls, word)
        member._value_ = word
        member.says = says or word
        return member

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: Callable[[Any], core_schema.CoreSchema]
    ) -> core_schema.CoreSchema:
        """Read the typed word, or refuse it with the words that are accepted."""
        return core_schema.no_info_plain_validator_function(cls._read)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """Offer the words to an editor's program while typing."""
        return {
            "type": "string",
            "enum": [member.value for member in cls],
            "enumDescriptions": [member.says for member in cls],
        }

    @classmethod
    def _read(cls, text: object) -> Self:
        if isinstance(text, str) and text in cls._value2member_map_:
            return cls(text)
        name = cls.__name__
        words = {
            text: word.value
            for word in cls
            for text in (word.value, word.says, word.says.split(". ")[0])
        }
        raise refuse(
            # The code of a problem is public: it goes by the key, which a class may outlive.
            "unknown" + re.sub(r"(?=[A-Z])", "-", name.removeprefix("Provider")).lower(),
            "this word is not on the list; found {found}",
            found=shown_briefly(text),
            words={member.value: member.says for member in cls},
            choices=words | SYNONYMS.get(name, {}),
            questions=QUESTIONS.get(name, {}),
            fillers=FILLERS.get(name, frozenset()),
        )


class ProviderKind(Word):
    """How a provider treats people."""

    CLINIC = "clinic", "Clinic"
    TELEHEALTH = "telehealth", "Telehealth"
    BOTH = "both", "Clinic and telehealth"


class ListingBasis(Word):
    """Why a provider stands in the directory."""

    PUBLIC_PAGES = "public_pages", "From public pages. They did not ask to be listed."
    PROVIDER_ASKED = "provider_asked", "The provider asked to be listed. Nobody paid."
    PROVIDER_CONFIRMED = "provider_confirmed", "The provider confirmed this page. Nobody paid."


class Operation(Word):
    """Whether a provider can still be called."""

    OPEN = "open", "Open"
    CLOSED = "closed", "Closed"
    ACQUIRED = "acquired", "Taken over by another company"
    PENDING = "pending", "Announced, not open yet"
    UNKNOWN = "unknown", "Nobody could tell us whether it is open"

    @property
    def is_open(self) -> bool:
        """Whether a patient may try to call; nobody is taken for closed because nobody knows."""
        return self in (Operation.OPEN, Operation.UNKNOWN)


class Route(Word):
    """How ketamine or esketamine enters the body."""

    IV = "iv", "IV infusion"
    IM = "im", "Injection in a muscle"
    SUBCUTANEOUS = "subcutaneous", "Injection under the skin"
    ESKETAMINE = "esketamine", "Esketamine nasal spray (Spravato)"
    NASAL = "nasal", "Compounded nasal spray"
    SPRAY = "unnamed spray", "Nasal spray, which one is not named"
    ORAL = "oral", "Tablet or lozenge"
    SUBLINGUAL = "under the tongue", "Under the tongue, form not named"
    RECTAL = "rectal", "Rectal"


class Method(Word):
    """How a fact was learned."""

    REGISTRY = "registry", "In an official registry"
    PHONE = "phone", "By phone"
    DOCUMENT = "document", "In a document we were shown"
    WEBSITE = "website", "On their website"
    COPY = "copy", "On a public page, read in a stored copy whose date is unknown"
    PROVIDER = "provider", "The provider told us"

    @property
    def is_ours(self) -> bool:
        """Whether somebody here looked for themselves, so that it can count as checked."""
        return self not in (Method.COPY, Method.PROVIDER)


class ConflictOfInterest(Word):
    """What ties the editor of a profile to the provider."""

    NONE = "none", "No ties known"
    AFFILIATED = "affiliated", "The editor works with this provider"
    PAID = "paid", "The editor was paid for this page"
    PATIENT = "patient", "The editor was a patient here"

    @property
    def is_tied(self) -> bool:
        """Whether it is the provider's own hand, which can check and confirm nothing."""
        return self in (ConflictOfInterest.AFFILIATED, ConflictOfInterest.PAID)


class Companion(Word):
    """Who is with the patient during a session."""

    PHYSICIAN = "physician", "A physician"
    CLINICIAN = "clinician", "A licensed clinician"
    NURSE = "nurse", "A nurse"
    THERAPIST = "therapist", "A therapist"
    STAFF = "staff", "Staff, training not named"
    LAY_PERSON = "lay person", "A friend, relative or other lay person"
    NOBODY = "nobody", "Nobody"


class AtHomeMonitor(Word):
    """Whether vital signs are taken at home."""

    YES = "yes", "Yes"
    NO = "no", "No"
    DOES_NOT_APPLY = "does not apply", "Does not apply"


class Service(Word):
    """What a price buys."""

    IV_INFUSION = "iv infusion", "IV infusion"
    IM_INJECTION = "im injection", "Injection in a muscle"
    SUBCUTANEOUS_INJECTION = "subcutaneous injection", "Injection under the skin"
    ESKETAMINE = "esketamine", "Esketamine (Spravato) session"
    ORAL = "oral", "Tablet or lozenge session"
    NASAL = "nasal", "Compounded nasal spray session"
    ASSISTED_THERAPY = "ketamine-assisted therapy", "Ketamine session with a therapist"
    KETAMINE_SESSION = "ketamine session", "Ketamine session, route not named"
    AT_HOME_PROGRAM = "at-home program", "At-home program"
    PROGRAM = "program", "Program"
    USUAL_COURSE = "usual course", "Usual course"
    CONSULTATION = "consultation", "First visit"
    FOLLOW_UP = "follow-up", "Follow-up visit"
    THERAPY = "therapy", "Therapy session"
    INTEGRATION = "integration", "Integration session"
    DEPOSIT = "deposit", "Deposit"
    CANCELLATION = "late cancellation", "Late cancellation"
    OTHER = "other", "Other"


class Certainty(Word):
    """How sure a fact is that no page prints so."""

    INFERRED = "inferred", "No page prints this. We infer it."
    APPROXIMATE = "approximate", "This is a rough answer, not an exact one."


class Per(Word):
    """What one price covers."""

    SESSION = "session", "a session"
    COURSE = "course", "a course"
    PACKAGE = "package", "a package"
    MONTH = "month", "a month"
    VISIT = "visit", "a visit"
    HOUR = "hour", "an hour"
    ONCE = "once", "once"
