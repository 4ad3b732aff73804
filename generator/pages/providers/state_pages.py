"""Providers by state: a map with its list, and a page for every state and territory."""

from collections.abc import Iterator
from functools import partial

from generator.directory import CARDS_PER_PAGE, Directory
from generator.model.borders import outward
from generator.model.plural import counted
from generator.model.state import STATES
from generator.pages.cards import cards
from generator.pages.crumbs import FINDER, HOME, Crumb, listed_trail
from generator.pages.page import DuePages, Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill
from generator.reading.memory import Memory, forgetful

BY_STATE = Crumb("By state", "states/")
THIN = 6
"""With fewer providers than these a page says whom else to ask; ``finder-thin.js`` too."""


def due_states(directory: Directory, memory: Memory) -> Iterator[DuePages]:
    """Yield the same pages, each to be made if need be: a state rests on who stands there."""
    site = directory.site.whole.encode()
    counts = repr(directory.counts).encode()
    yield DuePages("states", (counts, site), lambda: [_index(directory)])
    for code in STATES:
        work = partial(_alone, directory, code, memory)
        yield DuePages("state", (*_rests_on(directory, code), site), work)


def _alone(directory: Directory, code: str, memory: Memory) -> list[Page]:
    return [_state(directory, code, memory)]


def _rests_on(directory: Directory, code: str) -> tuple[bytes, ...]:
    near = [(other, directory.counts[other]) for other in (code, *_near(directory, code))]
    closed, unchecked = len(directory.closed_in(code)), directory.is_unchecked
    shown = directory.clinics_by_state[code], directory.telehealth_by_state[code]
    lists = (*shown, directory.telehealth_without_states)
    lengths = [len(one) for one in lists]
    said = repr((code, near, closed, unchecked, lengths)).encode()
    return (said, *map(directory.members, lists))


def state_pages(directory: Directory, memory: Memory = forgetful) -> Iterator[Page]:
    """Yield the map of states, and one page for each, also where nobody is listed.

    ``memory`` is asked for their cards.
    """
    yield _index(directory)
    for code in STATES:
        yield _state(directory, code, memory)


def _index(directory: Directory) -> Page:
    crumbs = [HOME, FINDER, Crumb("By state")]
    body = fill(
        "providers/states.html.jinja",
        base=base_of("states/"),
        known_pages=directory.known_pages,
        crumbs=crumbs,
        counts=directory.counts,
        covered=sum(map(bool, directory.counts.values())),
    )
    return Page(
        "states/",
        "Ketamine providers by state",
        "A map and a list of all states and territories, with the number of ketamine providers "
        "listed in each.",
        body,
        "providers",
        as_json(breadcrumbs(listed_trail(crumbs, "states/", directory.address))),
    )


def _state(directory: Directory, code: str, memory: Memory) -> Page:
    path, name = f"states/{code.lower()}/", STATES[code]
    clinics, remote = directory.clinics_by_state[code], directory.telehealth_by_state[code]
    crumbs = [HOME, FINDER, BY_STATE, Crumb(name)]
    body = fill(
        "providers/state.html.jinja",
        base=base_of(path),
        known_pages=directory.known_pages,
        crumbs=crumbs,
        name=name,
        code=code,
        thin=THIN,
        clinics=clinics,
        telehealth=remote,
        closed=len(directory.closed_in(code)),
        unnamed=directory.telehealth_without_states,
        cards_at_most=CARDS_PER_PAGE,
        clinic_cards=cards(directory, clinics[:CARDS_PER_PAGE], base_of(path), memory),
        telehealth_cards=cards(directory, remote[:CARDS_PER_PAGE], base_of(path), memory),
        unchecked=directory.is_unchecked,
        lead=_lead(name, len(clinics), len(remote)),
        counts=directory.counts,
        near=_near(directory, code),
    )
    description = (
        f"Ketamine providers for people in {name}: {counted(len(clinics), 'clinic')} and "
        f"{len(remote)} by telehealth on our list, with what each leaves out."
    )
    data = as_json(breadcrumbs(listed_trail(crumbs, path, directory.address)))
    title, scripts = f"Ketamine providers in {name}", ("compare-tray",)
    return Page(path, title, description, body, "providers", data, scripts=scripts)


def _lead(name: str, clinics: int, remote: int) -> str:
    if not clinics and not remote:
        return f"Nobody is listed for {name} yet."
    has = _some(clinics, "provider has", "providers have")
    names = _some(remote, "telehealth service names", "telehealth services name")
    return f"{has} a clinic in {name}. {names} it among the states served."


def _some(number: int, single: str, many: str) -> str:
    return counted(number, single, many) if number else f"No {single}"


def _near(directory: Directory, code: str) -> list[str]:
    """Return the nearest states that have somebody; none where nobody is listed at all."""
    listed = ([other for other in ring if directory.counts[other]] for ring in outward(code))
    return next(filter(None, listed), [])
