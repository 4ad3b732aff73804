"""``directory schema``: what editors' programs need to see a mistake while it is typed."""

from pathlib import Path

import rich_click as click

from generator.cli.options import root_option
from generator.cli.speaking import complain, say
from generator.schema.profile import render

SCHEMA = Path("schema", "provider.schema.json")


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; fail where the file is out of date.")
@root_option
def schema(check: bool, root: Path) -> int:
    """Write the JSON Schema of a profile to schema/provider.schema.json.

    Editors' programs read it and show a mistake while it is typed.

    \b
    Examples:
      directory schema
      directory schema --check
    """
    return _compare(root / SCHEMA) if check else _write(root / SCHEMA)


def _write(file: Path) -> int:
    file.parent.mkdir(exist_ok=True)
    file.write_text(render(), encoding="utf-8", newline="\n")
    say(f"{file} written.\n")
    return 0


def _compare(file: Path) -> int:
    if file.exists() and file.read_bytes() == render().encode():
        say(f"{file} is up to date.\n")
        return 0
    complain(f"{file} is not what the model says; renew it with: directory schema")
    return 1
