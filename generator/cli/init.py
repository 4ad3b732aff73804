"""``directory init``: a small project that builds at once, for a directory of your own."""

from collections.abc import Iterator
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option
from generator.cli.schema import SCHEMA
from generator.cli.speaking import say
from generator.contributing.new_file import write_whole
from generator.model.problem import DirectoryError
from generator.reading.sources import FILE as SOURCES
from generator.schema.profile import render

STARTER = Path(__file__).with_name("starter")
IGNORED = "/site/\n/.site.build/\n/.cache/\n"


@click.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path), metavar="[DIR]")
@root_option
def init(folder: Path | None, root: Path) -> None:
    """Start a directory of your own: a small folder that builds at once.

    It holds no provider, and names nobody. It never overwrites a file: where a part of a project
    is there already, only what is missing is added.

    \b
    Examples:
      directory init my-directory
      directory build --root my-directory
    """
    where = root if folder is None else root / folder
    if where.exists() and not where.is_dir():
        raise DirectoryError(f"{where} is not a folder")
    wanted = dict(_wanted(where))
    added = [name for name, text in wanted.items() if _add(where / name, text)]
    if not added:
        say(f"{where} has every part of a project; nothing was written.\n")
        return
    named = "" if where == Path() else f" --root {where}"
    say(
        "".join(f"{where / name} written.\n" for name in added)
        + ("" if len(added) == len(wanted) else "What was there already is left as it was.\n")
        + "Fill in site_config.yml, then run:\n"
        + f'    directory new "NAME OF A PROVIDER"{named}\n'
        + f"    directory build{named}\n"
    )


def _wanted(where: Path) -> Iterator[tuple[str, str]]:
    """Yield each file of a new project and its text; pages only along with what they cite."""
    pages = not _is_taken(where / SOURCES)
    yield "providers/.gitkeep", ""
    yield ".gitignore", IGNORED
    yield SCHEMA.as_posix(), render()
    for file in sorted(STARTER.rglob("*.*")):
        if pages or file.suffix != ".md":
            yield file.relative_to(STARTER).as_posix(), file.read_text(encoding="utf-8")


def _is_taken(file: Path) -> bool:
    return file.exists() or file.is_symlink()


def _holds_something(folder: Path) -> bool:
    return folder.is_dir() and any(folder.iterdir())


def _add(file: Path, text: str) -> bool:
    """Write a file where there is none; a folder that already holds something needs no keeper."""
    if _is_taken(file) or (file.name == ".gitkeep" and _holds_something(file.parent)):
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, text)
    return True
