"""Links that are called like help in danger: they lead to it, to a page of ours, or to a source."""

import re
from collections.abc import Iterator, Mapping

from generator.facts.hosts import host_of, is_within
from generator.model.crisis_mentions import NAMED, NUMBER
from generator.model.phone_numbers import folded
from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.model.source import Source
from generator.model.web_address import is_web_address
from generator.reading.articles.front_matter import Draft
from generator.reading.articles.phone_numbers import CALLS
from generator.reading.markdown_tree import elements

_NAMES_HELP = re.compile(rf"{NUMBER}|{NAMED}")
_OURS = frozenset({"page", "glossary", "rule"})
_FIX = "lead to a number to call, to a page of ours, or to the address of a source that is listed"


def check_crisis_links(page: Draft, sources: Mapping[str, Source] | None) -> Iterator[Problem]:
    """Yield links whose words name help in danger, and that lead to somebody else.

    Without ``sources``, because they cannot be read, web addresses are not compared with them.
    """
    for element, offset in elements(page.tree):
        address = element.get("href", "")
        if element.tag != "a" or _is_help(address, page, sources):
            continue
        if _NAMES_HELP.search(folded("".join(element.itertext())).lower()):
            message = "a link named like help in danger leads elsewhere; "
            message += f"found {shown_briefly(address)}"
            yield Problem(page.file, *page.position(offset), "crisis-link-elsewhere", message, _FIX)


def _is_help(address: str, page: Draft, sources: Mapping[str, Source] | None) -> bool:
    scheme = address.partition(":")[0]
    if address.startswith("#") or scheme in CALLS | _OURS:
        return True
    if sources is None or not is_web_address(address):
        return sources is None
    hosts = (host_of(sources[name].url or "") for name in page.listed if name in sources)
    return any(host and is_within(host_of(address), host) for host in hosts)
