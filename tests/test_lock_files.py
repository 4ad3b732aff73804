"""A lock file holds what somebody asks for, is shown in review, and nothing else."""

import re
import subprocess
import tomllib
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT: dict[str, Any] = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["project"]
EXTRAS = {
    "requirements.lock": ("install", "parquet"),
    "requirements-test.lock": ("install", "parquet", "test"),
    "requirements-audit.lock": ("audit",),
    "requirements-bench.lock": ("bench",),
    "requirements-fuzz.lock": ("fuzz",),
    "requirements-cluster.lock": ("cluster",),
    "requirements-properdocs.lock": ("install", "parquet", "properdocs"),
    "requirements-readers.lock": ("readers",),
    "requirements-sign.lock": ("install", "parquet", "sign"),
}
# What its packages ask for is known only where they are: `make readers` looks at its pins.
NOT_INSTALLED = "requirements-readers.lock"
# The nightly run alone installs pip-audit; what it asks for is written out, to be read in review.
OF_PIP_AUDIT = frozenset(
    [
        "boolean-py",
        "cachecontrol",
        "cyclonedx-python-lib",
        "defusedxml",
        "license-expression",
        "msgpack",
        "packageurl-python",
        "pip",
        "pip-api",
        "pip-requirements-parser",
        "py-serializable",
        "pyparsing",
        "sortedcontainers",
        "tomli",
        "tomli-w",
    ]
)
PIN = re.compile(r"(?m)^([A-Za-z0-9][\w.-]*)==[^ ]+(?: ; [^\n]*)? \\$")

every_lock = pytest.mark.parametrize("lock", EXTRAS)


def asked_for(lock: str) -> list[str]:
    """Return what the project itself asks for in this lock file."""
    optional = PROJECT["optional-dependencies"]
    return [*PROJECT["dependencies"], *(one for extra in EXTRAS[lock] for one in optional[extra])]


def wanted(asked: list[str]) -> set[str]:
    """Return every name that is asked for, on any system, by what is installed."""
    found: set[tuple[str, frozenset[str]]] = set()
    ahead = [Requirement(one) for one in asked]
    while ahead:
        one = ahead.pop()
        key = canonicalize_name(one.name), frozenset(one.extras)
        if key not in found:
            found.add(key)
            ahead += below(one)
    return {name for name, _ in found}


def below(one: Requirement) -> list[Requirement]:
    """Return what a package asks for; one for another system is not here to be asked."""
    try:
        all_of_it = [Requirement(line) for line in requires(one.name) or ()]
    except PackageNotFoundError:
        return []
    return [it for it in all_of_it if not extra_of(it) or extra_of(it) in one.extras]


def extra_of(one: Requirement) -> str:
    found = re.search(r"""extra == ['"]([^'"]+)""", str(one.marker or ""))
    return found[1] if found else ""


def pins(text: str) -> set[str]:
    return {canonicalize_name(name) for name in PIN.findall(text)}


def unasked(lock: str) -> set[str]:
    """Return the pins of a lock file that nothing installed asks for."""
    known = OF_PIP_AUDIT if "audit" in EXTRAS[lock] else frozenset()
    return pins(Path(lock).read_text("utf-8")) - wanted(asked_for(lock)) - known


def test_every_lock_file_is_looked_at() -> None:
    assert {str(path) for path in Path().glob("requirements*.lock")} == set(EXTRAS)


@pytest.mark.parametrize("lock", [one for one in EXTRAS if one != NOT_INSTALLED])
def test_a_lock_file_holds_no_pin_that_nothing_asks_for(lock: str) -> None:
    assert pins(Path(lock).read_text("utf-8"))
    assert unasked(lock) == set()


@every_lock
def test_a_lock_file_holds_nothing_but_pins_and_hashes(lock: str) -> None:
    lines = Path(lock).read_text("utf-8").splitlines()
    hashes = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")
    odd = [it for it in lines if not (it.startswith("#") or PIN.match(it) or hashes.fullmatch(it))]
    assert odd == []


def test_a_pin_that_was_slipped_in_is_found() -> None:
    slipped = Path("requirements.lock").read_text("utf-8") + "left-pad==1.0 \\\n    --hash=x\n"
    assert pins(slipped) - wanted(asked_for("requirements.lock")) == {"left-pad"}


@pytest.mark.parametrize("lock", [*EXTRAS, "package-lock.json"])
def test_review_sees_every_line_of_it(lock: str) -> None:
    asking = ["git", "check-attr", "diff", "linguist-generated", "--", lock]
    told = subprocess.run(asking, capture_output=True, text=True, check=True).stdout
    assert f"{lock}: diff: set" in told
    assert f"{lock}: linguist-generated: false" in told


def test_no_cache_is_under_version_control() -> None:
    asking = ["git", "ls-files", "--", ".cache", "site", ".site.build"]
    assert subprocess.run(asking, capture_output=True, check=True).stdout == b""


@pytest.mark.parametrize(("ci", "clean"), [("true", True), ("", False)])
def test_what_ci_publishes_is_built_from_nothing_that_was_kept(ci: str, clean: bool) -> None:
    asking = ["make", "--dry-run", "--always-make", "build", f"CI={ci}"]
    told = subprocess.run(asking, capture_output=True, text=True, check=True).stdout
    assert ("directory build --clean" in told) is clean
