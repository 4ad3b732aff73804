"""The marks and signs of a page: of all that the shell draws, those that it or its scripts show."""

import re
from collections.abc import Iterable

_SYMBOL = re.compile(r'<symbol id="([\w-]+)".*?</symbol>\s*', re.DOTALL)
_SHOWN = re.compile(r'"#((?:m|i)-[\w-]+)"')
HERE = "@@marks@@"
ALWAYS = frozenset({"i-flag", "i-maybe", "i-clock"})
"""What the list of the search shows, on any page."""
LIFTING = frozenset({"compare", "finder"})
"""The scripts that show parts of other pages, whichever marks those have."""


def taken_out(shell: str) -> tuple[str, dict[str, str]]:
    """Return the shell with a token where its marks stood, and each mark by its id."""
    found = {one[1]: one[0].strip() for one in _SYMBOL.finditer(shell)}
    first, *others = _SYMBOL.split(shell)[::2]
    return (first + HERE + others[-1] if others else shell), found


def marks_for(body: str, scripts: Iterable[str], marks: dict[str, str]) -> str:
    """Return the marks that a page needs, in the order of the shell."""
    if not LIFTING.isdisjoint(scripts):
        return "".join(marks.values())
    shown = ALWAYS.union(_SHOWN.findall(body))
    return "".join(mark for name, mark in marks.items() if name in shown)
