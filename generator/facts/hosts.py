"""Hosts: which web addresses are a provider's own, and which are official registries.

The tables stand beside this module: ``registries.csv`` and ``shared_hosts.csv``.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit

from generator.model.evidence import FactKind


@dataclass(frozen=True, slots=True)
class Registry:
    """An official registry: its host, the path below which it lies, and what it can prove.

    ``of`` are the states or boards it keeps; empty means all.
    """

    host: str
    path: str
    proves: frozenset[FactKind]
    of: frozenset[str]
    name: str

    def can_prove(self, kind: FactKind, of: str) -> bool:
        """Return whether it keeps such facts; that a person is what they say is in any of them."""
        kinds = _CREDENTIALS if kind is FactKind.CREDENTIAL else {kind}
        return bool(self.proves & kinds) and (not of or not self.of or of in self.of)


_CREDENTIALS = frozenset({FactKind.LICENSE, FactKind.CERTIFICATION})
MADE_UP = "example"
"""The end of every host that is kept free for examples (RFC 2606)."""


def registry_at(url: str | None, website: str | None) -> Registry | None:
    """Return the official registry that an address belongs to, or None.

    The registries of tests and examples exist only for providers that cannot exist either.
    """
    host, path = host_of(url or ""), _path_of(url or "")
    around = (one for outer in _and_above(host) for one in _by_host().get(outer, ()))
    registry = next((one for one in around if path.startswith(one.path)), None)
    if registry is None or not is_within(host, MADE_UP):
        return registry
    return registry if is_within(host_of(website or ""), MADE_UP) else None


def _and_above(host: str) -> Iterator[str]:
    """Yield a host and every one that it stands below, the nearest first."""
    while host:
        yield host
        host = host.partition(".")[2]


@cache
def _by_host() -> dict[str, list[Registry]]:
    by_host: dict[str, list[Registry]] = {}
    for registry in registries():
        by_host.setdefault(registry.host, []).append(registry)
    return by_host


def is_own_page(url: str | None, website: str | None) -> bool:
    """Return whether an address lies on the provider's own site, not on one it shares."""
    if not url or not website:
        return False
    own = host_of(website)
    return not is_shared(own) and is_within(host_of(url), own)


def is_shared(host: str) -> bool:
    """Return whether a host belongs to many businesses, so that its name proves nothing."""
    shared = shared_hosts()
    return host in shared or any(not shared.get(outer, True) for outer in _and_above(host))


def host_of(url: str) -> str:
    """Return the host of an address in small letters, without ``www.`` and a last dot."""
    return (urlsplit(url).hostname or "").rstrip(".").removeprefix("www.")


def is_within(host: str, outer: str) -> bool:
    """Return whether a host is another one or stands below it; ``notclinic.com`` does not."""
    return bool(outer) and (host == outer or host.endswith(f".{outer}"))


@cache
def registries() -> tuple[Registry, ...]:
    """Return every registry in the table."""
    return tuple(
        Registry(
            row["host"],
            row["path"],
            frozenset(map(FactKind, row["proves"].split())),
            frozenset(row["of"].split()),
            row["name"],
        )
        for row in _table("registries.csv")
    )


@cache
def shared_hosts() -> dict[str, bool]:
    """Return every shared host, and whether each business has a subdomain of its own there."""
    return {row["host"]: row["tenants"] == "subdomains" for row in _table("shared_hosts.csv")}


def _table(name: str) -> list[dict[str, str]]:
    text = files("generator.facts").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _path_of(url: str) -> str:
    return urlsplit(url).path.casefold().rstrip("/") + "/"
