"""The page of results; without a script it names the other ways to find something."""

from generator.pages.page import Page, base_of
from generator.pages.templating import fill
from generator.surroundings import Site

PATH = "search/"
TITLE = "Search"
DESCRIPTION = (
    "Search providers by name, town, state, ZIP code, clinician or treatment, and every article "
    "by section."
)


def search_page(site: Site) -> Page:
    """Return the page, where a script shows what was found."""
    body = fill("search/search.html.jinja", base=base_of(PATH), known_pages=site.known_pages)
    return Page(PATH, TITLE, DESCRIPTION, body, scripts=("results",))
