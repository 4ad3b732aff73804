"""A regular expression that is compiled at its first use.

Compiling the tables of claims takes longer than reading a profile, and few texts need them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class LatePattern:
    """A pattern with its flags; what it is asked for is as with ``re.Pattern``."""

    pattern: str
    flags: re.RegexFlag = re.NOFLAG

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled once."""
        return re.compile(self.pattern, self.flags)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return where a text first says it."""
        return self.compiled.search(text, start)

    def sub(self, new: str, text: str) -> str:
        """Return a text with something else in each place that says it."""
        return self.compiled.sub(new, text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield each place where a text says it."""
        return self.compiled.finditer(text)
