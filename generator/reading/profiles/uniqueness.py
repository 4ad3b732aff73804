"""What is rarely the same in two profiles, NPI and phone, and what never is: the website.

A director of two clinics and a shared line for calls are real, so those are only asked about.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit, urlunsplit

from generator.model.problem import FieldPath, Problem, Severity
from generator.model.provider import Provider
from generator.reading.strict_yaml.positions import Position

_SHARED = "right where they share it; if both are one provider, keep one file"
_ADVICE = {
    "website": (
        "if both are one provider, keep one file; else find the right value",
        Severity.ERROR,
    ),
    "phone": (_SHARED, Severity.WARNING),
    "NPI": ("right where one person works at both; else find the right value", Severity.WARNING),
}


UniqueValue = tuple[str, str, FieldPath]
"""What it is, the value, and where it stands."""


@dataclass(slots=True)
class Taken:
    """The values that profiles seen so far have; it holds no profile, so memory stays small."""

    owners: dict[tuple[str, str], str] = field(default_factory=dict)

    def problems(
        self, slug: str, path: str, provider: Provider, position: Callable[[FieldPath], Position]
    ) -> Iterator[Problem]:
        """Yield one problem for each value that an earlier profile already has."""
        yield from self.claimed(slug, path, unique_values(provider), position)

    def claimed(
        self,
        slug: str,
        path: str,
        values: Iterable[UniqueValue],
        position: Callable[[FieldPath], Position],
    ) -> Iterator[Problem]:
        """Yield the same, where the values are known already."""
        for what, value, at in values:
            owner = self.owners.setdefault((what, value), slug)
            if owner != slug:
                message = f"the {what} {value} is also in providers/{owner}.yml"
                code, fix, severity = f"duplicate-{what.lower()}", *_ADVICE[what]
                yield Problem(path, *position(at), code, message, fix, severity)


def unique_values(provider: Provider) -> Iterator[UniqueValue]:
    """Yield what should stand in no other profile."""
    if home := provider.home_page:
        yield "website", _bare(home), ("website" if provider.website else "http_website",)
    if provider.phone:
        yield "phone", provider.phone, ("phone",)
    for index, location in enumerate(provider.locations):
        if location.phone:
            yield "phone", location.phone, ("locations", index, "phone")
    for index, clinician in enumerate(provider.clinicians):
        if clinician.npi:
            yield "NPI", clinician.npi, ("clinicians", index, "npi")


def _bare(website: str) -> str:
    """Return an address without what leads nowhere else: ``/#/reno`` is a page of its own."""
    parts = urlsplit(website)
    rest = urlunsplit(("", "", "", parts.query, parts.fragment))
    return (parts.hostname or "").removeprefix("www.") + parts.path.rstrip("/") + rest
