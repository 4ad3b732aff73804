"""What the house asks of every file in it: rightly named, explained, in step with the others."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from generator.model.vocabulary import ConflictOfInterest

# Names of rooms where things go to be forgotten.
NO_NAMES = {"util", "utils", "helper", "helpers", "common", "core", "manager", "managers", "misc"}

PROGRAM = sorted(Path("generator").rglob("*.py"))
TESTS = sorted(Path("tests").rglob("*.py"))
LOCKS = [
    "requirements.lock",
    "requirements-test.lock",
    "requirements-bench.lock",
    "requirements-audit.lock",
    "requirements-sign.lock",
    "requirements-fuzz.lock",
    "requirements-cluster.lock",
    "requirements-properdocs.lock",
]
READ_BY_PEOPLE = [
    "README.md",
    "CONTRIBUTING.md",
    "bench/README.md",
    "docs/BUILDS.md",
    ".github/pull_request_template.md",
]


def targets() -> set[str]:
    makefile = Path("Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^\.PHONY: (.+)$", makefile, re.MULTILINE))


def code_in(markdown: str) -> str:
    block = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
    return "\n".join(block.findall(markdown) + re.findall(r"`[^`\n]+`", block.sub("", markdown)))


def pins(lock: str) -> dict[str, str]:
    text = Path(lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", text, re.MULTILINE))


def asked_for(*extras: str) -> list[Requirement]:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    lists = [project["dependencies"], *(project["optional-dependencies"][name] for name in extras)]
    return [Requirement(line) for lines in lists for line in lines]


def test_nothing_asks_in_which_locale_it_runs() -> None:
    asked = re.compile(
        r"setlocale|getlocale|preferredencoding|re\.LOCALE|strftime"
        r"|\b(?:toLocale\w+|Intl\.\w+)\((?!\"en-US\")"
    )
    scripts = [path for path in Path("generator").rglob("*.js") if "vendor" not in path.parts]
    found = {str(path): asked.findall(path.read_text("utf-8")) for path in [*PROGRAM, *scripts]}
    assert {path: words for path, words in found.items() if words} == {}


def test_no_room_is_named_so_that_anything_fits() -> None:
    files = [path for path in PROGRAM + TESTS if NO_NAMES.intersection((*path.parts, path.stem))]
    assert files == []


def test_every_package_says_its_one_sentence() -> None:
    packages = sorted({path.parent for path in PROGRAM})
    silent = [
        str(package)
        for package in packages
        if not (package / "__init__.py").exists()
        or not (package / "__init__.py").read_text(encoding="utf-8").startswith('"""')
    ]
    assert silent == []


@pytest.mark.parametrize("text", READ_BY_PEOPLE)
def test_a_command_that_we_recommend_exists(text: str) -> None:
    recommended = set(re.findall(r"\bmake ([a-z-]+)", code_in(Path(text).read_text("utf-8"))))
    assert recommended
    assert recommended - targets() == set()


def test_make_alone_explains_every_command() -> None:
    makefile = Path("Makefile").read_text(encoding="utf-8")
    explained = set(re.findall(r"^([a-z-]+):.*## \S", makefile, re.MULTILINE))
    assert targets() == explained


def test_the_ci_script_does_what_a_contributor_does() -> None:
    script = Path(".ci/run").read_text(encoding="utf-8")
    assert script.splitlines()[-1].endswith("exec make test")


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_versions_and_hashes_but_no_host(lock: str) -> None:
    text = Path(lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert len(pins(lock)) == len(re.findall(r"^[a-z0-9-]+==.*\\\n +--hash=", text, re.MULTILINE))


@pytest.mark.parametrize(
    ("lock", "extras"),
    [
        ("requirements.lock", ("install",)),
        ("requirements-test.lock", ("install", "test")),
        ("requirements-bench.lock", ("bench",)),
        ("requirements-audit.lock", ("audit",)),
        ("requirements-sign.lock", ("install", "sign")),
        ("requirements-fuzz.lock", ("fuzz",)),
        ("requirements-cluster.lock", ("cluster",)),
        ("requirements-properdocs.lock", ("install", "properdocs")),
    ],
)
def test_a_lock_keeps_what_the_project_asks_for(lock: str, extras: tuple[str, ...]) -> None:
    pinned = pins(lock)
    for requirement in asked_for(*extras):
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)])


def test_the_locks_agree_so_that_one_environment_serves_all() -> None:
    tested = pins("requirements-test.lock")
    for lock in LOCKS:
        other = {name: at for name, at in pins(lock).items() if tested.get(name, at) != at}
        assert other == {}, lock


@pytest.mark.parametrize(
    "form",
    [
        ".github/ISSUE_TEMPLATE/add-provider.yml",
        ".github/ISSUE_TEMPLATE/correction-or-dispute.yml",
        ".github/pull_request_template.md",
    ],
)
def test_everybody_is_asked_for_ties_in_the_words_of_a_profile(form: str) -> None:
    asked = Path(form).read_text(encoding="utf-8")
    assert [tie.value for tie in ConflictOfInterest if tie.value not in asked] == []


OWNER = "@OWNER/maintainers"


def owned() -> dict[str, str]:
    lines = Path(".github/CODEOWNERS").read_text("utf-8").splitlines()
    return dict(it.split() for it in lines if it.startswith("/"))


def test_a_change_of_what_runs_or_judges_has_owners() -> None:
    guarded = {"/.github/", "/.ci/", "/generator/", "/requirements*.lock", "/Makefile", "/tests/"}
    guarded |= {"/package.json", "/package-lock.json", "/pyproject.toml", "/.gitattributes"}
    assert guarded <= set(owned())
    assert all(who.startswith("@") for who in owned().values())
    assert [path for path in owned() if not list(Path().glob(path.strip("/")))] == []


def test_while_the_owners_are_a_placeholder_the_readme_says_so() -> None:
    assert (OWNER in owned().values()) is (OWNER in Path("README.md").read_text("utf-8"))
