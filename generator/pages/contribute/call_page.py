"""The page of a call: one for all providers, which takes the one to call from its address.

A page for each provider would add as many pages as there are providers, for a few editors.
"""

from generator.calling.table import table
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import as_attribute, fill
from generator.surroundings import Site

PATH = "contribute/call/"
TITLE = "Record a call"


def call_page(site: Site) -> Page:
    """Return the page; without a script it says what to do instead."""
    crumbs = [HOME, Crumb(TITLE)]
    body = fill(
        "contribute/call.html.jinja",
        base=base_of(PATH),
        crumbs=crumbs,
        title=TITLE,
        table=as_attribute(table()),
    )
    return Page(
        PATH,
        TITLE,
        "Ask the front desk of a ketamine provider one question at a time, and turn what it "
        "answers into proof on its page.",
        body,
        "",
        as_json(breadcrumbs(listed_trail(crumbs, PATH, site.address))),
        scripts=("call",),
    )


def call_link(slug: str) -> str:
    """Return the address that opens the page for one provider, from the site's root."""
    return f"{PATH}?p={slug}"
