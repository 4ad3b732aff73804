"""Forms given: which of a provider's routes use an approved drug, and which list is whole."""

import re

from generator.facts.provenance import provenance_of
from generator.model.care import AtHome, Routes
from generator.model.finding import Provenance
from generator.model.provider import Provider
from generator.model.vocabulary import Route

BY_NEEDLE = frozenset({Route.IV, Route.IM, Route.SUBCUTANEOUS})
"""Off-label for a mental illness: the drug itself is approved, as an anesthetic."""
COMPOUNDED = frozenset({Route.ORAL, Route.SUBLINGUAL, Route.NASAL, Route.RECTAL})
"""Made by a pharmacy: the FDA has approved no such form of ketamine for any use."""

_NAMES_A_NEEDLE = re.compile(
    r"\b(?:infus|inject|intraven|intramusc|needle|iv\b|im\b)", re.IGNORECASE
)


def listed_routes(provider: Provider) -> frozenset[Route]:
    """Return the routes that a profile names, at home and elsewhere."""
    parts = [provider.routes.values if provider.routes else ()]
    parts.append(provider.at_home.routes if provider.at_home else ())
    return frozenset(route for part in parts for route in part)


def is_whole(provider: Provider, listed: Routes | AtHome) -> bool:
    """Return whether a list of routes is all there is, so that it can prove an "only".

    A page names what it is about: the list must be called complete and rest on our own look, and
    no note beside it may name an infusion or injection that the list leaves out.
    """
    values = listed.values if isinstance(listed, Routes) else listed.routes
    hidden = not BY_NEEDLE & set(values) and _NAMES_A_NEEDLE.search(listed.note or "")
    return bool(
        listed.complete and not hidden and provenance_of(listed, provider) is Provenance.WE_CHECKED
    )
