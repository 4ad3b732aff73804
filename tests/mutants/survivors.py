"""What survived, beside what has been explained."""

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from tests.mutants.explained import EXPLAINED


@dataclass(frozen=True, slots=True)
class Report:
    """The survivors of one module, each with its line and its change."""

    module: str
    mutants: int
    survivors: list[tuple[int, str]]

    @property
    def unexplained(self) -> list[str]:
        """The changes that no test noticed and nobody explained."""
        return [one for _, one in self.survivors if explanation_of(self.module, one) is None]


def explanation_of(module: str, change: str) -> str | None:
    """Return why a change makes no difference, None where nobody has said."""
    return next((why for key, why in EXPLAINED.items() if _is_about(key, module, change)), None)


def unused(reports: Iterable[Report]) -> list[tuple[str, str]]:
    """Return the explanations that no survivor needs, among the modules that were judged."""
    reports = list(reports)
    survivors = {(one.module, change) for one in reports for _, change in one.survivors}
    judged = {one.module for one in reports}
    return [
        key
        for key in EXPLAINED
        if key[0] in judged and not any(_is_about(key, *one) for one in survivors)
    ]


def _is_about(key: tuple[str, str], module: str, change: str) -> bool:
    # Brackets are code here, never a choice of letters.
    pattern = key[1].replace("[", "[[]")
    return key[0] == module and fnmatchcase(change, pattern)
