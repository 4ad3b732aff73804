"""A profile: a provider with the text that it was read from, in which each value has its place."""

from dataclasses import dataclass

from generator.model.problem import FieldPath, Problem
from generator.model.provider import Provider
from generator.reading.profiles.uniqueness import UniqueValue, unique_values
from generator.reading.strict_yaml.parser import parse
from generator.reading.strict_yaml.positions import Document, Position
from generator.reading.validation.validate import position_of


@dataclass(frozen=True, slots=True)
class Profile:
    """A provider with its slug and the text that it was read from."""

    slug: str
    path: str
    provider: Provider
    text: str

    @property
    def document(self) -> Document:
        """The places in the file; read again when asked, since nearly nobody asks."""
        return parse(self.text, self.path)

    def position(self, at: FieldPath) -> Position:
        """Return the line and column of a value."""
        return position_of(self.document.root, at)

    @property
    def unique_values(self) -> tuple[UniqueValue, ...]:
        """What should stand in no other profile."""
        return tuple(unique_values(self.provider))

    @property
    def formerly(self) -> tuple[str, ...]:
        """The names that its file had before."""
        return tuple(self.provider.formerly)


ReadProfile = tuple[Profile | None, list[Problem]]
"""What a file came to."""
