"""The page on which a provider says what is still right: one for all, its address says of whom."""

from generator.attesting.table import table
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import as_attribute, fill
from generator.surroundings import Site

PATH = "contribute/still-right/"
TITLE = "Still right?"
TO_WHOM = "Send this text to us: {}"
TO_WHO_ASKED = "Send this text back to the editor who asked you."


def still_right_page(site: Site) -> Page:
    """Return the page; without a script it says what to do instead."""
    crumbs = [HOME, Crumb(TITLE)]
    contact = site.config.contact
    body = fill(
        "contribute/still-right.html.jinja",
        base=base_of(PATH),
        known_pages=site.known_pages,
        crumbs=crumbs,
        title=TITLE,
        send=TO_WHOM.format(contact) if contact else TO_WHO_ASKED,
        table=as_attribute(table()),
    )
    return Page(
        PATH,
        TITLE,
        "For people who work at a ketamine provider: say which parts of your page are still right "
        "and which have changed.",
        body,
        "",
        as_json(breadcrumbs(listed_trail(crumbs, PATH, site.address))),
        scripts=("still-right",),
    )


def still_right_link(slug: str) -> str:
    """Return the address that opens the page for one provider, from the site's root."""
    return f"{PATH}?p={slug}"
