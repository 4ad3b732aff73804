"""Whose word a fact is, how it was learned and where: the lines of proof."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from generator.judging import basis_of
from generator.model.evidence import Evidence
from generator.model.finding import Basis
from generator.model.provider import Provider
from generator.model.vocabulary import Method
from generator.pages.wording.words import seen


def basis(names: Iterable[str], provider: Provider) -> Basis:
    """Return whose word the named evidence of a profile is."""
    return basis_of([provider.evidence[name] for name in names])


def looks(names: Iterable[str], provider: Provider) -> list[Evidence]:
    """Return the named evidence of a profile."""
    return [provider.evidence[name] for name in names]


def groups(found: Iterable[Evidence]) -> list[list[Evidence]]:
    """Return looks that say the same of whose word it is, how and when, together."""
    groups: dict[tuple[str, str, str | None], list[Evidence]] = {}
    for one in found:
        groups.setdefault((said(one), how(one), one.by), []).append(one)
    return list(groups.values())


def said(one: Evidence) -> str:
    """Return whose word one piece of evidence is."""
    if one.is_ours:
        return "We checked."
    if one.publisher:
        return f"{one.publisher} says." if one.method is Method.PROVIDER else "Others report."
    return "Provider says."


def how(one: Evidence) -> str:
    """Return how and when it was learned, as the start of a sentence without its full stop."""
    when = seen(one.seen)
    if one.method is Method.COPY:
        where = f"On a page of {one.publisher}" if one.publisher else "On their website"
        read = f"read {'in' if one.seen.month_only else 'on'} {when}"
        return f"{where}, {read} in a stored copy whose own date is unknown"
    if one.method is Method.WEBSITE and one.publisher:
        return f"On a page of {one.publisher}, {when}"
    return f"{one.method.says}, {when}"


def shown_address(url: str, longest: int = 60) -> str:
    """Return an address as people read it: host and path, a long one cut short."""
    parts = urlsplit(url)
    text = (parts.hostname or "").removeprefix("www.") + parts.path.rstrip("/")
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
