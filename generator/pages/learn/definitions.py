"""The first use of each glossary term in an article, as a link that carries its meaning.

It works on the tree of the engine's parser. Pages of templates have ``explained_terms`` instead.
"""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AMP_SUBSTITUTE

from generator.pages.learn.tree_text import append_text
from generator.pages.wording.term_uses import TermUses, link_to
from generator.reading.articles.glossary import Term

LEFT_ALONE = frozenset({"a", "code", "h1", "h2", "h3", "h4", "th"})
"""Names, links and labels of tables stay what they are."""


def explain(root: Element, terms: Sequence[Term], base: str) -> None:
    """Make each first use of a term a link to its entry; ``base`` leads to the site's root."""
    if terms:
        _explain_in(root, TermUses(terms), base)


def _explain_in(element: Element, uses: TermUses, base: str) -> None:
    """Go through an element in the order in which it is read."""
    children, text = list(element), element.text or ""
    element[:], element.text = [], None
    _append_explained(element, text, uses, base)
    for child in children:
        tail, child.tail = child.tail or "", None
        element.append(child)
        if child.tag not in LEFT_ALONE:
            _explain_in(child, uses, base)
        elif child.tag == "a":
            _explain_link(child, uses, base)
        _append_explained(element, tail, uses, base)


def _explain_link(link: Element, uses: TermUses, base: str) -> None:
    """Give the meaning to a link that an author has made to an entry."""
    address = link.get("href", "")
    is_plain = len(link.attrib) == 1 and address.startswith(base)
    if is_plain and (term := uses.linked_at(address.removeprefix(base))):
        link.attrib = _attributes(term, base)


def _append_explained(element: Element, text: str, uses: TermUses, base: str) -> None:
    for piece in uses.split(text) if uses.may_stand_in(text) else [text]:
        if isinstance(piece, str):
            append_text(element, piece)
        else:
            SubElement(element, "a", _attributes(piece.term, base)).text = piece.words


def _attributes(term: Term, base: str) -> dict[str, str]:
    # A meaning is plain text: what looks like an entity in it is none.
    return {
        name: value.replace("&", f"{AMP_SUBSTITUTE}amp;")
        for name, value in link_to(term, base).items()
    }
