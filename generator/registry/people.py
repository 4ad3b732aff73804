"""The people of all profiles, as they are looked up: by NPI, or by name and state."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.facts.service_area import clinic_states, telehealth_states
from generator.model.collation import in_plain_letters
from generator.model.people import Clinician
from generator.model.provider import Provider
from generator.reading.profiles.profile import Profile
from generator.reading.validation.validate import position_of

Key = tuple[str, str]
"""A last and a first name as they are compared."""


@dataclass(frozen=True, slots=True)
class LookedUp:
    """One clinician of one profile: where the entry stands, and where people are treated."""

    path: str
    line: int
    clinician: Clinician
    states: frozenset[str]

    @property
    def title(self) -> str:
        """The person as a reader knows them."""
        name = self.clinician.name or "no name"
        return f"{name}, {self.clinician.credential.value}"

    @property
    def key(self) -> Key | None:
        """The last and first name as they are compared; None where there are not both."""
        return key_of(self.clinician.name or "")


def people(profiles: Iterable[Profile]) -> list[LookedUp]:
    """Return everybody who has a name or an NPI, in the order of the profiles."""
    return [one for profile in profiles for one in _of(profile)]


def _of(profile: Profile) -> Iterator[LookedUp]:
    named = [
        (number, clinician)
        for number, clinician in enumerate(profile.provider.clinicians)
        if clinician.npi or clinician.name
    ]
    if named:
        states = frozenset(_states(profile.provider))
        root = profile.document.root
        for number, clinician in named:
            line, _ = position_of(root, ("clinicians", number))
            yield LookedUp(profile.path, line, clinician, states)


def _states(provider: Provider) -> Iterator[str]:
    yield from clinic_states(provider) or ()
    yield from telehealth_states(provider) or ()


def key_of(name: str) -> Key | None:
    """Return the last and first name of "Ana B. de Example, MD" as ``("EXAMPLE", "ANA")``."""
    words = in_plain_letters(name).partition(",")[0].replace(".", " ").split()
    words = [word for word in words if word not in TITLES]
    return (folded(words[-1]), folded(words[0])) if len(words) > 1 else None


TITLES = frozenset({"dr", "mr", "mrs", "ms", "prof", "jr", "sr", "ii", "iii"})


def folded(name: str) -> str:
    """Return a name without marks between its letters, in capitals as registries print it."""
    return "".join(letter for letter in in_plain_letters(name) if letter.isalnum()).upper()
