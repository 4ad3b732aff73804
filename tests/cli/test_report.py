"""``directory report`` tells what time has done, and that alone is never an error."""

import json
from pathlib import Path

from tests.cli.conftest import Directory
from tests.made_up_house import MISSPELT, SOUND

TODAY = ("--today", "2026-11-21")
CHECKED = SOUND + "verified: {on: 2026-11-10, by: an-editor}\n"


def test_it_ends_with_0_where_there_is_nothing_to_do(directory: Directory, house: Path) -> None:
    (house / "providers" / "example-a.yml").write_text(CHECKED, "utf-8")
    ended = directory("report", *TODAY)
    assert (ended.code, ended.out, ended.err) == (0, "Nothing to do on 2026-11-21.\n", "")


def test_it_ends_with_1_and_names_the_file_where_somebody_is_needed(directory: Directory) -> None:
    ended = directory("report", *TODAY)
    assert (ended.code, ended.err) == (1, "")
    assert "providers/example-a.yml: youngest source 2026-11-10" in ended.out


def test_what_passes_with_time_is_told_and_the_check_stays_green(
    directory: Directory, house: Path
) -> None:
    (house / "providers" / "example-a.yml").write_text(CHECKED, "utf-8")
    later = ("--today", "2028-11-21")
    assert directory("check", *later).code == 0
    found = json.loads(directory("report", *later, "--format", "json").out)["duties"]
    assert [(one["title"], one["tasks"][0]["path"]) for one in found] == [
        ("Pages due for a review", "content/learn/example.md"),
        ("Profiles overdue for a check", "providers/example-a.yml"),
    ]


def test_an_error_comes_first(directory: Directory, house: Path) -> None:
    (house / "providers" / "example-b.yml").write_text(MISSPELT, "utf-8")
    out = directory("report", *TODAY, "--format", "markdown").out
    assert out.split("\n\n")[1] == "## Errors, which stop the next publish: 1"
