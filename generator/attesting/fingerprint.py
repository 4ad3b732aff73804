"""Fingerprint of a section: whether a page still says what the provider saw when it answered.

A browser works it out from the published record with the same canonical JSON (RFC 8785 for the
values that a profile has: texts, whole numbers, yes and no) and the same SHA-256.
"""

import hashlib
import json
from collections.abc import Collection

from generator.model.page_keys import KEYS
from generator.model.page_section import PageSection
from generator.model.provider import Provider

LENGTH = 12
"""So many hexadecimal digits are kept: it tells a change from none, and proves nothing."""


def fingerprint(
    provider: Provider, section: PageSection, without: Collection[str] = frozenset()
) -> str:
    """Return the fingerprint of what a profile states in a section, but for some of its keys."""
    keys = set(KEYS[section]).difference(without)
    data = provider.model_dump(mode="json", exclude_unset=True, include=keys)
    text = json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH]
