"""Made-up profiles: the smallest one that is valid, and any other as changes laid over it."""

from typing import Any

from generator.model.provider import Provider

SEEN = "2026-11-10"
OURS = {"seen": SEEN, "by": "Erin Example"}
REGISTRY = {**OURS, "method": "registry"}
EVIDENCE: dict[str, dict[str, str]] = {
    "site": {"url": "https://example-a.example/", "seen": SEEN, "method": "copy"},
    "page": {"url": "https://example-a.example/", "method": "website", **OURS},
    "news": {
        "url": "https://news.example/",
        "seen": SEEN,
        "method": "copy",
        "publisher": "The Example Times",
    },
    "call": {"method": "phone", "reached": "front desk", "asked": "How it is done.", **OURS},
    "registry": {"url": "https://made-up-registry.example/boards/", **REGISTRY},
    "certificate": {"url": "https://made-up-registry.example/certification/", **REGISTRY},
    "exclusions": {"url": "https://made-up-registry.example/exclusions/", **REGISTRY},
}
"""One look by each method and registry that rules tell apart; examples in rules name these."""


def profile(**changes: Any) -> dict[str, Any]:
    """Return the smallest valid profile in the words of a file, with these keys laid over it.

    Evidence is added to what is there; any other key replaces it, and None takes a key away.
    """
    smallest: dict[str, Any] = {
        "name": "Example A",
        "website": "https://example-a.example/",
        "kind": "clinic",
        "listing_basis": "public_pages",
        "summary": "A made-up clinic for tests.",
    }
    evidence = {**EVIDENCE, **changes.pop("evidence", {})}
    laid = {**smallest, **changes, "evidence": evidence}
    return {key: value for key, value in laid.items() if value is not None}


def provider(**changes: Any) -> Provider:
    """Return the validated provider of a profile."""
    return Provider.model_validate(profile(**changes))
