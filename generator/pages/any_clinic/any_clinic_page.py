"""Check any clinic: the questions, the red flags and a state's look-ups, without a profile."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.facts.hosts import Registry, registries
from generator.model.evidence import FactKind
from generator.model.state import STATES
from generator.pages.call_sheet.call_sheet_page import FIRST, FOR_EVERYBODY
from generator.pages.crumbs import FINDER, HOME, Crumb, listed_trail
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill
from generator.surroundings import Site

PATH = "check-any-clinic/"
TITLE = "Check any clinic"


@dataclass(frozen=True, slots=True)
class Lookup:
    """A registry that anybody may search: its name and its address."""

    name: str
    url: str


def any_clinic_page(site: Site) -> Page:
    """Return the page; without a script it holds the look-ups of every state and a blank sheet."""
    crumbs = [HOME, FINDER, Crumb(TITLE)]
    body = fill(
        "any_clinic/any_clinic.html.jinja",
        base=base_of(PATH),
        known_pages=site.known_pages,
        crumbs=crumbs,
        title=TITLE,
        first=FIRST,
        for_everybody=FOR_EVERYBODY,
        state_lookups={code: state_lookups(code) for code in STATES},
        national=national_lookups(FactKind.LICENSE),
        boards=national_lookups(FactKind.CERTIFICATION),
        exclusions=national_lookups(FactKind.EXCLUSION),
    )
    return Page(
        PATH,
        TITLE,
        "For a ketamine clinic that is not on our list: the questions to ask, the warning signs, "
        "where your state lists licenses, and a blank sheet to print.",
        body,
        "providers",
        as_json(breadcrumbs(listed_trail(crumbs, PATH, site.address))),
        scripts=("any-clinic", "printing"),
    )


def state_lookups(code: str) -> tuple[Lookup, ...]:
    """Return where a state or territory lists who holds a license there."""
    return _lookups(one for one in _real() if code in one.of and FactKind.LICENSE in one.proves)


def national_lookups(kind: FactKind) -> tuple[Lookup, ...]:
    """Return the registries of the whole country that list this kind of fact."""
    return _lookups(one for one in _real() if kind in one.proves and not one.of & STATES.keys())


def _real() -> list[Registry]:
    return [one for one in registries() if not one.host.endswith(".example")]


def _lookups(listed: Iterable[Registry]) -> tuple[Lookup, ...]:
    """Return one look-up for each name: a registry may answer at several addresses."""
    by_name: dict[str, Lookup] = {}
    for one in listed:
        by_name.setdefault(one.name, Lookup(one.name, f"https://{one.host}{one.path or '/'}"))
    return tuple(by_name.values())
