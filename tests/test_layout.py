"""How the house lies: small files, narrow lines, one name a thing, tests that mirror it."""

import ast
from collections import defaultdict
from pathlib import Path

LONGEST = 200
WIDEST = 120
WRITTEN = {".py", ".jinja", ".html", ".js", ".css"}
# These hold a sentence, or the one line that starts the program.
WITHOUT_A_TEST = {"__init__", "__main__"}
# Tests that look at the whole lie in these, or in no folder; every other has its module's place.
OF_THE_WHOLE = {"bench", "browser", "claims", "drafts", "mutants", "naughty", "soak"}

PROGRAM = sorted(
    path
    for path in Path("generator").rglob("*")
    if path.suffix in WRITTEN and "vendor" not in path.parts
)
TESTS = sorted(Path("tests").rglob("*.py"))


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_no_file_is_too_long_to_read_at_one_sitting() -> None:
    too_long = {str(path) for path in PROGRAM + TESTS if len(lines(path)) > LONGEST}
    assert too_long == set()


def test_no_line_is_too_wide_to_be_reviewed() -> None:
    # Bytes, as tools count: a typographic quote takes three.
    wide = {path for path in PROGRAM if any(len(one.encode()) > WIDEST for one in lines(path))}
    assert wide == set()


def test_every_module_has_its_own_test() -> None:
    owed = [
        str(Path("tests") / path.relative_to("generator").with_name(f"test_{path.name}"))
        for path in PROGRAM
        if path.suffix == ".py" and path.stem not in WITHOUT_A_TEST
    ]
    assert owed
    assert [path for path in owed if not Path(path).exists()] == []


def has_a_module(test: Path) -> bool:
    """A large module may have several tests: test_shell.py and test_shell_in_words.py."""
    room = Path("generator", *test.parts[1:-1])
    names = {path.name.partition(".")[0] for path in room.glob("*.*")}
    return any(f"{test.stem}_".startswith(f"test_{name}_") for name in names)


def test_every_test_has_its_own_module() -> None:
    tests = [path for path in TESTS if path.match("test_*.py") and len(path.parts) > 2]
    tests = [path for path in tests if path.parts[1] not in OF_THE_WHOLE]
    assert tests
    assert [str(path) for path in tests if not has_a_module(path)] == []


def classes(text: str) -> list[str]:
    """Return the classes and the named types of a module, without those for its own use."""
    made = [node.name for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
    named = [
        target.id
        for node in ast.parse(text).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value, ast.Subscript | ast.BinOp)
    ]
    types = [*made, *(name for name in named if not name.isupper())]
    return [name for name in types if not name.startswith("_")]


def test_no_two_types_of_the_program_share_a_name() -> None:
    homes = defaultdict(list)
    for path in (path for path in PROGRAM if path.suffix == ".py"):
        for name in classes(path.read_text(encoding="utf-8")):
            homes[name].append(str(path))
    assert len(homes) > 100
    assert {name: paths for name, paths in homes.items() if len(paths) > 1} == {}
