"""The templates of the engine's theme, without a list of thousands that no page is made from."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader


def without_icons(theme: Any) -> None:
    """Have a theme of MkDocs find the templates in hidden folders, and not list them.

    MkDocs lists all templates to publish what is no page, and nothing that is hidden. Material has
    14,000 icons there, and to look at the name of each took a tenth of a clean build.
    """
    first: Callable[[], Environment] = theme.get_env

    def environment() -> Environment:
        made = first()
        made.loader = _Shown(theme.dirs)
        return made

    theme.get_env = environment


class _Shown(FileSystemLoader):
    """Finds every template by its name, and lists those in no hidden folder."""

    def list_templates(self) -> list[str]:
        """Return their names below the folders of the theme, in order."""
        return sorted({name for home in self.searchpath for name in _names(home)})


def _names(home: str) -> list[str]:
    found = []
    for folder, inside, files in os.walk(home):
        inside[:] = [name for name in inside if not name.startswith(".")]
        found += [Path(folder, name).relative_to(home).as_posix() for name in files]
    return found
