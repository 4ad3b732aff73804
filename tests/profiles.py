"""Made-up profiles: the smallest one that is valid, and any other as changes laid over it."""

from typing import Any

from generator.model.provider import Provider

EVIDENCE: dict[str, dict[str, str]] = {
    "site": {"url": "https://example-a.example/", "seen": "2026-11-10", "method": "copy"},
    "page": {"url": "https://example-a.example/", "seen": "2026-11-10", "method": "website"},
    "call": {"seen": "2026-11-10", "method": "phone"},
    "registry": {"url": "https://registry.example/", "seen": "2026-11-10", "method": "registry"},
}
"""One look by each method that rules tell apart; every example in a rule names these."""


def profile(**changes: Any) -> dict[str, Any]:
    """Return the smallest valid profile in the words of a file, with these keys laid over it.

    Evidence is added to what is there; any other key replaces it, and None takes a key away.
    """
    smallest: dict[str, Any] = {
        "name": "Example A",
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
