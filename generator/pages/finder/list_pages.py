"""Lists of providers with pagination: all, and by setting; they work without a script."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from generator.directory import CARDS_PER_PAGE, Directory
from generator.model.judgement import Judgement
from generator.model.plural import counted
from generator.model.vocabulary import ProviderKind
from generator.pages.cards import cards
from generator.pages.crumbs import FINDER, HOME, Crumb, listed_trail
from generator.pages.finder.panel import panel
from generator.pages.page import DuePages, Page, base_of
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
    for due in due_lists(directory, memory):
        yield from due.work()


def due_lists(directory: Directory, memory: Memory) -> Iterator[DuePages]:
    """Yield the same pages, each to be made if need be: it rests on who stands on it.

    The finder rests on everybody, and is made each time.
    """
    for listing in (_all(directory), _clinics(directory), _telehealth(directory)):
        for part in _parts(listing):
            work = partial(_alone, directory, listing, part, memory)
            yield DuePages("list", _rests_on(directory, listing, part), work)


def _alone(
    directory: Directory, listing: ProviderList, part: PageOfList, memory: Memory
) -> list[Page]:
    return [_page(directory, listing, part, memory)]


def _rests_on(
    directory: Directory, listing: ProviderList, part: PageOfList
) -> tuple[bytes, ...] | None:
    if part.path(listing, part.number) == FINDER.path or not directory.made_from:
        return None
    said = replace(listing, judgements=(), closed=()), len(listing.judgements)
    numbers = part.number, part.of, len(part.judgements), len(listing.closed)
    around = _clinics_and_telehealth(directory), directory.counts, directory.is_unchecked
    shown = directory.members((*part.judgements, *listing.closed))
    return repr((said, numbers, around)).encode(), shown, directory.site.whole.encode()


def _clinics_and_telehealth(directory: Directory) -> tuple[int, int]:
    kinds = Counter(map(directory.kind, directory.listed))
    both = kinds[ProviderKind.BOTH]
    return kinds[ProviderKind.CLINIC] + both, kinds[ProviderKind.TELEHEALTH] + both


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


def _parts(listing: ProviderList) -> Iterator[PageOfList]:
    """Yield a list in pages that a phone can hold; nearly every list has just one."""
    starts = range(0, max(1, len(listing.judgements)), CARDS_PER_PAGE)
    for number, start in enumerate(starts, 1):
        shown = listing.judgements[start : start + CARDS_PER_PAGE]
        yield PageOfList(number, len(starts), shown)


def _page(directory: Directory, listing: ProviderList, part: PageOfList, memory: Memory) -> Page:
    path = part.path(listing, part.number)
    is_finder = path == FINDER.path
    clinics, telehealth = _clinics_and_telehealth(directory)
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
        clinics=clinics,
        telehealth=telehealth,
    )
    trail = listed_trail(listing.crumbs, path, directory.address)
    data = as_json(breadcrumbs(trail)) if trail else ""
    which = f", page {part.number} of {part.of}" if part.number > 1 else ""
    title, description = listing.title + which, listing.description.rstrip(".") + which + "."
    scripts = ("finder", "compare-tray") if is_finder else ("compare-tray",)
    return Page(path, title, description, body, "providers", data, scripts=scripts)
