"""The list of commands, and one command, load nothing that they do not need."""

import subprocess
import sys
from importlib import import_module
from inspect import cleandoc
from pathlib import Path

import pytest
import rich_click as click

from generator.cli.late_command import LateCommand
from generator.cli.main import COMMANDS
from tests.demonstration import HOUSE
from tests.made_up_house import SOUND

LOADED = """
import sys
from generator.cli.main import run
assert run(["--help"]) == 0
listed = set(sys.modules)
assert run(["check", sys.argv[1]]) == 0
print("pydantic" in listed, *sorted(set(sys.argv[2:]) & set(sys.modules)))
"""
NOT_FOR_ONE_PROFILE = ("generator.project", "jinja2", "markdown", "mkdocs", "ruamel.yaml")


def test_the_list_of_commands_and_the_check_of_one_profile_load_little(tmp_path: Path) -> None:
    (tmp_path / "example-a.yml").write_text(SOUND, encoding="utf-8")
    asked = [sys.executable, "-c", LOADED, str(tmp_path / "example-a.yml"), *NOT_FOR_ONE_PROFILE]
    done = subprocess.run(asked, cwd=HOUSE, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_is_that_of_its_function(name: str) -> None:
    function = name.replace("-", "_")
    whole: click.Command = getattr(import_module(f"generator.cli.{function}"), function)
    assert LateCommand(name).help == cleandoc(whole.help or "")
