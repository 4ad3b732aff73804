"""The name of a profile's file: what people are told of it, and the address that it becomes."""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.model.slug import LONGEST, is_slug, slug_in
from generator.reading.text_file import is_reserved, reserved, shown_path


def shown_from(root: Path, path: Path) -> str:
    """Return the path of a file as people are told it: from ``root`` where it lies in it."""
    shown = os.path.relpath(path, root)
    return shown_path(path.as_posix() if shown.startswith("..") else shown.replace(os.sep, "/"))


def name_problems(path: Path, shown: str) -> Iterator[Problem]:
    """Yield why a file's name cannot become the address of a provider."""
    if path.suffix != ".yml":
        message = f"only profiles live here, named <slug>.yml; found {shown_briefly(path.name)}"
        fix = "rename it to end in .yml, or move it elsewhere"
        yield Problem(shown, 1, 1, "not-a-profile", message, fix)
    elif not is_slug(path.stem):
        slug = slug_in(path.stem[:LONGEST])
        message = f"the file's name becomes a web address; found {shown_briefly(path.stem)}"
        near = f"did you mean '{slug}.yml'? " if slug else ""
        fix = f"{near}accepted: small letters, digits and single dashes, at most {LONGEST}"
        yield Problem(shown, 1, 1, "name-not-a-slug", message, fix)
    elif is_reserved(path.stem):
        yield reserved(shown, path.stem)
