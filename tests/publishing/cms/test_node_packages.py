"""What others wrote is published as it was tried, or not at all."""

import json
import shutil
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.cms.node_packages import (
    FOLDER,
    PACKAGES,
    NodePackage,
    files_of,
)
from tests.publishing.cms.asked import HOUSE

YAML = next(package for package in PACKAGES if package.name == "yaml")


def test_the_lock_of_node_packages_has_the_very_versions() -> None:
    wanted = json.loads((HOUSE / "package.json").read_text("utf-8"))["devDependencies"]
    assert {one.name: one.version for one in PACKAGES}.items() <= wanted.items()


@pytest.mark.parametrize("package", PACKAGES, ids=lambda one: one.name)
def test_each_is_found_as_it_was_tried_with_its_licence(package: NodePackage) -> None:
    files = files_of(package, HOUSE)
    assert any(name.endswith(".LICENSE.txt") for name in files)
    assert sum(map(len, files.values())) < 3_000_000


def test_one_byte_that_differs_stops_the_build_with_what_to_do(tmp_path: Path) -> None:
    folder = tmp_path / FOLDER / "yaml"
    shutil.copytree(HOUSE / FOLDER / "yaml", folder)
    assert files_of(YAML, tmp_path) == files_of(YAML, HOUSE)
    (folder / "browser/dist/index.js").write_text("alert(1)\n")
    with pytest.raises(DirectoryError, match="another one than was tried") as wrong:
        files_of(YAML, tmp_path)
    assert "npm install --save-exact yaml@2.9.1" in str(wrong.value)


def test_one_that_is_missing_is_told_and_found_where_node_looks_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NODE_PATH", raising=False)
    with pytest.raises(DirectoryError, match=r"yaml 2\.9\.1 is not in"):
        files_of(YAML, tmp_path)
    monkeypatch.setenv("NODE_PATH", str(HOUSE / FOLDER))
    assert files_of(YAML, tmp_path)
