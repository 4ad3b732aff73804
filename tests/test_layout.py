"""How the house lies: small files, narrow lines, and tests that mirror the program."""

from pathlib import Path

LONGEST = 200
WIDEST = 120
WRITTEN = {".py", ".jinja", ".html", ".js", ".css"}
# These hold a sentence, or the one line that starts the program.
WITHOUT_A_TEST = {"__init__", "__main__"}
# Tests that look at the whole lie in these, or in no folder; every other has its module's place.
OF_THE_WHOLE = {"browser", "bench", "claims", "mutants", "soak"}

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
    wide = {path for path in PROGRAM if any(len(line) > WIDEST for line in lines(path))}
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
