"""Stylesheets: one for every page, one for each section of the site, one late, one for paper.

A page waits for its styles before it is drawn, so it gets none that only other sections need. What
nobody sees at first, the foot of the page and what opens when it is asked for, comes late: named
where the foot begins, it keeps nothing above waiting. Neither does the one for paper.
"""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from generator.publishing.shell.cascade import variables_of, without_idle, without_overruled
from generator.publishing.shell.css_rules import rules_of, written
from generator.publishing.shell.sources import ROOMS, sources

# Later ones may overrule earlier ones, so the order is fixed here; every page keeps it.
EVERY_PAGE = ("tokens", "page", "shell", "search")
SECTIONED = (
    "marks",
    "evidence",
    "flags",
    "facts",
    "data",
    "buttons",
    "forms",
    "home",
    "finder",
    "lists",
    "card",
    "contents",
    "profile",
    "pictures",
    "tables",
    "compare",
    "article",
    "drawings",
    "guide",
    "call-sheet",
    "any-clinic",
    "worksheet",
    "call",
    "still-right",
    "form",
    "comfort",
)
LATE = ("glossary", "found", "tray", "footer")
PAPER = "print"
STYLES = (*EVERY_PAGE, *SECTIONED, *LATE, PAPER)

_ALL = frozenset({"buttons", "forms", "lists", "comfort"})
_TEXT = _ALL | {"facts", "contents", "tables", "article", "drawings", "guide"}
_LISTS = _ALL | {"flags", "facts", "card", "tables"}
_SHEETS = _ALL | {"facts", "call-sheet", "any-clinic"}
_PROFILE = _ALL | {
    *(
        "flags",
        "marks",
        "evidence",
        "facts",
        "contents",
        "profile",
        "pictures",
        "tables",
        "article",
    ),
}
SECTIONS: Mapping[str, frozenset[str]] = {
    "": _ALL | {"marks", "home"},
    "about/": _TEXT,
    "call-sheet/": _SHEETS,
    "check-any-clinic/": _SHEETS | {"home"},
    # Its script shows parts of profiles.
    "compare/": _PROFILE | {"compare", "call-sheet", "finder"},
    "contribute/": _ALL | {"facts", "contents", "tables", "call", "still-right", "form"},
    "data/": _TEXT | {"data"},
    "learn/": _TEXT,
    # Whoever reads this one waits for nothing else.
    "learn/in-a-crisis/": frozenset({"buttons", "lists", "facts", "contents", "tables", "article"}),
    "learn/cost-worksheet/": _TEXT | {"finder", "profile", "call-sheet", "worksheet"},
    "offline/": _TEXT,
    "providers/": _LISTS | {"home", "finder"},
    "providers/*": _PROFILE,
    "rules/": _TEXT | {"flags", "marks", "home"},
    "search/": _TEXT,
    "settings/": _LISTS | {"finder"},
    "states/": _ALL | {"home"},
    "states/*": _LISTS | {"article", "guide"},
}
"""The styles of a section by its address; of a page in it where one is named; ``*`` is any page."""
ELSEWHERE = _TEXT
"""What a page has whose section is not named: a page that has moved, the one for no page."""


def section(path: str) -> frozenset[str]:
    """Return the styles beyond those of every page that a page has, by its address."""
    first, slash, rest = path.partition("/")
    names = (path, f"{first}{slash}{'*' * bool(rest)}", f"{first}{slash}")
    return next((SECTIONS[name] for name in names if name in SECTIONS), ELSEWHERE)


def stylesheet(
    names: Iterable[str],
    before: str = "",
    rooms: Collection[Path] = ROOMS,
    used: Collection[str] = (),
) -> bytes:
    """Return styles as one file, small: ``before`` and those of our own in their order.

    ``used`` are custom properties that others use; one that is set here and nobody uses goes.
    """
    wanted, ours = set(names), sources(".css", rooms)
    texts = [before, *(ours[name].read_text("utf-8") for name in STYLES if name in wanted)]
    items = [item for text in texts for item in rules_of(text)]
    return written(without_idle(without_overruled(items) if before else items, used)).encode()


def used_in(rooms: Collection[Path] = ROOMS) -> set[str]:
    """Return the custom properties that any style of ours uses."""
    texts = (file.read_text("utf-8") for file in sources(".css", rooms).values())
    return variables_of(item for text in texts for item in rules_of(text))
