"""Lists of providers with pagination: all, and by setting; they work without a script."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.directory import CARDS_PER_PAGE, Directory
from generator.model.judgement import Judgement
from generator.model.plural import counted
from generator.model.vocabulary import ProviderKind
from generator.pages.cards import cards
from generator.pages.crumbs import FINDER, HOME, Crumb, listed_trail
from generator.pages.finder.panel import panel
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill
from generator.reading.memory import Memory, forgetful


@dataclass(frozen=True, slots=True)
class ProviderList:
    """One list: where it stands, its words, and who is on it."""

    path: str
    title: str
    lead: str
    description: str
    judgements: tuple[Judgement, ...]
    crumbs: tuple[Crumb, ...] = ()
    closed: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True)
class PageOfList:
    """One page of a list: its number, of how many, and who is on it."""

    number: int
    of: int
    judgements: tuple[Judgement, ...]

    @staticmethod
    def path(listing: ProviderList, number: int) -> str:
        """Return the address of a page of a list; no provider's page has a folder beneath it."""
        return listing.path if number == 1 else f"{listing.path}page/{number}/"


def list_pages(directory: Directory, memory: Memory = forgetful) -> Iterator[Page]:
    """Yield the finder, and one list for each setting; ``memory`` is asked for their cards."""
    for listing in (_all(directory), _clinics(directory), _telehealth(directory)):
        yield from _paged(directory, listing, memory)


def _all(directory: Directory) -> ProviderList:
    number = counted(len(directory.listed), "provider")
    return ProviderList(
        "providers/",
        "Find a ketamine provider",
        f"{number}, clinics and telehealth.",
        "Every ketamine clinic and telehealth service on our list, with red flags, prices, "
        "and what each does not state.",
        directory.listed,
        closed=directory.closed,
    )


def _clinics(directory: Directory) -> ProviderList:
    judgements = tuple(
        j for j in directory.listed if directory.kind(j) is not ProviderKind.TELEHEALTH
    )
    return ProviderList(
        "settings/clinic/",
        "Providers with a clinic",
        f"{counted(len(judgements), 'provider treats', 'providers treat')} people in a clinic.",
        "Ketamine providers that treat people in a clinic, with prices, proof and what is "
        "not stated.",
        judgements,
        (HOME, FINDER, Crumb("At a clinic")),
    )


def _telehealth(directory: Directory) -> ProviderList:
    judgements = tuple(j for j in directory.listed if directory.kind(j) is not ProviderKind.CLINIC)
    return ProviderList(
        "settings/telehealth/",
        "Telehealth providers",
        f"{counted(len(judgements), 'provider sees', 'providers see')} people by video. "
        "Some send medicine home.",
        "Ketamine providers that see people by video, with the states they name and what is "
        "not stated.",
        judgements,
        (HOME, FINDER, Crumb("Telehealth")),
    )


def _paged(directory: Directory, listing: ProviderList, memory: Memory) -> Iterator[Page]:
    """Yield a list in pages that a phone can hold; nearly every list has just one."""
    starts = range(0, max(1, len(listing.judgements)), CARDS_PER_PAGE)
    for number, start in enumerate(starts, 1):
        shown = listing.judgements[start : start + CARDS_PER_PAGE]
        yield _page(directory, listing, PageOfList(number, len(starts), shown), memory)


def _page(directory: Directory, listing: ProviderList, part: PageOfList, memory: Memory) -> Page:
    path = part.path(listing, part.number)
    is_finder = path == FINDER.path
    body = fill(
        "finder/finder.html.jinja",
        base=base_of(path),
        known_pages=directory.known_pages,
        listing=listing,
        part=part,
        cards=cards(directory, part.judgements, base_of(path), memory),
        unchecked=directory.is_unchecked,
        panel=panel(directory) if is_finder else None,
        counts=directory.counts,
        clinics=sum(directory.kind(j) is not ProviderKind.TELEHEALTH for j in directory.listed),
        telehealth=sum(directory.kind(j) is not ProviderKind.CLINIC for j in directory.listed),
    )
    trail = listed_trail(listing.crumbs, path, directory.address)
    data = as_json(breadcrumbs(trail)) if trail else ""
    which = f", page {part.number} of {part.of}" if part.number > 1 else ""
    title, description = listing.title + which, listing.description.rstrip(".") + which + "."
    scripts = ("finder", "compare-tray") if is_finder else ("compare-tray",)
    return Page(path, title, description, body, "providers", data, scripts=scripts)
