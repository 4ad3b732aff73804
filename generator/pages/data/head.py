"""What stands before the providers in the large file: whose it is, how old, under which license."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from generator.directory import Directory
from generator.model.judgement import Judgement
from generator.model.provider import Provider

FORMAT = "1.1"
"""The version of the data's form: the first number grows where a program that reads it may break,
the second where something is added. The page of the data keeps its changelog."""
LICENSE = "CC BY 4.0"
LICENSE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/"
ATTRIBUTION = "Ketamine Care Directory contributors"
MEANING = (
    "A key that is not there means that nobody has said, never no. "
    "'not stated' is not the same as 'not met'. Being listed is no endorsement."
)


def head(directory: Directory) -> dict[str, Any]:
    """Return what a reader of the file must know; no clock is asked."""
    youngest = youngest_of(directory)
    return {
        "name": directory.config.name,
        "format": FORMAT,
        "page": directory.address("data/"),
        "license": LICENSE,
        "license_url": LICENSE_ADDRESS,
        "attribution": ATTRIBUTION,
        "meaning": MEANING,
        "schema": directory.address("data/provider-record.schema.json"),
        **({"removed": _removed(directory)} if directory.removed else {}),
        **({"as_of": youngest.isoformat()} if youngest else {}),
    }


def citation(directory: Directory) -> str:
    """Return how the data are cited, to which a reader adds the day."""
    return f"{ATTRIBUTION}, {directory.config.name}, {directory.address('data/')}, {LICENSE}"


def _removed(directory: Directory) -> list[dict[str, str]]:
    """Return who was taken off, so that a copy of the data can let go of them too."""
    return [
        {
            "id": next(iter(one.formerly), slug),
            "page": directory.address(f"providers/{slug}/"),
            "name": one.name,
            "on": one.on.isoformat(),
            "why": one.why,
        }
        for slug, one in sorted(directory.removed.items())
    ]


def as_of(providers: Iterable[Provider]) -> date | None:
    """Return the youngest day that any profile records, or None where there is none.

    Not the day of the build: a new build of the same files learns nothing new.
    """
    return max((day for provider in providers for day in _days(provider)), default=None)


def youngest_of(directory: Directory) -> date | None:
    """Return the same of a whole directory."""
    days = (directory.digest(_youngest, judgement) for judgement in directory.judgements)
    return max((day for day in days if day), default=None)


def _youngest(judgement: Judgement) -> date | None:
    return as_of([judgement.provider])


def _days(provider: Provider) -> Iterator[date]:
    yield from (evidence.seen.day for evidence in provider.evidence.values())
    yield from (change.on for change in provider.history)
    yield from (dispute.closed or dispute.opened for dispute in provider.disputes)
    if provider.verified:
        yield provider.verified.on
