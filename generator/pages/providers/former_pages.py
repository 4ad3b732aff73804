"""What stands at an address that a provider has left: the way to its page, or that it is gone."""

from collections.abc import Iterator

from generator.directory import Directory
from generator.model.judgement import Judgement
from generator.model.known_pages import KnownPages
from generator.model.removed import Removed
from generator.pages.call_sheet.call_sheet_page import path_of
from generator.pages.crumbs import FINDER, HOME, Crumb
from generator.pages.page import Page, base_of
from generator.pages.templating import fill
from generator.pages.wording.words import day


def former_pages(directory: Directory) -> Iterator[Page]:
    """Yield a page for each former address, of providers that are there and that were taken off."""
    for judgement in directory.judgements:
        for old in directory.digest(formerly, judgement):
            yield from _moved(judgement, old)
    for slug, removed in directory.removed.items():
        yield _gone(slug, removed, directory.known_pages)
        for old in removed.formerly:
            yield _leading(old, page_of(slug), removed.name)


def formerly(judgement: Judgement) -> tuple[str, ...]:
    """Return the names that the file of a provider had before."""
    return tuple(judgement.provider.formerly)


def page_of(slug: str) -> str:
    """Return the address of a provider's page."""
    return f"providers/{slug}/"


def _moved(judgement: Judgement, old: str) -> Iterator[Page]:
    name, slug = judgement.provider.name, judgement.slug
    yield _leading(old, page_of(slug), name)
    sheet = path_of(slug) if judgement.is_open else page_of(slug)
    yield _page(path_of(old), sheet, f"Questions for {name}", old)


def _leading(old: str, to: str, name: str) -> Page:
    return _page(page_of(old), to, name, old)


def _page(path: str, to: str, name: str, old: str) -> Page:
    title = f"{name}: new address"
    body = fill("providers/moved.html.jinja", base=base_of(path), title=title, name=name, to=to)
    words = f"The page of {name} has moved. Its address here ended in {old} before."
    return Page(path, title, words, body, "providers", hidden=True, moved_to=to)


def _gone(slug: str, removed: Removed, known: KnownPages) -> Page:
    path, title = page_of(slug), f"{removed.name}: no longer listed"
    body = fill(
        "providers/removed.html.jinja",
        base=base_of(path),
        known_pages=known,
        crumbs=[HOME, FINDER, Crumb(removed.name)],
        removed=removed,
    )
    words = f"{removed.name} is no longer listed here since {day(removed.on)}. {removed.why}"
    return Page(path, title, words, body, "providers", changed=removed.on, hidden=True)
