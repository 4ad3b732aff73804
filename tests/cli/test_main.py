import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main as module
from generator.cli.main import COMMANDS, Terminated, run
from generator.model.problem import DirectoryError
from tests.cli.conftest import Directory, environment_for, on_a_terminal, started
from tests.made_up_house import MISSPELT


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_shows_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command, "-h"]) == 0
    told = capsys.readouterr().out
    assert "Example" in told
    assert f"directory {command}" in told.partition("Example")[2]


def test_help_lists_every_command_and_what_its_end_means(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["--help"]) == 0
    told = capsys.readouterr().out
    assert [command for command in COMMANDS if command not in told] == []
    assert "Exit codes" in told


def test_every_command_is_a_module_of_its_name() -> None:
    assert [
        c for c in COMMANDS if not importlib.util.find_spec(f"generator.cli.{c.replace('-', '_')}")
    ] == []


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("directory 0.")


@pytest.mark.parametrize(
    "arguments",
    [
        ("chekc",),
        ("check", "--nonsense"),
        ("check", "--format", "pdf"),
        ("check", "--today", "2026-13-45"),
        ("check", "--today", "yesterday"),
        ("check", "--root", "/nowhere/at/all"),
        ("check", "nowhere.yml"),
        ("new",),
        ("explain", "publishes-price"),
    ],
)
def test_what_cannot_run_is_told_in_one_line(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("directory: ")
    assert said.err.count("\n") == 1


def test_a_misspelt_command_is_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    run(["chekc"])
    assert "check" in capsys.readouterr().err.replace("chekc", "")


@pytest.mark.parametrize(
    ("trouble", "code", "said"),
    [
        (DirectoryError("there is no folder"), 2, "directory: there is no folder\n"),
        (OSError(28, "No space left on device", "site"), 2, "No space left on device"),
        (KeyboardInterrupt(), 130, ""),
        (Terminated(15), 143, ""),
        (Terminated(1), 129, ""),
    ],
)
def test_trouble_becomes_words_and_never_a_traceback(
    trouble: BaseException,
    code: int,
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> None:
        raise trouble

    monkeypatch.setattr(module.directory, "invoke", fail)
    assert run(["explain"]) == code
    assert said in (told := capsys.readouterr().err)
    assert "Traceback" not in told


def test_a_mistake_of_the_program_never_blames_a_file(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.directory, "invoke", lambda _: 1 / 0)
    assert run(["explain"]) == 2
    told = capsys.readouterr().err
    assert "ZeroDivisionError" in told
    assert told.endswith("please report it\n")


@pytest.mark.slow
def test_the_program_ends_with_0_1_and_2(house: Path) -> None:
    assert started(["check", "--root", house]).code == 0
    (house / "providers" / "example-b.yml").write_text(MISSPELT, encoding="utf-8")
    failed = started(["check", "--root", house])
    assert (failed.code, failed.err) == (1, "")
    (house / "providers").rename(house / "elsewhere")
    missing = started(["check", "--root", house])
    assert (missing.code, missing.out, missing.err.count("\n")) == (2, "", 1)


@pytest.mark.slow
def test_a_reader_who_has_seen_enough_is_no_error(house: Path) -> None:
    program = f"{sys.executable} -m generator check --root {house} --format json | head -c 1"
    done = subprocess.run(
        ["/bin/bash", "-o", "pipefail", "-c", program],
        capture_output=True,
        text=True,
        env=environment_for({}),
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("{", "", 0)


@pytest.mark.slow
def test_a_terminal_that_lacks_a_letter_gets_an_escape(house: Path) -> None:
    named = (
        (house / "providers" / "example-a.yml")
        .read_text("utf-8")
        .replace("kind: clinic", "kind: clínica")
    )
    (house / "providers" / "example-a.yml").write_text(named, encoding="utf-8")
    ended = started(["check", "--root", house], PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (ended.code, ended.err) == (1, "")
    assert "cl\\xednica" in ended.out


@pytest.mark.slow
def test_colour_and_source_lines_come_on_a_terminal_only(house: Path) -> None:
    (house / "providers" / "example-a.yml").write_text(MISSPELT, encoding="utf-8")
    arguments: list[str | Path] = ["check", "--root", house]
    seen = on_a_terminal(arguments).out
    assert "\x1b[" in seen
    assert "3 | kind: clinik\n        |       ^" in seen
    plain = on_a_terminal(arguments, NO_COLOR="1").out
    assert "\x1b[" not in plain
    assert "3 | kind: clinik" in plain
    piped = started(arguments, GITHUB_ACTIONS="true").out
    assert "\x1b[" not in piped
    assert " | " not in piped


@pytest.mark.slow
def test_help_in_a_log_has_no_colour() -> None:
    assert "\x1b[" not in started(["check", "-h"], GITHUB_ACTIONS="true").out


@pytest.mark.slow
def test_checking_one_profile_imports_nothing_heavy(house: Path) -> None:
    profile = house / "providers" / "example-a.yml"
    program = (
        "import sys; from generator.cli.main import run; "
        f"run(['check', {str(profile)!r}, '--root', {str(house)!r}]); "
        "heavy = {'mkdocs', 'jinja2', 'markdown', 'rapidfuzz', 'rich.progress'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env=environment_for({}),
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.slow
def test_the_house_needs_no_argument_to_be_found(directory: Directory, house: Path) -> None:
    assert started(["check"], cwd=house).out == directory("check").out
