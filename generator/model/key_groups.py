"""Groups of keys in which a new key needs no entry: it joins the key before it in the model."""

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

Group = TypeVar("Group")


def beside_neighbors(
    listed: Mapping[Group, tuple[str, ...]], left_out: Collection[str], order: Iterable[str]
) -> dict[Group, tuple[str, ...]]:
    """Return the groups, with each key of ``order`` that none of them names behind its neighbor.

    The neighbor is the key before it that is not ``left_out``; the first of all must be listed.
    """
    groups = {group: list(keys) for group, keys in listed.items()}
    home = {key: keys for keys in groups.values() for key in keys}
    before = ""
    for key in (key for key in order if key not in left_out):
        if key not in home:
            home[key] = home[before]
            home[key].insert(home[key].index(before) + 1, key)
        before = key
    return {group: tuple(keys) for group, keys in groups.items()}
