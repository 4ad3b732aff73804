"""What a build came to: what was found in the sources, and what was written."""

from dataclasses import dataclass

from generator.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Published:
    """What was written: how many pages, files of any kind, and bytes."""

    pages: int
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class Built:
    """How many profiles were read, every problem, and the site: None where an error stopped it.

    ``owed`` says what the settings still need before a first publish; ``is_kept`` whether the last
    site was left as it was, because nothing that it is made from has changed.
    """

    profiles: int
    problems: tuple[Problem, ...]
    owed: tuple[str, ...]
    published: Published | None
    is_kept: bool = False
