"""Provenance: whose word a fact is. One function decides, and every rule and output asks it.

What counts as checked by us has a named editor without ties, a day, and by method: who was reached
and what was asked; a page of the provider's own site; a registry that keeps such facts; or which
document it was and who showed it. Anything less is the provider's word, or somebody else's.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pydantic import BaseModel

from generator.facts.hosts import is_own_page, registry_at
from generator.facts.ties import is_tied, names_an_editor
from generator.model.basics import BasicsEvidence
from generator.model.evidence import Evidence, FactKind, StrictModel
from generator.model.finding import Ground, Look, Provenance
from generator.model.placeholder import says_something
from generator.model.problem import FieldPath
from generator.model.provider import Provider
from generator.model.vocabulary import Method

WEAKEST_FIRST = (
    Provenance.NOBODY,
    Provenance.OTHERS_SAY,
    Provenance.PROVIDER_SAYS,
    Provenance.WE_CHECKED,
)
NOT_ON_THEIR_PAGE = frozenset(
    {
        FactKind.LICENSE,
        FactKind.CERTIFICATION,
        FactKind.CREDENTIAL,
        FactKind.EXCLUSION,
        FactKind.TAXONOMY,
    }
)

PARTS = (BaseModel, tuple)
"""What may have evidence, in itself or in a part of it."""


class Gap(NamedTuple):
    """What a look lacks to count as checked by us: the key to mend, what is wrong, what helps."""

    key: str
    lacks: str
    fix: str


def provenance(ground: Ground, provider: Provider) -> Provenance:
    """Return whose word one fact is; one look of our own is enough to have checked it."""
    each = [look.provenance for look in looks(ground, provider)]
    return max(each, key=WEAKEST_FIRST.index, default=Provenance.NOBODY)


def provenance_of(fact: StrictModel, provider: Provider) -> Provenance:
    """Return whose word a part of a profile is, by what it is and the evidence it names."""
    return provenance(Ground.of_fact(fact), provider)


def is_told_by_others_alone(names: tuple[str, ...], provider: Provider) -> bool:
    """Return whether all that is known of a fact is what others, like a newspaper, say of it."""
    known = [provider.evidence[name] for name in names if name in provider.evidence]
    return bool(known) and all(map(_is_told_by_others, known))


def weakest(grounds: Iterable[Ground], provider: Provider) -> Provenance:
    """Return whose word several facts together are: that of the weakest."""
    each = (provenance(ground, provider) for ground in grounds)
    return min(each, key=WEAKEST_FIRST.index, default=Provenance.NOBODY)


def looks(ground: Ground, provider: Provider) -> tuple[Look, ...]:
    """Return the evidence of a fact, each with whose word it is for a fact of this kind."""
    everything = provider.evidence
    known = [(name, everything[name]) for name in ground.evidence if name in everything]
    return tuple(
        Look(name, evidence, _whose_word(evidence, ground, provider)) for name, evidence in known
    )


def counts(look: Evidence, ground: Ground, provider: Provider) -> bool:
    """Return whether a look makes a fact one that we checked."""
    if ground.is_inferred:
        return False
    return look.method.is_ours and proves(look, ground, provider) and not any(gaps(look, provider))


def proves(look: Evidence, ground: Ground, provider: Provider) -> bool:
    """Return whether a look of this method can prove a fact of this kind, if nothing is missing."""
    if look.method is Method.REGISTRY:
        registry = registry_at(look.url, provider.home_page)
        return registry is not None and registry.can_prove(ground.kind, ground.of)
    return look.method is Method.DOCUMENT or ground.kind not in NOT_ON_THEIR_PAGE


def gaps(look: Evidence, provider: Provider) -> Iterator[Gap]:
    """Yield what a look of our own lacks, whatever the fact; nothing for the words of others."""
    if not look.method.is_ours or _is_told_by_others(look):
        return
    if is_tied(look, provider):
        fix = "an editor without ties must look; until then write method: provider"
        yield Gap("by", "it was made by somebody who works with or was paid by the provider", fix)
    elif not names_an_editor(look.by):
        yield Gap("by", "it does not name the editor who looked", "add by: your-name-or-handle")
    yield from _OF_METHOD[look.method](look, provider)


def has_a_look_of_ours(provider: Provider) -> bool:
    """Return whether any look lacks nothing to count as checked by us."""
    ours = (look for look in provider.evidence.values() if look.method.is_ours)
    return any(not _is_told_by_others(look) and not any(gaps(look, provider)) for look in ours)


def grounds(provider: Provider) -> Iterator[tuple[FieldPath, Ground]]:
    """Yield every fact of a profile that names evidence, with where it stands."""
    todo: list[tuple[FieldPath, object]] = [((), provider)]
    while todo:
        at, here = todo.pop()
        if isinstance(here, StrictModel) and at and getattr(here, "evidence", None):
            yield at, Ground.of_fact(here)
        if isinstance(here, BasicsEvidence):
            yield from _of_basics(here)
        elif isinstance(here, BaseModel):
            todo += [((*at, key), value) for key, value in here if isinstance(value, PARTS)]
        elif isinstance(here, tuple):
            each = enumerate(here)
            todo += [((*at, index), value) for index, value in each if isinstance(value, PARTS)]


def _of_basics(basics: BasicsEvidence) -> Iterator[tuple[FieldPath, Ground]]:
    """Yield the name, kind, phone and summary with their proof, each at its own key."""
    for key, names in basics:
        if names:
            yield (key,), Ground(names)


def _whose_word(look: Evidence, ground: Ground, provider: Provider) -> Provenance:
    if _is_told_by_others(look):
        return Provenance.OTHERS_SAY
    checked = counts(look, ground, provider)
    return Provenance.WE_CHECKED if checked else Provenance.PROVIDER_SAYS


def _is_told_by_others(look: Evidence) -> bool:
    """Return whether another publisher speaks; a registry or a document has an issuer by nature."""
    spoken = (Method.WEBSITE, Method.COPY, Method.PHONE)
    return look.publisher is not None and look.method in spoken


def _of_a_call(look: Evidence, _: Provider) -> Iterator[Gap]:
    if not says_something(look.reached):
        yield Gap("reached", "it does not say who was reached", "add reached: front desk")
    if not says_something(look.asked):
        yield Gap("asked", "it does not say what was asked", "add asked: what you asked them")


def _of_a_document(look: Evidence, _: Provider) -> Iterator[Gap]:
    if not says_something(look.document):
        yield Gap("document", "it does not say what it was", "add document: course certificate")
    if not says_something(look.shown_by):
        yield Gap("shown_by", "it does not say who showed it", "add shown_by: who showed it to you")


def _of_a_page(look: Evidence, provider: Provider) -> Iterator[Gap]:
    if not is_own_page(look.url, provider.home_page):
        lacks = "its address is not on the provider's own site, as 'website' names it"
        fix = "give the page of their own site, or add publisher: whose page it is"
        yield Gap("url", lacks, fix)


def _of_a_registry(look: Evidence, provider: Provider) -> Iterator[Gap]:
    if registry_at(look.url, provider.home_page) is None:
        lacks = "its address is not one of an official registry that we know"
        fix = "give the registry's own address (CONTRIBUTING lists them), or write method: website"
        yield Gap("url", lacks, fix)


_OF_METHOD = {
    Method.PHONE: _of_a_call,
    Method.DOCUMENT: _of_a_document,
    Method.WEBSITE: _of_a_page,
    Method.REGISTRY: _of_a_registry,
}
