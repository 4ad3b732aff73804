"""What stands around every page: the name, the tabs, the footer."""

from collections.abc import Collection
from dataclasses import dataclass

from generator.model.crisis import HELP, Help

TABS = {
    "providers": "Find a provider",
    "learn": "Learn",
    "rules": "How we judge",
    "about": "About",
}


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address of ours, written from the site's root."""

    address: str
    words: str


@dataclass(frozen=True, slots=True)
class Column:
    """One list of links in the footer, under its title."""

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """The name of the site, its footer, whether it has a feed of changes, and whom to call."""

    name: str
    footer: tuple[Column, ...]
    has_feed: bool
    help: Help = HELP


FOOTER = (
    Column(
        "This directory",
        (
            Link("rules/", "How we judge"),
            Link("about/", "Who runs it"),
            Link("about/money/", "Who pays"),
            Link("about/corrections/", "Correct or dispute a listing"),
            Link("about/privacy/", "Privacy: no cookies, no tracking"),
        ),
    ),
    Column(
        "For everyone",
        (
            Link("check-any-clinic/", "Check any clinic"),
            Link("learn/", "Learn about treatment"),
            Link("search/", "Search"),
            Link("about/accessibility/", "Accessibility"),
            Link("about/accuracy/", "How accurate are we?"),
            Link("data/", "Download the data"),
            Link("feed.xml", "Changes feed"),
        ),
    ),
)


def frame_for(name: str, addresses: Collection[str], footer: tuple[Column, ...] = FOOTER) -> Frame:
    """Return the frame of a site, with only those footer links whose address exists."""
    columns = (
        Column(column.title, tuple(link for link in column.links if link.address in addresses))
        for column in footer
    )
    return Frame(name, tuple(column for column in columns if column.links), "feed.xml" in addresses)
