"""The first use of each glossary term on a page that no parser makes, as a link with its meaning.

The pages of providers and of rules are templates of ours. An article is explained in the tree of
the engine's parser, before it is HTML: see ``definitions`` in the room of the articles.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from markupsafe import Markup, escape

from generator.pages.wording.term_uses import TermUse, TermUses, link_to
from generator.reading.articles.glossary import Term

TAG = re.compile(r"(<[^<>]*>)")
# Names, links and labels of tables stay what they are; what is folded away would be missed.
LEFT_ALONE = ("a", "button", "caption", "code", "details", "h[1-4]", "nav", "svg", "th")
OWN_LINK = re.compile(r'<a href="([^"<>]*)">')
UNSEEN = 'class="kd-vh"'
ALONE = re.compile(rf"<({'|'.join(LEFT_ALONE)})\b[^<>]*>|<([a-z]+)[^<>]*{UNSEEN}[^<>]*>")
ON_PROFILES = frozenset(
    {"superbill", "prior-authorization", "hsa-and-fsa", "off-label", "esketamine", "iv", "npi"}
)
"""The terms that are explained on a provider's page."""


def with_definitions(html: Markup, terms: Sequence[Term], base: str) -> Markup:
    """Return a filled template in which the first use of each term leads to the glossary."""
    if not terms:
        return html
    text = "".join(_explained(str(html), TermUses(terms), base))
    return Markup(text)  # noqa: S704 - it was markup, and what was added is escaped


def explained(terms: Sequence[Term], ids: Collection[str]) -> tuple[Term, ...]:
    """Return the terms with these ids."""
    return tuple(term for term in terms if term.id in ids)


def _explained(html: str, uses: TermUses, base: str) -> Iterator[str]:
    """Yield the page piece by piece, from one element that is left alone to the next."""
    start = 0
    while not uses.are_complete and (alone := ALONE.search(html, start)):
        yield from _linked(html[start : alone.start()], uses, base)
        start = _end_of(alone, html)
        yield _own_link(alone[0], uses, base) + html[alone.end() : start]
    yield from _linked(html[start:], uses, base)


def _linked(html: str, uses: TermUses, base: str) -> Iterator[str]:
    if not uses.may_stand_in(html):
        yield html
        return
    for number, piece in enumerate(TAG.split(html)):
        texts = [piece] if number % 2 else uses.split(piece)
        yield from (_link(one, base) if isinstance(one, TermUse) else one for one in texts)


def _own_link(tag: str, uses: TermUses, base: str) -> str:
    """Give the meaning to a link of a template that leads to an entry."""
    if (address := OWN_LINK.fullmatch(tag)) and address[1].startswith(base):
        term = uses.linked_at(address[1].removeprefix(base))
        return _opening(term, base) if term else tag
    return tag


def _link(use: TermUse, base: str) -> str:
    return f"{_opening(use.term, base)}{use.words}</a>"


def _opening(term: Term, base: str) -> str:
    pairs = (f'{name}="{escape(value)}"' for name, value in link_to(term, base).items())
    return f"<a {' '.join(pairs)}>"


def _end_of(alone: re.Match[str], html: str) -> int:
    """Return where an element ends that may hold others of its name."""
    depth, end = 0, alone.start()
    for tag in _tags_named(alone[1] or alone[2]).finditer(html, alone.start()):
        depth, end = depth + (-1 if tag[0][1] == "/" else 1), tag.end()
        if not depth:
            break
    return end


@cache
def _tags_named(name: str) -> re.Pattern[str]:
    return re.compile(rf"</?{name}\b[^<>]*>")
