"""Which patterns are not linear, by the number of steps that an engine takes: no clock is asked."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).with_name("scripts")


def asked_of_node(program: str, *arguments: str, given: str = "") -> Any:
    """Return what a program in ``tests/scripts`` prints."""
    command = ["node", str(SCRIPTS / program), *arguments]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def slow_of(patterns: Iterable[dict[str, Any]]) -> list[list[str]]:
    """Return the name of each that is not linear, with a text to repeat that shows it."""
    found: list[list[str]] = asked_of_node("linear.js", given=json.dumps(list(patterns)))
    return found
