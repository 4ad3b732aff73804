"""``directory schema``: what editors' programs need to see a mistake while it is typed."""

from pathlib import Path

import rich_click as click

from generator.cli.options import root_option
from generator.cli.speaking import complain, say
from generator.contributing.atomic_file import overwrite
from generator.contributing.new_file import write_whole
from generator.form.issue_form import issue_form
from generator.schema.profile import render

SCHEMA = Path("schema", "provider.schema.json")
ISSUE_FORM = Path(".github", "ISSUE_TEMPLATE", "add-provider.yml")


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; fail where the file is out of date.")
@root_option
def schema(check: bool, root: Path) -> int:
    """Write the JSON Schema of a profile to schema/provider.schema.json.

    Editors' programs read it and show a mistake while it is typed. Where the project has forms for
    issues in .github/ISSUE_TEMPLATE, the one that adds a provider is renewed too.

    \b
    Examples:
      directory schema
      directory schema --check
    """
    made = {root / SCHEMA: render()}
    if (root / ISSUE_FORM).parent.is_dir():
        made[root / ISSUE_FORM] = issue_form()
    return max((_compare if check else _write)(file, text) for file, text in made.items())


def _write(file: Path, text: str) -> int:
    file.parent.mkdir(exist_ok=True)
    if file.exists():
        overwrite(file, text)
    else:
        write_whole(file, text)
    say(f"{file} written.\n")
    return 0


def _compare(file: Path, text: str) -> int:
    if file.exists() and file.read_bytes() == text.encode():
        say(f"{file} is up to date.\n")
        return 0
    complain(f"{file} is not what the model says; renew it with: directory schema")
    return 1
