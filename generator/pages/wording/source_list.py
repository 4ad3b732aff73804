"""References: the numbered list of all evidence behind a page, and the marks that lead to it.

Every statement on a provider's page ends in such a mark: a shape and a word for whose word it is,
and the numbers of its sources. It is a link, so it works without scripts, on paper by its number,
and for a screen reader by its name, "source 3".
"""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator.facts.provenance import WEAKEST_FIRST, grounds, looks, weakest
from generator.model.evidence import StrictModel
from generator.model.finding import Ground, Look, Provenance
from generator.model.provider import Provider
from generator.pages.wording import evidence_words
from generator.pages.wording.marks import source_word


@dataclass(frozen=True, slots=True)
class Reference:
    """One piece of evidence with its number; whose word it is at best, and how it was learned."""

    number: int
    look: Look
    said: str
    how: str

    @property
    def is_checked(self) -> bool:
        """Whether it makes any fact one that we checked."""
        return self.look.provenance is Provenance.WE_CHECKED


class SourceList:
    """All evidence of one profile, what we checked first, then the newest; no file order counts."""

    def __init__(self, provider: Provider) -> None:
        """Number the evidence of a profile."""
        self._provider = provider
        ordered = sorted(_at_best(provider).values(), key=_order)
        self._numbers = {look.name: number for number, look in enumerate(ordered, 1)}
        self.sources = tuple(
            Reference(n, look, evidence_words.said(look), evidence_words.how(look, provider))
            for n, look in enumerate(ordered, 1)
        )

    def of(self, fact: StrictModel) -> Markup:
        """Return the mark of one fact."""
        return self.mark((Ground.of_fact(fact),))

    def of_basic(self, key: str) -> Markup:
        """Return the mark of the name, kind, phone or summary, by its key."""
        names = getattr(self._provider.evidence_of, key, None)
        return self.mark((Ground(names),)) if names else Markup()

    def mark(self, proof: Iterable[Ground]) -> Markup:
        """Return whose word facts are, that of the weakest, and their sources; else nothing."""
        proof = tuple(ground for ground in proof if ground.evidence)
        if not proof:
            return Markup()
        word = source_word(weakest(proof, self._provider))
        numbers = self.numbers(name for ground in proof for name in ground.evidence)
        return Markup(' <small class="kd-proof" data-proof>{} {}</small>').format(word, numbers)

    def numbers(self, names: Iterable[str]) -> Markup:
        """Return the numbers alone, where whose word it is already stands beside them."""
        cited = sorted({self._numbers[name] for name in names if name in self._numbers})
        return Markup(" ").join(map(_cite, cited))


def _at_best(provider: Provider) -> dict[str, Look]:
    """Return each piece of evidence with whose word it is for the fact it proves best."""
    best = {name: looks(Ground((name,)), provider)[0] for name in provider.evidence}
    used: dict[str, Look] = {}
    for _, ground in grounds(provider):
        for look in looks(ground, provider):
            known = used.get(look.name)
            if known is None or _strength(look) > _strength(known):
                used[look.name] = look
    return best | used


def _strength(look: Look) -> int:
    return WEAKEST_FIRST.index(look.provenance)


def _cite(number: int) -> Markup:
    return Markup('<a class="kd-cite" href="#source-{0}" aria-label="Source {0}">[{0}]</a>').format(
        number
    )


def _order(look: Look) -> tuple[int, int, str, str]:
    seen = look.evidence.seen.day.toordinal()
    return -_strength(look), -seen, look.evidence.url or "", look.name
