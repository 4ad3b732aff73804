"""The page that stands in for any page that is not there without a network."""

from generator.pages.page import Page
from generator.pages.templating import fill
from generator.surroundings import Site

PATH = "offline/"


def offline_page(site: Site) -> Page:
    """Return the page; it is shown at any depth, so its links start at the root of the host."""
    return Page(
        PATH,
        "What this device keeps",
        "The pages of this site that this browser keeps, so that you can read them without a "
        "network, and how to forget them.",
        fill("site/offline.html.jinja", base=site.base_path, known_pages=site.known_pages),
        hidden=True,
    )
