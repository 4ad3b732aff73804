"""Former addresses: each leads to one provider, and never to what stands there now."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.model.problem import FieldPath, Problem
from generator.model.removed import Removed
from generator.reading.profiles.removed import FILE
from generator.reading.strict_yaml.positions import Position


@dataclass(slots=True)
class FormerAddresses:
    """Whose each address is: of the profiles that are there, of the removed, and claimed so far."""

    slugs: frozenset[str]
    removed: Mapping[str, Removed] = field(default_factory=dict)
    claimed: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Take the addresses of the removed; who claims one of them later is told."""
        for slug, one in self.removed.items():
            self.claimed |= dict.fromkeys((slug, *one.formerly), f"{FILE} ({slug})")

    def problems(
        self,
        slug: str,
        path: str,
        formerly: Iterable[str],
        position: Callable[[FieldPath], Position],
    ) -> Iterator[Problem]:
        """Yield each former address of one profile that is not its own to claim."""
        for index, old in enumerate(formerly):
            code, message, fix = self._wrong(slug, old)
            if code:
                at = position(("formerly", index))
                yield Problem(path, *at, code, message, fix)
            else:
                self.claimed[old] = path

    def _wrong(self, slug: str, old: str) -> tuple[str, str, str]:
        if old == slug:
            message = f"'{old}' is the name that this file has now"
            return "formerly-itself", message, "write the name it had before, or take this out"
        if old in self.slugs:
            message = f"'{old}' is the address of providers/{old}.yml, so it cannot lead here"
            fix = "take it out; if both are one provider, move what is there into this file"
            return "formerly-in-use", message, f"{fix} and delete the other"
        if owner := self.claimed.get(old):
            message = f"'{old}' already leads to {owner}"
            return "formerly-twice", message, "one address leads to one place: take it out of one"
        return "", "", ""
