"""The pages that stand alone: home and 404."""

from collections.abc import Iterator, Sequence

from generator.directory import Directory
from generator.judging import RED_FLAGS
from generator.model.finding import Freshness
from generator.model.known_pages import KnownPages
from generator.model.plural import counted
from generator.pages.page import Page
from generator.pages.structured_data import as_json
from generator.pages.templating import fill

NOBODY_YET = (
    "Nobody has filled in yet who runs this site. Until then, trust it as far as its proof goes."
)

Step = tuple[str, str]
"""The address of an article, and what its link says."""
PATHS: Sequence[tuple[str, str, Sequence[Step]]] = (
    (
        "learn/#if-this-is-new-to-you",
        "New to this",
        (
            ("learn/what-ketamine-therapy-is/", "What is ketamine therapy?"),
            ("learn/does-it-work/", "Does it work?"),
            ("learn/safety/", "Is it safe for me?"),
        ),
    ),
    (
        "learn/#if-you-are-comparing-providers",
        "Comparing providers",
        (
            ("learn/choosing-a-provider/", "What to look for"),
            ("learn/red-flags/", f"{len(RED_FLAGS)} warning signs"),
            ("learn/questions-to-ask/", "Questions to ask, to print"),
        ),
    ),
    (
        "learn/#if-you-are-worried-about-cost",
        "Worried about cost",
        (
            ("learn/what-it-costs/", "What treatment costs"),
            ("learn/insurance-by-drug/", "What plans pay for"),
            ("learn/getting-money-back/", "Getting money back"),
        ),
    ),
    (
        "learn/#if-you-already-have-an-appointment",
        "Already booked",
        (
            ("learn/what-to-expect/", "What to expect"),
            ("learn/who-should-not-have-it/", "What to tell the clinician"),
        ),
    ),
)
"""Where to start by what brings somebody here: a section of Learn, and its first steps."""
ABOUT: Sequence[Step] = (
    ("about/money/", "Money and conflicts of interest"),
    ("about/corrections/", "Correct or dispute a listing"),
    ("about/accuracy/", "How accurate are we?"),
)


def home_and_not_found(directory: Directory) -> Iterator[Page]:
    """Yield home and 404."""
    yield _home(directory)
    yield Page(
        "404.html",
        "Page not found",
        "This address has no page. Find help, providers and articles from here.",
        fill(
            "site/not_found.html.jinja",
            base=directory.base_path,
            known_pages=directory.known_pages,
        ),
        hidden=True,
    )


def _home(directory: Directory) -> Page:
    bold, rest = _checked(directory)
    run_by = directory.config.run_by
    body = fill(
        "site/home.html.jinja",
        base="",
        known_pages=directory.known_pages,
        paths=list(_paths(directory.known_pages)),
        about=[page for page in ABOUT if directory.known_pages.target(page[0])],
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


def _paths(known: KnownPages) -> Iterator[tuple[str, str, Sequence[Step]]]:
    """Yield the ways in that lead to any article of this site."""
    for section, title, steps in PATHS:
        if there := [step for step in steps if known.target(step[0])]:
            yield section, title, there


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
