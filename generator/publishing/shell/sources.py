"""Where styles, scripts and other files of the site lie: in the room of the feature they serve."""

from collections.abc import Collection, Mapping
from pathlib import Path

import generator.pages
from generator.model.problem import DirectoryError

THEME = Path(__file__).parents[1] / "theme"
ASSETS = THEME / "assets"
"""What belongs to no one feature."""
ROOMS = (Path(generator.pages.__file__).parent, ASSETS)
PUBLISHED_AS_THEY_ARE = (".json", ".png", ".svg", ".txt")


def sources(ending: str, rooms: Collection[Path] = ROOMS) -> Mapping[str, Path]:
    """Return every file with this ending in the rooms, by its name without the ending.

    A name says which file is meant wherever it lies: DirectoryError for two files of one name.
    """
    by_name: dict[str, Path] = {}
    for path in sorted(path for room in rooms for path in room.rglob(f"*{ending}")):
        if (first := by_name.setdefault(path.name.removesuffix(ending), path)) != path:
            raise DirectoryError(f"Two files of the site have one name: {first} and {path}")
    return by_name


def source(name: str, rooms: Collection[Path] = ROOMS) -> Path:
    """Return the one file of this name, such as ``icon.svg``."""
    ending = Path(name).suffix
    by_name = sources(ending, rooms)
    if (stem := name.removesuffix(ending)) not in by_name:
        raise DirectoryError(f"No room of the site has the file {name}")
    return by_name[stem]
