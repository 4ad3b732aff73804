"""Where an article stands on the site, and what fills it there: told to the engine in one line."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Self

from generator.reading.articles.glossary import Term


@dataclass(frozen=True, slots=True)
class Placement:
    """All that makes of an article's own text a piece of this site."""

    address: str
    """Of its own page, from the site's root, such as ``learn/what-it-costs/``."""
    settings: Mapping[str, str] = field(default_factory=dict)
    """What stands for each ``{{ name }}``."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """What to say below a heading, by its id."""
    drawings: tuple[str, ...] = ()
    """The ids of the headings that have a drawing."""
    terms: tuple[Term, ...] = ()
    """The terms of the glossary that are explained at their first use."""
    chapters: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """For each page of the guide with this article on it: the ids of its chapters by address."""

    def to_line(self) -> str:
        """Return it as one line of JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def from_line(cls, line: str) -> Self:
        """Return what ``to_line`` has written."""
        values = json.loads(line)
        terms = tuple(Term(**{**one, "names": tuple(one["names"])}) for one in values["terms"])
        return cls(**{**values, "drawings": tuple(values["drawings"]), "terms": terms})
