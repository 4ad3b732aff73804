"""What the workflows owe to contributors and to the site, beyond what zizmor looks for."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

WORKFLOWS = sorted(Path(".github/workflows").glob("*.yml"))
PINNED = re.compile(r"^ *(?:- )?uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
# Events that give a stranger's code the rights or secrets of this repository.
PRIVILEGED = {"pull_request_target", "workflow_run", "issue_comment"}
# Runs after a stranger's run, on main's own script alone; see the tests of it below.
COMMENT = Path(".github/workflows/comment.yml")
PUBLISH = Path(".github/workflows/publish.yml")

every_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)


def read(path: Path) -> dict[Any, Any]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


def jobs(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    yield from read(path)["jobs"].items()


def steps(path: Path) -> Iterator[dict[str, Any]]:
    for _, job in jobs(path):
        yield from job["steps"]


def is_python(step: dict[str, Any]) -> bool:
    return "actions/setup-python@" in step.get("uses", "")


def events(path: Path) -> set[str]:
    # YAML 1.1 takes the key `on` for yes.
    return set(read(path)[True])


def test_the_six_workflows_are_here() -> None:
    names = ["comment", "from-issue", "nightly", "publish", "pull-request", "tests"]
    assert [path.stem for path in WORKFLOWS] == names


@every_workflow
def test_every_action_is_pinned_by_commit_and_says_its_version(path: Path) -> None:
    uses = [line for line in path.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert uses
    assert [line for line in uses if not PINNED.match(line)] == []


@every_workflow
def test_an_action_has_the_same_commit_everywhere(path: Path) -> None:
    everywhere = {
        line.strip().removeprefix("- ")
        for other in WORKFLOWS
        for line in other.read_text(encoding="utf-8").splitlines()
        if "uses:" in line
    }
    for step in steps(path):
        name = step.get("uses", "").split("@")[0]
        assert not name or len([line for line in everywhere if f" {name}@" in line]) == 1


@every_workflow
def test_no_event_lends_our_rights_to_a_stranger(path: Path) -> None:
    lent = {"workflow_run"} if path == COMMENT else set()
    assert events(path) & PRIVILEGED == lent


def test_the_comment_runs_one_script_of_main_and_nothing_of_a_stranger() -> None:
    fetching, writing = steps(COMMENT)
    assert fetching["with"] == {"ref": "main", "persist-credentials": False}
    assert writing["run"] == ".ci/comment-review"
    assert events(COMMENT) == {"workflow_run"}
    script = Path(".ci/comment-review").read_text(encoding="utf-8")
    assert not re.search(r"\b(?:eval|source|python|make|pip|npm|tar|unzip)\b|\$\(cat", script)


@every_workflow
def test_nothing_is_permitted_until_a_job_asks(path: Path) -> None:
    assert read(path)["permissions"] == {}
    assert [name for name, job in jobs(path) if not job.get("permissions")] == []


@every_workflow
def test_a_job_may_write_only_what_it_is_there_for(path: Path) -> None:
    writing = {
        name: {what for what, how in job["permissions"].items() if how == "write"}
        for name, job in jobs(path)
        if "write" in job["permissions"].values()
    }
    allowed = {
        "publish": {"deploy": {"pages", "id-token"}, "vouch": {"attestations", "id-token"}},
        "nightly": {"tell": {"issues"}},
        "comment": {"tell": {"pull-requests"}},
        "from-issue": {"propose": {"contents", "issues", "pull-requests"}},
    }
    assert writing == allowed.get(path.stem, {})


def test_the_daily_publish_waits_for_a_build_and_for_no_test() -> None:
    published = dict(jobs(PUBLISH))
    assert set(published) == {"build", "deploy", "vouch"}
    assert published["deploy"]["needs"] == published["vouch"]["needs"] == "build"
    made = [step for step in steps(PUBLISH) if "make" in step.get("run", "")]
    assert [step["run"] for step in made if "continue-on-error" not in step] == ["make build"]
    assert [step["run"] for step in made if step.get("continue-on-error")] == ["make sign"]


@pytest.mark.parametrize("name", ["pull-request", "tests"])
def test_every_change_is_asked_everything_also_on_days_to_come(name: str) -> None:
    path = Path(f".github/workflows/{name}.yml")
    commands = [step.get("run", "") for step in steps(path)]
    assert {"make test", "make ahead"} <= set(commands)


@pytest.mark.parametrize("name", ["pull-request", "tests"])
def test_every_python_that_we_name_is_asked_at_every_change(name: str) -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    language = "Programming Language :: Python :: 3."
    named = {
        line.removeprefix(language[:-2]) for line in project["classifiers"] if language in line
    }
    asked = dict(jobs(Path(f".github/workflows/{name}.yml")))
    whole = [step["with"]["python-version"] for step in asked["tests"]["steps"] if is_python(step)]
    assert {*whole, *asked["versions"]["strategy"]["matrix"]["python"]} == named


@pytest.mark.parametrize("name", ["pull-request", "tests"])
def test_every_change_asks_whether_the_site_is_still_published(name: str) -> None:
    job = dict(jobs(Path(f".github/workflows/{name}.yml")))["published"]
    assert job["permissions"] == {"actions": "read"}
    (step,) = job["steps"]
    assert "--workflow publish.yml --event schedule" in step["run"]


@every_workflow
def test_every_job_ends_by_itself(path: Path) -> None:
    assert [name for name, job in jobs(path) if not 0 < job.get("timeout-minutes", 0) <= 30] == []


@every_workflow
def test_no_token_stays_behind_in_the_checkout(path: Path) -> None:
    checkouts = [step for step in steps(path) if "actions/checkout@" in step.get("uses", "")]
    assert checkouts
    assert all(step["with"].get("persist-credentials") is False for step in checkouts)


@every_workflow
def test_no_command_is_put_together_from_somebody_elses_words(path: Path) -> None:
    assert [step["run"] for step in steps(path) if "${{" in step.get("run", "")] == []


@every_workflow
def test_a_workflow_only_asks_for_commands_that_exist(path: Path) -> None:
    makefile = Path("Makefile").read_text(encoding="utf-8")
    asked = {
        target
        for step in steps(path)
        for target in re.findall(r"\bmake ([a-z-]+)", step.get("run", ""))
    }
    assert asked or path == COMMENT
    assert {target for target in asked if f"\n{target}:" not in makefile} == set()


def test_a_pull_request_hears_of_its_own_profiles_first() -> None:
    commands = [step.get("run", "") for step in steps(Path(".github/workflows/pull-request.yml"))]
    (annotating,) = (i for i, run in enumerate(commands) if "--format github" in run)
    assert commands[annotating].endswith("--base HEAD^1")
    everything = next(i for i, run in enumerate(commands) if "--format markdown" in run)
    building = next(i for i, run in enumerate(commands) if run == "make build")
    assert annotating < everything < building
