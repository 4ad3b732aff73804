"""Collation: the form in which names and words are compared, sorted and looked up.

``collation.js`` does the same in a browser; both are held to one table of cases.
"""

import re
import unicodedata

APOSTROPHES = str.maketrans("", "", "'\u2019\u2018\u02bc\u02bb`\u00b4\u2032\uff07")
# Letters that Unicode does not take apart.
LETTERS = str.maketrans(
    {
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ı": "i",
        "ς": "σ",
    }
)
WORD = re.compile(r"[^\W_]+")


def in_plain_letters(text: str) -> str:
    """Return a text as people look it up: ``É`` stands with ``e``, ``O’Brien`` with ``obrien``.

    Without capitals, accents and apostrophes; letters such as ``ł`` and ``æ`` in plain ones.
    """
    if text.isascii():  # Nearly every text; nothing below would change one beyond this.
        return text.translate(APOSTROPHES).lower()
    letters = unicodedata.normalize("NFKD", text.translate(APOSTROPHES))
    bare = "".join(letter for letter in letters if not unicodedata.category(letter).startswith("M"))
    return bare.lower().translate(LETTERS)


def words_in(text: str) -> list[str]:
    """Return the words of a text in plain letters."""
    return WORD.findall(in_plain_letters(text))
