"""Whose word a fact is, how it was learned and where: the lines of proof."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from generator.facts import provenance
from generator.facts.hosts import is_own_page
from generator.model.evidence import Evidence, StrictModel
from generator.model.finding import Ground, Look, Provenance
from generator.model.provider import Provider
from generator.model.vocabulary import Method
from generator.pages.wording.words import seen


def looks(fact: StrictModel, provider: Provider) -> tuple[Look, ...]:
    """Return the evidence of a fact of a profile, each with whose word it is for that fact."""
    return provenance.looks(Ground.of_fact(fact), provider)


def groups(all_looks: Iterable[Look], provider: Provider) -> list[list[Look]]:
    """Return looks that say the same of whose word it is, how and when, together."""
    groups: dict[tuple[str, str, str | None], list[Look]] = {}
    for look in all_looks:
        groups.setdefault((said(look), how(look, provider), look.evidence.by), []).append(look)
    return list(groups.values())


def said(look: Look) -> str:
    """Return whose word one piece of evidence is."""
    if look.provenance is Provenance.WE_CHECKED:
        return "We checked."
    if look.evidence.publisher and look.evidence.method is Method.PROVIDER:
        return f"{look.evidence.publisher} says."
    return "Others report." if look.provenance is Provenance.OTHERS_SAY else "Provider says."


def is_checked(look: Look) -> bool:
    """Return whether a look counts as checked by us for the fact it stands beside."""
    return look.provenance is Provenance.WE_CHECKED


def how(look: Look, provider: Provider) -> str:
    """Return how and when it was learned, as the start of a sentence without its full stop."""
    evidence, when = look.evidence, seen(look.evidence.seen)
    if evidence.method is Method.COPY:
        where = f"On a page of {evidence.publisher}" if evidence.publisher else "On their website"
        read = f"read {'in' if evidence.seen.month_only else 'on'} {when}"
        return f"{where}, {read} in a stored copy whose own date is unknown"
    if evidence.method is Method.WEBSITE and evidence.publisher:
        return f"On a page of {evidence.publisher}, {when}"
    return f"{_way(look, provider)}, {when}{_details(evidence)}"


def _way(look: Look, provider: Provider) -> str:
    """Return how it was learned; what does not count as our check may not sound like one."""
    evidence = look.evidence
    if evidence.method is Method.WEBSITE and not is_own_page(evidence.url, provider.website):
        return "On a page outside their website"
    if look.provenance is Provenance.WE_CHECKED:
        return evidence.method.says
    return _NOT_CHECKED.get(evidence.method, evidence.method.says)


_NOT_CHECKED = {
    Method.REGISTRY: "With the address of a registry",
    Method.DOCUMENT: "In a document",
}


def _details(look: Evidence) -> str:
    """Return who was reached and what was asked, or which document it was and whose."""
    if look.method is Method.PHONE and look.reached and look.asked:
        return f". Reached: {look.reached}. Asked: {look.asked.rstrip('.')}"
    if look.method is Method.DOCUMENT and look.document and look.shown_by:
        return f". Document: {look.document}. Shown by: {look.shown_by.rstrip('.')}"
    return ""


def shown_address(url: str, longest: int = 60) -> str:
    """Return an address as people read it: host and path, a long one cut short."""
    parts = urlsplit(url)
    text = (parts.hostname or "").removeprefix("www.") + parts.path.rstrip("/")
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
