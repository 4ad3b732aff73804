"""The nightly scripts: one issue, opened once, kept up to date, closed when nothing is left."""

import os
import subprocess
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
GH = """\
#!/bin/sh
printf '%s\\n' "$*" >>"$SAID"
case "$1 $2" in
"issue list") printf '%s' "$NUMBER" ;;
"issue view") printf '## Profiles overdue for a check: 3\\n' ;;
"issue create" | "issue edit" | "issue comment") [ "$3" = close ] || sed 's/^/  /' >>"$SAID" ;;
esac
"""
AUDIT = """\
#!/bin/sh
printf '%s' "$FOUND"
exit "$CODE"
"""
OVERDUE = "1 task.\n\n## Profiles overdue for a check: 4\n\n- providers/a.yml"
EXPIRED = f"{OVERDUE}\n\n## Pages whose facts have expired: 1\n\n- content/learn/x.md"


def program(tmp_path: Path, name: str, text: str) -> Path:
    file = tmp_path / name
    file.write_text(text, "utf-8")
    file.chmod(0o755)
    return file


def ran(script: str, **environment: str) -> str:
    done = subprocess.run(
        [HOUSE / ".ci" / script],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def told(tmp_path: Path, report: str, number: str) -> list[str]:
    """Return what the script asked of the forge, where ``number`` is the issue that is open."""
    program(tmp_path, "gh", GH)
    said = tmp_path / "said"
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    ran("tell-maintainers", REPORT=report, NUMBER=number, SAID=str(said), PATH=path)
    return said.read_text("utf-8").splitlines()


def commands(said: list[str]) -> list[str]:
    return [" ".join(line.split()[:2]) for line in said if not line.startswith("  ")]


def test_the_first_report_opens_an_issue(tmp_path: Path) -> None:
    said = told(tmp_path, OVERDUE, "")
    assert commands(said) == ["issue list", "label create", "issue create"]
    assert "  - providers/a.yml" in said


def test_the_same_kinds_the_next_night_only_change_its_text(tmp_path: Path) -> None:
    said = told(tmp_path, OVERDUE, "7")
    assert commands(said) == ["issue list", "issue view", "issue edit"]
    assert "  ## Profiles overdue for a check: 4" in said


def test_a_new_kind_of_task_is_told_so_that_somebody_hears_of_it(tmp_path: Path) -> None:
    said = told(tmp_path, EXPIRED, "7")
    assert commands(said)[-1] == "issue comment"
    assert said[-1] == "  Pages whose facts have expired"


@pytest.mark.parametrize(("number", "more"), [("7", ["issue close"]), ("", [])])
def test_when_nothing_is_left_the_issue_is_closed(
    tmp_path: Path, number: str, more: list[str]
) -> None:
    assert commands(told(tmp_path, "", number)) == ["issue list", *more]


def advisories(tmp_path: Path, found: str, code: int) -> str:
    audit = program(tmp_path, "audit", AUDIT)
    return ran("advisories", PIP_AUDIT=str(audit), FOUND=found, CODE=str(code))


def test_a_package_with_a_weakness_is_named_with_what_to_do(tmp_path: Path) -> None:
    out = advisories(tmp_path, "| example | 1.0 | PYSEC-1 |", 1)
    assert "## Packages with a known weakness in requirements-test.lock" in out
    assert "| example | 1.0 | PYSEC-1 |" in out
    assert "make lock UPGRADE=--upgrade" in out


@pytest.mark.parametrize("code", [0, 1, 127])
def test_no_weakness_and_no_network_both_leave_the_night_green(tmp_path: Path, code: int) -> None:
    assert advisories(tmp_path, "", code) == ""


@pytest.mark.slow
def test_the_report_of_the_night_is_handed_on_whole(tmp_path: Path) -> None:
    report, output, summary = (tmp_path / name for name in ("report.md", "output", "summary"))
    audit = program(tmp_path, "audit", AUDIT)
    handed = {"GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(summary)}
    environment = {**os.environ, **handed, "PIP_AUDIT": str(audit), "FOUND": "", "CODE": "0"}
    command = [HOUSE / ".ci" / "nightly-report", report]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    first, *lines, last = output.read_text("utf-8").splitlines()
    assert first == f"report<<{last}"
    assert lines == report.read_text("utf-8").splitlines()
    assert summary.read_text("utf-8") == report.read_text("utf-8")
    is_owned = "@OWNER/" not in (HOUSE / ".github" / "CODEOWNERS").read_text("utf-8")
    assert ("## Nobody owns what runs and judges" not in lines) is is_owned
