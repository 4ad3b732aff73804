"""A mistake in somebody's file, as a value with its place."""

from dataclasses import dataclass
from enum import StrEnum

FieldPath = tuple[str | int, ...]
"""Path of a field: the keys and list indices (from 0) from a file's root to it, as in pydantic."""


class Severity(StrEnum):
    """Whether a problem stops a build (error) or only asks for a look (warning)."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in one file: where it is, what was found, what is accepted, how to fix it.

    ``path`` is relative to the project's root and uses ``/``; ``line`` and ``column`` count from 1;
    ``code`` is a stable kebab-case name; ``suggestion`` is empty where no near answer is known.
    """

    path: str
    line: int
    column: int
    code: str
    message: str
    suggestion: str = ""
    severity: Severity = Severity.ERROR

    def __post_init__(self) -> None:
        """Spell out what cannot be printed: a message quotes what somebody typed."""
        for name in ("message", "suggestion"):
            text: str = getattr(self, name)
            if not text.isprintable():
                object.__setattr__(self, name, "".join(map(_printed, text)))


def _printed(char: str) -> str:
    if char.isprintable() or char == "\n":
        return char
    return char.encode("unicode_escape", "replace").decode()


class DirectoryError(Exception):
    """The program cannot run at all (missing folder, full disk); its text is shown as it is."""
