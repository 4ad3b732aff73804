"""The script that comments: it takes a stranger's text as words, and finds the one pull request."""

import os
import subprocess
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
COMMIT = "a" * 40
GH = """\
#!/bin/sh
printf '%s\\n' "$*" >>"$SAID"
for word in "$@"; do case "$word" in body=@*) cat "${word#body=@}" >"$BODY" ;; esac; done
case "$1 $2" in
"run download") mkdir -p "$7" && cp -P "$LEFT" "$7/review.md" ;;
*) case "$*" in
   *"/pulls -f"*) printf '%s' "$NUMBER" ;;
   *"/comments --jq"*) printf '%s' "$OLD" ;;
   esac ;;
esac
"""


class Told:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "gh").write_text(GH, "utf-8")
        (folder / "gh").chmod(0o755)
        self.left = folder / "left.md"
        self.left.write_text("## What this changes\n", "utf-8")

    def __call__(self, number: str = "7", old: str = "") -> tuple[str, str]:
        said, body = self.folder / "said", self.folder / "body"
        for file in (said, body):
            file.write_text("", "utf-8")
        told = {"NUMBER": number, "OLD": old, "SAID": str(said), "BODY": str(body)}
        names = {"GH_REPO": "o/r", "RUN": "5", "COMMIT": COMMIT, "OWNER": "x", "BRANCH": "main"}
        path = f"{self.folder}{os.pathsep}{os.environ['PATH']}"
        subprocess.run(
            [HOUSE / ".ci" / "comment-review"],
            env={**os.environ, **told, **names, "LEFT": str(self.left), "PATH": path},
            check=True,
        )
        return said.read_text("utf-8"), body.read_text("utf-8")


@pytest.fixture
def tell(tmp_path: Path) -> Told:
    return Told(tmp_path)


def test_a_first_comment_is_written_and_the_next_one_renews_it(tell: Told) -> None:
    said, body = tell()
    assert "--method POST repos/o/r/issues/7/comments" in said
    assert body.startswith("<!-- review of the directory -->\n## What this changes\n")
    assert COMMIT in body
    said, _ = tell(old="99")
    assert "--method PATCH repos/o/r/issues/comments/99" in said


def test_without_an_open_pull_request_nothing_is_written(tell: Told) -> None:
    said, body = tell(number="")
    assert "comments" not in said
    assert body == ""


def test_a_hostile_text_calls_nobody_hides_nothing_and_is_cut(tell: Told) -> None:
    tell.left.write_text("@maintainers <!-- hidden --> $(touch pwned) \x1b[2J" + "é" * 60_000)
    _, body = tell()
    assert "@maintainers" not in body
    assert body.count("<!--") == 1
    assert "\x1b" not in body
    assert len(body.encode()) < 61_000
    assert "$(touch pwned)" in body
    assert not Path("pwned").exists()


def test_a_link_is_not_followed(tell: Told) -> None:
    tell.left.unlink()
    tell.left.symlink_to("/etc/passwd")
    said, body = tell()
    assert "comments" not in said.split("run download")[1]
    assert body == ""
