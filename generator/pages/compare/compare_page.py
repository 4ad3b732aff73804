"""The page that puts two to four providers side by side, and the list of what it compares.

A script takes the answers out of the providers' own pages, from the elements that name a row in
``data-compare``. So a comparison can never say something else than the profiles do.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.directory import Directory
from generator.judging import CRITERIA
from generator.pages.crumbs import FINDER, HOME, Crumb, listed_trail
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill

PATH = "compare/"
TITLE = "Compare providers"
AT_MOST = 4
"""More do not fit side by side on a phone or on one sheet of paper."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question that every provider is asked.

    ``id`` is what the answer is marked with on a profile, ``section`` where it stands there.
    ``if_said`` leaves the row out where no provider in the comparison says anything of it.
    """

    id: str
    title: str
    section: str
    rule: str = ""
    if_said: bool = False


BEFORE = (
    Question("flags", "Red flags", "flags"),
    Question("where", "Where", "glance"),
    Question("treatment", "Treatment", "glance"),
    Question("home", "At home", "home", if_said=True),
    Question("with-you", "Who is with you", "glance"),
    Question("screening", "Screening first", "glance"),
)
AFTER = (
    Question("price", "Price", "price"),
    Question("course", "A usual course, total", "price"),
    Question("refunds", "Refunds", "price"),
    Question("bills", "Bills insurance", "insurance"),
    Question("spravato", "Bills insurance for esketamine (Spravato)", "insurance", if_said=True),
    Question("superbill", "Superbill", "insurance"),
    Question("hsa-fsa", "HSA or FSA", "insurance"),
    Question("prior-authorization", "Prior authorization", "insurance"),
    Question("payment-plan", "Payment plan", "insurance"),
    Question("people", "Who treats you", "people"),
    Question("new-patients", "New patients", "glance"),
    Question("languages", "Languages", "glance"),
    Question("documented", "Criteria documented", "criteria"),
    Question("checked", "Last checked", "contact"),
)


def rows() -> Iterator[Question]:
    """Yield every question in the order of the comparison: red flags first, the check last."""
    yield from BEFORE
    for rule in CRITERIA:
        yield Question(rule.id, rule.title, "criteria", rule.id)
    yield from AFTER


def compare_page(directory: Directory) -> Page:
    """Return the page; without a script it says what is compared and how to do it by hand."""
    crumbs = [HOME, FINDER, Crumb(TITLE)]
    body = fill(
        "compare/compare.html.jinja",
        base=base_of(PATH),
        crumbs=crumbs,
        title=TITLE,
        rows=tuple(rows()),
        at_most=AT_MOST,
    )
    return Page(
        PATH,
        TITLE,
        "Put two to four ketamine providers side by side: red flags, care, prices and insurance, "
        "with where they differ first.",
        body,
        "providers",
        as_json(breadcrumbs(listed_trail(crumbs, PATH, directory.address))),
        scripts=("compare",),
    )
