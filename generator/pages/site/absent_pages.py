"""Our own words link articles by their address; where a site has no such article, no link stands.

An editor's links are checked in the file that holds them. These stand in our templates and rules,
so nobody who edits a site could mend them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from markupsafe import Markup

from generator.judging import ALL_RULES
from generator.pages.page import Page
from generator.pages.templating import environment

NAMED = re.compile(r'href="\{\{ base \}\}((?:learn|about)/[a-z0-9/-]*)(#[a-z0-9-]+)?"')
# A list entry, a paragraph or a description that is nothing but a link, and what explains it.
ALONE = re.compile(r"<(li|p|dd)(?: [^>]*)?>(<a [^>]*>)[^<]*</a>(?:<span>[^<]*</span>)?</\1>")
LINK = re.compile(r"(<a [^>]*>)(.*?)</a>", re.DOTALL)
EMPTY = re.compile(r'<div><dt>(?:[^<]|<a [^>]*>|</a>)*</dt></div>|<ul class="kd-links"></ul>')


@dataclass(frozen=True, slots=True)
class Absent:
    """Addresses that our words name, and sections of them, that a site does not have."""

    pages: frozenset[str]
    sections: frozenset[str]

    def __bool__(self) -> bool:
        return bool(self.pages or self.sections)


def absent_from(present: Mapping[str, frozenset[str]]) -> Absent:
    """Return what our words name and is not ``present``: the ids of sections, by address."""
    pages = frozenset(address for address, _ in _named() if address not in present)
    sections = frozenset(
        f"{address}{anchor}"
        for address, anchor in _named()
        if anchor and address in present and anchor[1:] not in present[address]
    )
    return Absent(pages, sections)


def without_absent(pages: Iterable[Page], absent: Absent) -> Iterator[Page]:
    """Yield the pages without links to what is absent; nothing is done where nothing is."""
    for page in pages:
        yield replace(page, body=_mended(page.body, absent)) if absent else page


@cache
def _named() -> frozenset[tuple[str, str]]:
    jinja = environment()
    sources = (_source(name) for name in jinja.list_templates(extensions=["jinja"]))
    pairs = {pair for source in sources for pair in NAMED.findall(source)}
    return frozenset(pairs | {(f"{rule.learn}/", "") for rule in ALL_RULES.values()})


def _source(name: str) -> str:
    jinja = environment()
    return jinja.loader.get_source(jinja, name)[0] if jinja.loader else ""


def _mended(body: Markup, absent: Absent) -> Markup:
    def unlinked(link: re.Match[str]) -> str:
        if _leads_to(link[1], absent.pages):
            return link[2]
        if section := _leads_to(link[1], absent.sections):
            return link[0].replace(section, section.partition("#")[0], 1)
        return link[0]

    text = ALONE.sub(lambda one: "" if _leads_to(one[2], absent.pages) else one[0], body)
    return Markup(EMPTY.sub("", LINK.sub(unlinked, text)))  # noqa: S704 - our own HTML, shortened


def _leads_to(tag: str, targets: frozenset[str]) -> str:
    """Return which of ``targets`` a link's tag names, whatever way leads to the site's root."""
    address = re.search(r'href="(?![a-z]+:)[^"]*?((?:learn|about)/[^"]*)"', tag)
    if not address:
        return ""
    whole = address[1]
    page = whole.partition("#")[0]
    return next((one for one in (whole, page) if one in targets), "")
