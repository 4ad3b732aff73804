"""One look into local copies of the registries, for everybody in the profiles."""

from collections.abc import Sequence
from pathlib import Path

from generator.reading.profiles.profile import Profile
from generator.registry.leie import leie_rows
from generator.registry.matches import Match, matches, wanted_last_names, wanted_npis
from generator.registry.nppes import HearsBytes, nppes_rows
from generator.registry.people import LookedUp, people


def look_up(
    profiles: Sequence[Profile], nppes: Path | None, leie: Path | None, progress: HearsBytes = bool
) -> tuple[list[LookedUp], list[Match]]:
    """Return whom was looked up, and every match; ``told`` hears of each part that was read.

    Memory holds the matches alone, however large the files. Raises DirectoryError and OSError.
    """
    everybody = people(profiles)
    npis, lasts = wanted_npis(everybody), wanted_last_names(everybody)
    names = frozenset(one.key for one in everybody if one.key)
    rows = nppes_rows(nppes, npis, lasts, progress) if nppes else None
    listed = leie_rows(leie, npis, names) if leie else None
    return everybody, matches(everybody, rows, listed)
