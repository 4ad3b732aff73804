"""Each explanation is about a change that can still be made: none outlives the code it explains."""

import ast
import inspect
from importlib import import_module

import pytest

from tests.mutants.explained import EXPLAINED
from tests.mutants.mutations import changes_in
from tests.mutants.survivors import Report, unused


def every_change(module: str) -> Report:
    """Return every change of a module, as if no test had noticed any."""
    tree = ast.parse(inspect.getsource(import_module(module)))
    changes = [(line, change) for line, change, _, _ in changes_in(tree)]
    return Report(module, len(changes), changes)


@pytest.mark.parametrize("module", sorted({module for module, _ in EXPLAINED}))
def test_every_explanation_names_a_change_that_can_be_made(module: str) -> None:
    assert unused([every_change(module)]) == []
