"""Where a sentence of a page ends: after its last sign, where no small letter goes on.

A saved page of somebody else ends its lines too, and is read with a bound: see ``claim_context``.
"""

import re

CLOSING = r"[*_\")'\u201d\u2019\]]*"
"""What may stand between the last sign of a sentence and the blank after it."""
_ABBREVIATIONS = ("Dr", "Mr", "Mrs", "Ms", "St", "vs", "e.g", "i.e", "a.m", "p.m", "U.S")
_NO_END = "".join(rf"(?<!\b{re.escape(word)})" for word in _ABBREVIATIONS)
# A mark of several signs is looked at once.
SENTENCE_END = re.compile(rf"(?<![.!?\u2026]){_NO_END}[.!?\u2026]++{CLOSING}(?=\s+[^\sa-z]|\s*$)")
