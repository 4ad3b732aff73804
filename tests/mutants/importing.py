"""A changed module, imported in memory in the place of the one on the disk."""

import ast
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import find_spec, spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

OURS = ("generator", "tests")
MODEL = "generator.model"


def source_of(module: str) -> Path:
    """Return the file of a module."""
    spec = find_spec(module)
    assert spec is not None, module
    assert spec.origin is not None, module
    return Path(spec.origin)


def import_anew(module: str) -> None:
    """Forget every module of ours that may know this one, so that each is imported with it.

    The model knows none of the others and takes longest, so it stays unless it is what changes.
    """
    kept = ("tests.mutants",) if module.startswith(MODEL) else ("tests.mutants", MODEL)
    for name in list(sys.modules):
        if name.split(".")[0] in OURS and not name.startswith(kept):
            del sys.modules[name]


class Changed(SourceFileLoader):
    """Imports one module from a syntax tree; to be put first in ``sys.meta_path``."""

    def __init__(self, module: str, path: Path, tree: ast.Module) -> None:
        """Take the name of the module, its file and what to run in its place."""
        super().__init__(module, str(path))
        self.tree = tree
        self.was_imported = False

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where the module comes from, None for every other."""
        del path, target
        return spec_from_file_location(name, self.path, loader=self) if name == self.name else None

    def get_code(self, fullname: str) -> CodeType:
        """Return the changed module; nothing is read from a cache or written into one."""
        del fullname
        self.was_imported = True
        return compile(self.tree, str(self.path), "exec", dont_inherit=True)
