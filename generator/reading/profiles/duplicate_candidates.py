"""Which other profiles may share a phone, NPI, website or former address with the named ones.

Reading all profiles to check one would take seconds where there are thousands. So the others are
only searched for what must not stand twice; the few that hold it are then read.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from generator.model.provider import Provider
from generator.reading.text_file import read_text

_NOT_DIGITS = bytes(set(range(256)) - set(b"0123456789"))


def duplicate_candidates(
    root: Path, providers: Iterable[Provider], others: Iterable[Path]
) -> list[Path]:
    """Return those of ``others`` that hold a phone, an NPI, a host or a former address."""
    wanted = [value for provider in providers for value in _values(provider)]
    return [path for path in others if _holds(path, root, wanted)] if wanted else []


def _values(provider: Provider) -> Iterable[bytes]:
    phones = [provider.phone, *(location.phone for location in provider.locations)]
    numbers = [*phones, *(clinician.npi for clinician in provider.clinicians)]
    # Ten digits: however a phone is written, its country code comes first.
    yield from (
        re.sub(r"\D", "", number.partition(" ext.")[0])[-10:].encode()
        for number in numbers
        if number
    )
    if provider.home_page and (host := urlsplit(provider.home_page).hostname):
        yield host.removeprefix("www.").encode()
    yield from (slug.encode() for slug in provider.formerly)


def _holds(path: Path, root: Path, wanted: Iterable[bytes]) -> bool:
    text, _ = read_text(path, path.name, root)
    data = (text or "").lower().encode()
    digits = data.translate(None, _NOT_DIGITS)
    return any(value in (digits if value.isdigit() else data) for value in wanted)
