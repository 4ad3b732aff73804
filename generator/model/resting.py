"""How much rests on a source: statements that cite it and numbers that it gives."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Resting:
    """What rests on one source, alone or beside others."""

    statements: int = 0
    """Stretches of text that cite it."""
    numbers: int = 0
    """Numbers in them that stand in one of its figures."""

    def __add__(self, other: "Resting") -> "Resting":
        """Return both together."""
        return Resting(self.statements + other.statements, self.numbers + other.numbers)
