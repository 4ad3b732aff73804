"""Mutants that no test can kill, each with the reason: nothing that anybody sees is different.

The key is the module and the change as it is printed, without a line; ``*`` stands for anything.
An entry that explains no survivor is told too, so that none outlives its code.
"""

EXPLAINED: dict[tuple[str, str], str] = {}
