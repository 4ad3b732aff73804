"""What one provider adds to every data file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic_core import to_json

from generator.model.judgement import Judgement
from generator.pages.data import flat, national_directory
from generator.pages.data.record import record
from generator.surroundings import Site


@dataclass(frozen=True, slots=True)
class Portion:
    """The bytes of one provider in each data file; nothing of another provider is in them."""

    record: bytes
    """Its record in JSON, which is a file of its own too."""
    csv_row: bytes
    """Its line of the spreadsheet."""
    line: bytes
    """The same fields as a line of JSON."""
    resources: bytes
    """Its FHIR resources as the inside of a JSON list."""


def portion(judgement: Judgement, site: Site) -> Portion:
    """Return what a provider adds to the data of a site."""
    page = site.address(f"providers/{judgement.slug}/")
    known = flat.flat(judgement, page)
    resources = national_directory.resources(judgement, site.address(""))
    return Portion(
        record(judgement, page),
        flat.csv_row(known),
        to_json(known) + b"\n",
        entries(site, resources),
    )


def entries(site: Site, resources: Iterable[Mapping[str, Any]]) -> bytes:
    """Return resources, each with a name that no other has, as the inside of a JSON list."""
    # Nothing answers at these addresses: this is a file, not a server.
    base = site.address("data/fhir/")
    named = [
        {"fullUrl": f"{base}{resource['resourceType']}/{resource['id']}", "resource": resource}
        for resource in resources
    ]
    return to_json(named)[1:-1]
