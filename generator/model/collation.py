"""Collation: the form in which names are compared, sorted and looked up."""

import unicodedata


def in_plain_letters(text: str) -> str:
    """Return a text as people look it up, without capitals and accents: ``É`` stands with ``e``."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in letters if not unicodedata.combining(c))
