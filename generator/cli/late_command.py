"""A command that is imported when it runs: to list all commands, their words are enough."""

import ast
import importlib
from pathlib import Path
from typing import Any

import rich_click as click


class LateCommand(click.RichCommand):
    """One command by its name; the module ``generator.cli.NAME`` holds the function that runs."""

    def __init__(self, name: str) -> None:
        """Take its help from the source, which is much quicker than what it imports."""
        self._function = name.replace("-", "_")
        super().__init__(name=name, help=_docstring(self._function))

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        """Return the context of the whole command, so that it is what runs."""
        module = importlib.import_module(f"generator.cli.{self._function}")
        command: click.Command = getattr(module, self._function)
        return command.make_context(info_name, args, parent, **extra)


def _docstring(function: str) -> str:
    source = Path(__file__).with_name(f"{function}.py").read_text(encoding="utf-8")
    functions = (part for part in ast.parse(source).body if isinstance(part, ast.FunctionDef))
    return next(ast.get_docstring(one) or "" for one in functions if one.name == function)
