"""The first use of each glossary term on a page of templates, as a link with its meaning.

Templates mark the texts in which a word may be explained, by the filter ``explained``: no heading,
no link, no label, and nothing that is folded away, where an explanation would be missed. An article
is explained in the tree of the engine's parser: see ``definitions`` in the room of the articles.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from generator.pages.wording.term_uses import TermUse, TermUses, link_to
from generator.reading.articles.glossary import Term

ON_PROFILES = frozenset(
    {"superbill", "prior-authorization", "hsa-and-fsa", "off-label", "esketamine", "iv", "npi"}
)
"""The terms that are explained on a provider's page."""


@dataclass(frozen=True, slots=True)
class PageTerms:
    """The terms that one page explains; ``base`` leads to the site's root."""

    uses: TermUses
    base: str

    def explained(self, text: str) -> Iterator[Markup]:
        """Yield a text in pieces; each first use of a term is a link."""
        for piece in self.uses.split(text) if self.uses.may_stand_in(text) else [text]:
            yield self._link(piece) if isinstance(piece, TermUse) else escape(piece)

    def _link(self, use: TermUse) -> Markup:
        pairs = link_to(use.term, self.base).items()
        attributes = Markup(" ").join(Markup('{}="{}"').format(*pair) for pair in pairs)
        return Markup("<a {}>{}</a>").format(attributes, use.words)


def page_terms(
    glossary: Sequence[Term], base: str, ids: Collection[str] | None = None
) -> PageTerms:
    """Return the terms that a page explains: all of the glossary, or those with these ids."""
    chosen = [term for term in glossary if ids is None or term.id in ids]
    return PageTerms(TermUses(chosen), base)


@pass_context
def explained(context: Context, text: object) -> object:
    """Return a text with its terms explained, where the page is given ``terms`` of its own.

    What is markup already is left as it is: whoever made it has explained it.
    """
    terms = context.get("terms")
    if not isinstance(terms, PageTerms) or not isinstance(text, str) or isinstance(text, Markup):
        return text
    return Markup().join(terms.explained(text))
