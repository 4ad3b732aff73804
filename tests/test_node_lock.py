"""The tools that check the scripts come by their hashes, from whatever registry somebody has."""

import json
import re
from pathlib import Path
from typing import Any

LOCK: dict[str, Any] = json.loads(Path("package-lock.json").read_text("utf-8"))
ASKING = ("dependencies", "optionalDependencies", "peerDependencies")
WANTED: dict[str, Any] = json.loads(Path("package.json").read_text("utf-8"))


def test_every_package_is_known_by_its_hash_and_no_registry_is_named() -> None:
    packages = {name: one for name, one in LOCK["packages"].items() if name}
    assert packages
    assert [
        name for name, one in packages.items() if not one["integrity"].startswith("sha512-")
    ] == []
    assert not re.search(r'"resolved"|https?://(?!opencollective|github)', json.dumps(packages))


def test_the_lock_holds_the_versions_that_are_asked_for() -> None:
    assert LOCK["packages"][""]["devDependencies"] == WANTED["devDependencies"]
    for name, version in WANTED["devDependencies"].items():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version)
        assert LOCK["packages"][f"node_modules/{name}"]["version"] == version


def test_the_lock_holds_no_package_that_nothing_asks_for() -> None:
    packages, seen = LOCK["packages"], set[str]()
    ahead = [("", name) for name in WANTED["devDependencies"]]
    while ahead:
        place = nearest(*ahead.pop())
        if place and place not in seen:
            seen.add(place)
            asked = (packages[place].get(kind, {}) for kind in ASKING)
            ahead += [(place, name) for names in asked for name in names]
    assert set(packages) - seen == {""}


def nearest(place: str, name: str) -> str:
    """Return where node finds a package that is asked for at a place; nothing where it may lack."""
    inner = f"{place}/node_modules/{name}".lstrip("/")
    if inner in LOCK["packages"] or not place:
        return inner if inner in LOCK["packages"] else ""
    return nearest(place.rpartition("node_modules/")[0].rstrip("/"), name)
