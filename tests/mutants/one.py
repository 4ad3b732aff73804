"""``python -m tests.mutants.one MODULE``: the survivors of one target, as JSON."""

import json
import os
import sys

from tests.mutants.running import CannotJudge, Fate, fates_of
from tests.mutants.targets import TARGETS


def main(module: str) -> int:
    """Write how many mutants there are and which survived; what pytest says goes nowhere."""
    (target,) = (one for one in TARGETS if one.module == module)
    with os.fdopen(os.dup(1), "w") as told:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        try:
            fates = fates_of(target, os.cpu_count() or 1)
        except CannotJudge as why:
            print(why, file=sys.stderr)
            return 2
        survivors = [(one.line, one.change) for one, fate in fates if fate is Fate.SURVIVED]
        json.dump({"mutants": len(fates), "survivors": survivors}, told)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
