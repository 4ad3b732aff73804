"""The page of the form: it makes a profile, or changes the one that its address names.

On it, too, a reviewer ticks the proposals of a draft (``directory draft``).
"""

from generator.drafting.draft import ANSWERS_HEAD
from generator.form.forge import forge_pages
from generator.form.table import table
from generator.pages.contribute.call_page import call_link
from generator.pages.contribute.still_right_page import still_right_link
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import as_attribute, fill
from generator.surroundings import Site

PATH = "contribute/"
TITLE = "Add or change a provider"


def form_page(site: Site) -> Page:
    """Return the page; without a script it says what to do instead."""
    crumbs = [HOME, Crumb(TITLE)]
    forge = forge_pages(site.config.repository)
    body = fill(
        "form/form.html.jinja",
        base=base_of(PATH),
        crumbs=crumbs,
        title=TITLE,
        forge=forge,
        table=as_attribute({**table(), "forge": forge, "answersHead": ANSWERS_HEAD}),
    )
    return Page(
        PATH,
        TITLE,
        "A form that makes the profile of a ketamine provider, or changes one: every field with "
        "its meaning, checked while you write, and nothing leaves your browser.",
        body,
        "",
        as_json(breadcrumbs(listed_trail(crumbs, PATH, site.address))),
        scripts=("form", "proposals"),
    )


def form_link(slug: str) -> str:
    """Return the address that opens the form for one provider, from the site's root."""
    return f"{PATH}?edit={slug}"


def editing_links(slug: str) -> dict[str, str]:
    """Return the ways from a provider's page to change it: the form, the call, its own word."""
    return {"form": form_link(slug), "call": call_link(slug), "still": still_right_link(slug)}
