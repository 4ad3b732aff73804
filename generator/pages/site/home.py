"""The pages that stand alone: home and 404."""

from collections.abc import Iterator

from generator.directory import Directory
from generator.model.finding import Freshness
from generator.model.plural import counted
from generator.pages.page import Page
from generator.pages.structured_data import as_json
from generator.pages.templating import fill

NOBODY_YET = (
    "Nobody has filled in yet who runs this site. Until then, trust it as far as its proof goes."
)


def home_and_not_found(directory: Directory) -> Iterator[Page]:
    """Yield home and 404."""
    yield _home(directory)
    yield Page(
        "404.html",
        "Page not found",
        "This address has no page. Find help, providers and articles from here.",
        fill("site/not_found.html.jinja", base=directory.base_path),
        hidden=True,
    )


def _home(directory: Directory) -> Page:
    bold, rest = _checked(directory)
    run_by = directory.config.run_by
    body = fill(
        "site/home.html.jinja",
        base="",
        listed=directory.listed,
        counts=directory.counts,
        checked_words=bold,
        checked_rest=rest,
        run_by=f"Run by {run_by}." if run_by else NOBODY_YET,
    )
    website = {"@type": "WebSite", "name": directory.config.name, "url": directory.address("")}
    return Page(
        "",
        "Compare ketamine providers before you call",
        "An open directory of ketamine clinics and telehealth in the US: what each provider "
        "states, what we checked, and what nobody has said.",
        body,
        json_ld=as_json(website),
    )


def _checked(directory: Directory) -> tuple[str, str]:
    total = len(directory.listed)
    checked = sum(j.freshness is not Freshness.UNCHECKED for j in directory.listed)
    if not checked:
        return (
            f"Nobody has checked these {total} listings yet.",
            "They stand on public pages, or on the provider's own word. Ask before you decide.",
        )
    return (
        f"We have checked {counted(checked, 'listing')} of {total}.",
        "The others stand on public pages, or on the provider's own word. Each page says which.",
    )
