import hashlib
import re

from generator.publishing.shell.assets import Assets
from generator.publishing.shell.vendored import FOLDER, SCRIPTS, licences, vendored_script

README = (FOLDER / "README.md").read_text(encoding="utf-8")


def told(file: str) -> str:
    """Return the line of the README that tells of a file."""
    return next(line for line in README.splitlines() if line.startswith(f"| `{file}`"))


def test_what_others_wrote_is_as_they_wrote_it() -> None:
    for name, file in SCRIPTS.items():
        sums = re.findall(r"`([0-9a-f]{64})`", told(file))
        assert sums == [hashlib.sha256(vendored_script(name)).hexdigest()]
        assert re.search(r"\| \d+\.\d+\.\d+ \|", told(file))


def test_it_is_published_unchanged_with_its_licence_beside_it(assets: Assets) -> None:
    published = {file.path: file.data for file in assets.files}
    for name in SCRIPTS:
        assert published[assets.scripts[name]] == vendored_script(name)
        assert b"Permission is hereby granted" in published[f"assets/{name}.LICENSE.txt"]
    assert {file.path for file in licences()} == {f"assets/{name}.LICENSE.txt" for name in SCRIPTS}


def test_it_can_be_read_by_people() -> None:
    for name in SCRIPTS:
        lines = vendored_script(name).splitlines()
        assert sum(map(len, lines)) / len(lines) < 100


def test_nothing_lies_there_that_nobody_uses() -> None:
    owed = {"README.md", *SCRIPTS.values(), *(f"{name}.LICENSE.txt" for name in SCRIPTS)}
    assert {path.name for path in FOLDER.iterdir()} == owed
