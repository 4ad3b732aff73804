"""The files that the finder's script reads: what is known of everybody, and cards beyond a page."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from generator.directory import CARDS_PER_PAGE, Directory
from generator.facts.pricing import price_range, session_prices
from generator.facts.service_area import clinics, telehealth_states
from generator.model.borders import nearby
from generator.model.finding import Freshness
from generator.model.judgement import Judgement
from generator.model.location import Location
from generator.model.provider import Provider
from generator.model.state import STATES, names_of
from generator.model.vocabulary import ProviderKind
from generator.pages.cards import cards
from generator.pages.finder.facet import Facet
from generator.pages.finder.facets.every_facet import FACETS, facets_told
from generator.pages.finder.panel import told_apart
from generator.pages.finder.points import middle_of, point_of
from generator.pages.page import DataFile, DueFile
from generator.pages.whitespace import collapsed
from generator.pages.wording.finding_words import finding_words
from generator.reading.memory import Memory, forgetful

WORDS_APART_FROM = 500
"""With more providers than these, the words of all are a file that only a search fetches."""
CARDS_PER_FILE = 20

Json = dict[str, Any]


def due_finder_files(
    directory: Directory, memory: Memory = forgetful
) -> Iterator[DataFile | DueFile]:
    """Yield what is known of every listed provider in columns, in the published order.

    The first cards are on the page already; the others are files of a few cards each, so that
    only those are fetched that are shown. ``memory`` is asked for those of an earlier run.
    """
    words = [directory.digest(finding_words, judgement) for judgement in directory.listed]
    columns = _columns(directory)
    if len(words) <= WORDS_APART_FROM:
        yield _file("finder/all.json", {**columns, "words": words})
    else:
        yield _file("finder/all.json", columns)
        yield _file("finder/words.json", {"version": columns["version"], "words": words})
    yield from _card_files(directory, columns["version"], memory)


def finder_files(directory: Directory) -> Iterator[DataFile]:
    """Yield the same files, each made."""
    for file in due_finder_files(directory):
        yield file.work() if isinstance(file, DueFile) else file


def _columns(directory: Directory) -> Json:
    listed = directory.listed
    rows = [directory.digest(_compared, judgement) for judgement in listed]
    columns: Json = {
        "providers": len(listed),
        "on_page": min(CARDS_PER_PAGE, len(listed)),
        "per_file": CARDS_PER_FILE,
        "overdue": sum(judgement.freshness is Freshness.OVERDUE for judgement in listed),
        "facets": {one.id: _told_apart(_has(one, listed)) for one in facets_told(directory)},
        "hides": {facet.id: [o.id for o in facet.options if o.hides] for facet in FACETS},
        "video": _told_apart(row.video for row in rows),
        "places": _told_apart(row.points for row in rows),
        "price": [row.price for row in rows],
        "checked": [row.checked for row in rows],
        "documented": [row.documented for row in rows],
        "states": {code: names_of(code) for code in STATES},
        "borders": {code: nearby(code) for code in STATES},
    }
    names = [judgement.slug for judgement in listed]
    version = hashlib.sha256(_bytes([columns, names, str(directory.today)])).hexdigest()[:10]
    return {"version": version, **columns}


def _has(facet: Facet, listed: Sequence[Judgement]) -> Iterator[tuple[str, ...]]:
    """Yield what each has of a facet; those who answer alike are looked at once."""
    has = {answer: facet.has(one) for answer, (one, _) in told_apart(facet, listed).items()}
    yield from (has[tuple(facet.of(judgement))] for judgement in listed)


class _Compared(NamedTuple):
    """What the finder compares of one provider, beside its facets."""

    video: tuple[str, ...]
    points: tuple[str, ...]
    price: int | None
    checked: int | None
    documented: int


def _compared(judgement: Judgement) -> _Compared:
    provider = judgement.provider
    price, checked = _lowest_price(provider), _checked(provider)
    return _Compared(_video(judgement), _points(judgement), price, checked, judgement.documented)


def _told_apart(answers: Iterable[tuple[str, ...]]) -> Json:
    """Return a dictionary-encoded column: each answer once, and which one is whose."""
    numbers: dict[tuple[str, ...], int] = {}
    column = [numbers.setdefault(answer, len(numbers)) for answer in answers]
    return {"answers": [list(answer) for answer in numbers], "of": column}


def _video(judgement: Judgement) -> tuple[str, ...]:
    """Return the states named for telehealth, a ``?`` where none is named."""
    if judgement.provider.kind is ProviderKind.CLINIC:
        return ()
    return telehealth_states(judgement.provider) or ("?",)


def _points(judgement: Judgement) -> tuple[str, ...]:
    """Return about where each clinic lies, a ``?`` where nobody says so much as a state.

    ``2118,-3555`` is a point; ``MA:2110,-3580`` the middle of a state whose town is not known.
    """
    if judgement.provider.kind is ProviderKind.TELEHEALTH:
        return ()
    return tuple(dict.fromkeys(map(_point, clinics(judgement.provider)))) or ("?",)


def _point(location: Location) -> str:
    if point := point_of(location):
        return "{},{}".format(*point)
    middle = middle_of(location.state)
    return "{}:{},{}".format(location.state, *middle) if middle else "?"


def _lowest_price(provider: Provider) -> int | None:
    prices = price_range(session_prices(provider))
    return int(prices.low * 100) if prices else None


def _checked(provider: Provider) -> int | None:
    return provider.verified.on.toordinal() if provider.verified else None


def _card_files(directory: Directory, version: str, memory: Memory) -> Iterator[DueFile]:
    rest = directory.listed[CARDS_PER_PAGE:]
    around = f"{version} {directory.is_unchecked} {directory.site.whole}".encode()
    for number, start in enumerate(range(0, len(rest), CARDS_PER_FILE)):
        path, some = f"finder/cards/{number}.json", rest[start : start + CARDS_PER_FILE]
        work = partial(_card_file, path, directory, some, version, memory)
        yield DueFile(path, "cards", (around, directory.members(some)), work)


def _card_file(
    path: str, directory: Directory, some: Sequence[Judgement], version: str, memory: Memory
) -> DataFile:
    made = cards(directory, some, "../", memory)
    return _file(path, {"version": version, "cards": [collapsed(str(card)) for card in made]})


def _file(path: str, content: Json) -> DataFile:
    return DataFile(path, _bytes(content))


def _bytes(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
