"""The page that puts two to four providers side by side, and the list of what it compares.

A script takes the answers out of the providers' own pages, from the elements that name a row in
``data-compare``. So a comparison can never say something else than the profiles do.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.judging import CRITERIA
from generator.pages.crumbs import FINDER, HOME, Crumb, listed_trail
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill
from generator.surroundings import Site

PATH = "compare/"
TITLE = "Compare providers"
AT_MOST = 4
"""More do not fit side by side on a phone or on one sheet of paper."""


@dataclass(frozen=True, slots=True)
class CompareRow:
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
    CompareRow("flags", "Red flags", "flags"),
    CompareRow("judged", "How much could be judged", "flags"),
    CompareRow("where", "Where", "glance"),
    CompareRow("specialties", "Specialties", "glance", if_said=True),
    CompareRow("treatment", "Treatment", "glance"),
    CompareRow("home", "At home", "home", if_said=True),
    CompareRow("with-you", "Who is with you", "glance"),
    CompareRow("screening", "Screening first", "glance"),
    CompareRow("first-exam", "First exam", "more", if_said=True),
    CompareRow("accepts", "Who they accept", "more", if_said=True),
)
AFTER = (
    CompareRow("price", "Price", "price"),
    CompareRow("course", "A usual course, total", "price"),
    CompareRow("when-you-pay", "When you pay", "price", if_said=True),
    CompareRow("discounts", "Discounts and reduced fees", "price", if_said=True),
    CompareRow("financing", "Financing", "price", if_said=True),
    CompareRow("refunds", "Refunds", "price"),
    CompareRow("bills", "Bills insurance", "insurance"),
    CompareRow("spravato", "Bills insurance for esketamine (Spravato)", "insurance", if_said=True),
    CompareRow("visits", "Who pays for visits and therapy", "insurance", if_said=True),
    CompareRow("superbill", "Superbill", "insurance"),
    CompareRow("hsa-fsa", "HSA or FSA", "insurance"),
    CompareRow("prior-authorization", "Prior authorization", "insurance"),
    CompareRow("payment-plan", "Payment plan", "insurance"),
    CompareRow("people", "Who treats you", "people"),
    CompareRow("new-patients", "New patients", "glance"),
    CompareRow("waiting", "Waiting time", "glance", if_said=True),
    CompareRow("first-call", "Who takes the first call", "more", if_said=True),
    CompareRow("hours", "Hours", "contact", if_said=True),
    CompareRow("languages", "Languages", "glance"),
    CompareRow("documented", "Criteria documented", "criteria"),
    CompareRow("checked", "Last checked", "contact"),
)


def rows() -> Iterator[CompareRow]:
    """Yield every question in the order of the comparison: red flags first, the check last."""
    yield from BEFORE
    for rule in CRITERIA:
        yield CompareRow(rule.id, rule.title, "criteria", rule.id)
    yield from AFTER


def compare_page(site: Site) -> Page:
    """Return the page; without a script it says what is compared and how to do it by hand."""
    crumbs = [HOME, FINDER, Crumb(TITLE)]
    body = fill(
        "compare/compare.html.jinja",
        base=base_of(PATH),
        known_pages=site.known_pages,
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
        as_json(breadcrumbs(listed_trail(crumbs, PATH, site.address))),
        scripts=("compare",),
    )
