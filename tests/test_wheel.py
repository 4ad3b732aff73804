"""What `pip install` brings is the whole program: it never needs the folder it was built from."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
TODAY = "2026-11-21"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's wheel, made by the backend that pyproject.toml names."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    return next(folder.glob("ketamine_directory-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what the wheel holds; its dependencies are those of this environment."""
    folder = tmp_path_factory.mktemp("site-packages")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def directory(installed: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return python(installed, cwd, "-m", "generator", *arguments)


def commands(installed: Path, cwd: Path, *given: list[str]) -> subprocess.CompletedProcess[str]:
    """Run commands one after the other; the last line that is said holds their exit codes."""
    program = f"from generator.cli.main import run; print([run(one) for one in {given!r}])"
    return python(installed, cwd, "-c", program)


def python(installed: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(installed)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_file_of_the_program_is_in_it(wheel: Path) -> None:
    files = (path for path in (CHECKOUT / "generator").rglob("*") if path.is_file())
    ours = {path.relative_to(CHECKOUT).as_posix() for path in files if path.suffix != ".pyc"}
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if name.startswith("generator/")}
    assert held - ours == {"generator/reading/program_sources.yml"}
    assert ours - held == set()


def test_what_is_run_here_is_what_was_installed(installed: Path, tmp_path: Path) -> None:
    said = python(installed, tmp_path, "-c", "import generator; print(generator.__file__)")
    assert Path(said.stdout.strip()).is_relative_to(installed)


LOOK = """
languages: {values: [English], evidence: page}
evidence:
  page: {url: "https://harbor.example/", seen: 2026-11-12, method: copy}
"""


@pytest.mark.slow
def test_a_directory_of_ones_own_is_started_filled_checked_and_built(
    installed: Path, tmp_path: Path
) -> None:
    begun = commands(
        installed,
        tmp_path,
        ["init", "elsewhere"],
        ["new", "Example Harbor Clinic", "--root", "elsewhere"],
        # A profile that rests on nothing is told so; one look is enough.
        ["check", "--root", "elsewhere"],
    )
    assert begun.stdout.splitlines()[-1] == "[0, 0, 1]", begun
    profile = tmp_path / "elsewhere" / "providers" / "example-harbor-clinic.yml"
    with profile.open("a", encoding="utf-8") as file:
        file.write(LOOK)
    done = commands(
        installed,
        tmp_path,
        ["check", "--root", "elsewhere", "--today", TODAY],
        ["build", "--root", "elsewhere", "--today", TODAY],
        ["schema", "--root", "elsewhere"],
        ["explain", "publishes-prices", "--root", "elsewhere"],
    )
    assert (done.stdout.splitlines()[-1], done.stderr) == ("[0, 0, 0, 0]", ""), done
    site = tmp_path / "elsewhere" / "site"
    assert (site / "providers" / "example-harbor-clinic" / "index.html").is_file()
    assert (site / "learn" / "in-a-crisis" / "index.html").is_file()


@pytest.mark.slow
def test_the_sources_of_the_rules_come_with_it(installed: Path, tmp_path: Path) -> None:
    said = directory(installed, tmp_path, "explain", "publishes-prices").stdout
    assert "https://" in said
