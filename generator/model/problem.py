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


class DirectoryError(Exception):
    """The program cannot run at all (missing folder, full disk); its text is shown as it is."""
