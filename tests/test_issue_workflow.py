"""The workflow that makes a draft of an issue: a stranger's words run nowhere and name nobody."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.contributing.issues import SOUND, issue

HOUSE = Path(__file__).parents[1]
WORKFLOW = HOUSE / ".github" / "workflows" / "from-issue.yml"
GH = """\
#!/bin/sh
printf '%s\\n' "$*" >>"$SAID"
for word in "$@"; do case "$word" in */answer | */body) cat "$word" >>"$SAID" ;; esac; done
"""
GIT = """\
#!/bin/sh
case " $* " in *" push "*) printf 'git %s\\n' "$*" >>"$SAID"; exit 0 ;; esac
exec "$REAL_GIT" "$@"
"""


class Runner:
    """A checkout of main with stand-ins for the forge."""

    def __init__(self, folder: Path) -> None:
        self.house, self.said, self.out = folder / "house", folder / "said", folder / "out"
        (self.house / ".venv" / "bin").mkdir(parents=True)
        (self.house / "providers").mkdir()
        shutil.copytree(HOUSE / ".ci", self.house / ".ci")
        self._stand_in(
            self.house / ".venv" / "bin" / "directory",
            f'#!/bin/sh\nexec "{sys.executable}" -m generator "$@" --today 2026-11-21\n',
        )
        (folder / "bin").mkdir()
        self._stand_in(folder / "bin" / "gh", GH)
        self._stand_in(folder / "bin" / "git", GIT)
        self.path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        (self.house / "providers" / ".keep").write_text("")
        for words in ("init -q -b main", "add providers", "commit -q -m A"):
            self.git(*words.split())

    def _stand_in(self, file: Path, text: str) -> None:
        file.write_text(text, "utf-8")
        file.chmod(0o755)

    def git(self, *words: str) -> str:
        named = ("-c", "user.name=A", "-c", "user.email=a@a.example")
        done = subprocess.run(
            ["git", *named, *words], cwd=self.house, check=True, capture_output=True, text=True
        )
        return done.stdout

    def __call__(self, script: str, **values: str) -> int:
        self.said.write_text("", "utf-8")
        self.out.write_text("", "utf-8")
        real = {"REAL_GIT": shutil.which("git") or "", "PYTHONPATH": str(HOUSE)}
        places = {"SAID": str(self.said), "GITHUB_OUTPUT": str(self.out), "PATH": self.path}
        done = subprocess.run(
            [self.house / ".ci" / script],
            env={**os.environ, **real, **places, **values},
            check=False,
        )
        return done.returncode


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


def outputs(text: str) -> dict[str, str]:
    """Return each output of a step, as the forge reads ``name<<END``, its lines and ``END``."""
    found = re.findall(r"^(\w+)<<(\w+)\n(.*?)\n\2$", text, re.DOTALL | re.MULTILINE)
    return {name: value.strip() for name, _, value in found}


@pytest.mark.slow
def test_an_issue_becomes_a_branch_and_a_draft(runner: Runner) -> None:
    assert runner("read-issue", BODY=issue(**SOUND)) == 0
    made = outputs(runner.out.read_text("utf-8"))
    assert made["path"] == "providers/example-meadow-clinic.yml"
    assert "name: Example Meadow Clinic" in made["profile"]
    runner.git("clean", "-fdq", "providers")
    given = {"MADE_PATH": made["path"], "PROFILE": made["profile"], "PROBLEMS": ""}
    assert runner("propose-profile", GH_REPO="o/r", ISSUE="7", **given) == 0
    said = runner.said.read_text("utf-8")
    assert "push https://github.com/o/r.git HEAD:refs/heads/issue-7-example-meadow-clinic" in said
    assert "pr create --draft --base main" in said
    assert runner.git("show", "--stat", "--format=%s").startswith(
        "Write down example-meadow-clinic"
    )


@pytest.mark.slow
def test_what_is_wrong_is_answered_in_the_issue_and_calls_nobody(runner: Runner) -> None:
    body = issue(**{**SOUND, "kind": "@everyone $(touch pwned) `touch pwned`"})
    assert runner("read-issue", BODY=body) == 0
    made = outputs(runner.out.read_text("utf-8"))
    assert set(made) == {"problems"}
    given = {"MADE_PATH": "", "PROFILE": "", "PROBLEMS": made["problems"]}
    assert runner("propose-profile", GH_REPO="o/r", ISSUE="7", **given) == 0
    said = runner.said.read_text("utf-8")
    assert "issue comment 7" in said
    assert "@everyone" not in said
    assert "push" not in said
    assert not list(runner.house.rglob("pwned"))


@pytest.mark.parametrize(
    "path", ["providers/../.ci/run", ".github/workflows/x.yml", "providers/A b.yml", "/etc/x.yml"]
)
def test_no_path_but_a_profiles_is_written(runner: Runner, path: str) -> None:
    given = {"MADE_PATH": path, "PROFILE": "x", "PROBLEMS": ""}
    assert runner("propose-profile", GH_REPO="o/r", ISSUE="7", **given) == 2
    assert runner.git("status", "--porcelain", "--", "providers") == ""
    assert runner.said.read_text("utf-8") == ""


def test_only_a_label_starts_it_and_the_words_come_by_the_environment() -> None:
    workflow = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    assert workflow[True] == {"issues": {"types": ["labeled"]}}
    assert "github.event.label.name == 'profile'" in workflow["jobs"]["read"]["if"]
    assert workflow["jobs"]["read"]["permissions"] == {"contents": "read"}
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    fetched = [step["with"]["ref"] for step in steps if "checkout" in step.get("uses", "")]
    assert fetched == ["main", "main"]
    assert [step["run"] for step in steps if "run" in step] == [
        "make environment",
        ".ci/read-issue",
        ".ci/propose-profile",
    ]
