import json
from pathlib import Path

import jsonschema
import pytest

from tests.cli.conftest import Directory
from tests.made_up_house import MISSPELT, SOUND

TODAY = ("--today", "2026-11-21")
OTHER = SOUND.replace("Example A", "Example B").replace("a.example", "b.example")
EXPIRED = """\
clinicians:
  - credential: MD
    name: Ana Example
    evidence: page
    licenses: [{state: CA, number: A1, expires: 2026-11-20, evidence: page}]
"""


@pytest.fixture
def second(house: Path) -> Path:
    """A second profile of the house, still to be written."""
    return house / "providers" / "example-b.yml"


def test_a_sound_house_ends_well(directory: Directory) -> None:
    ended = directory("check", *TODAY)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith("1 profile judged. No problems found.\n")


def test_a_problem_has_its_place_its_words_and_what_helps(
    directory: Directory, second: Path
) -> None:
    second.write_text(MISSPELT, encoding="utf-8")
    ended = directory("check", *TODAY)
    first, helping, *_, last = ended.out.splitlines()
    assert ended.code == 1
    assert first.startswith("providers/example-b.yml:3:7: error unknown-kind ")
    assert "clinic" in helping
    assert last == "1 profile judged. 1 error in 1 file."


def test_all_problems_of_all_files_come_in_one_run(directory: Directory, second: Path) -> None:
    second.write_text(MISSPELT + "nmae: x\n", encoding="utf-8")
    second.with_name("Example C.yml").write_text("- a\n", encoding="utf-8")
    found = json.loads(directory("check", "--format", "json").out)["problems"]
    assert {"unknown-kind", "unknown-key", "name-not-a-slug", "not-a-mapping"} <= {
        one["code"] for one in found
    }


def test_warnings_fail_only_where_they_are_asked_to(directory: Directory, second: Path) -> None:
    second.write_text(
        OTHER.replace("0100", "0101").replace("evidence:\n", f"{EXPIRED}evidence:\n"), "utf-8"
    )
    relaxed = directory("check", *TODAY)
    assert "warning license-expired" in relaxed.out
    assert relaxed.code == 0
    assert directory("check", *TODAY, "--strict").code == 1


def test_the_day_can_be_given(directory: Directory) -> None:
    early = directory("check", "--today", "2026-11-01")
    assert early.code == 1
    assert "date-in-future" in early.out


def test_only_the_named_files_are_told_of(directory: Directory, second: Path, house: Path) -> None:
    second.write_text(MISSPELT, encoding="utf-8")
    ended = directory("check", house / "providers" / "example-a.yml", *TODAY)
    assert ended.code == 0
    assert ended.out.startswith("example-a: ")
    assert ended.out.endswith("\n1 profile judged. No problems found.\n")


def test_a_folder_means_the_files_in_it(directory: Directory, second: Path, house: Path) -> None:
    second.write_text(MISSPELT, encoding="utf-8")
    for folder in (house, house / "providers"):
        assert "1 profile judged. 1 error in 1 file." in directory("check", folder, *TODAY).out


def test_a_named_profile_is_compared_with_all_others(directory: Directory, second: Path) -> None:
    second.write_text(OTHER.replace('"+1 415 555 0100"', "(415) 555-0100"), encoding="utf-8")
    found = json.loads(directory("check", second, *TODAY, "--format", "json").out)
    assert [(one["path"], one["code"]) for one in found["problems"]] == [
        ("providers/example-b.yml", "duplicate-phone")
    ]
    assert [one["provider"] for one in found["judgements"]] == ["example-b"]


def test_the_first_of_two_alike_hears_of_it_too(directory: Directory, second: Path) -> None:
    second.write_text(OTHER.replace("b.example", "a.example"), encoding="utf-8")
    ended = directory("check", second.with_name("example-a.yml"), *TODAY)
    assert ended.code == 1
    assert "providers/example-a.yml:2:10: error duplicate-website" in ended.out


def test_json_is_one_object_with_every_rule(directory: Directory) -> None:
    found = json.loads(directory("check", *TODAY, "--format", "json").out)
    assert set(found) == {"problems", "judgements"}
    (judgement,) = found["judgements"]
    assert list(judgement) == ["provider", "listing", "freshness", "criteria", "red_flags"]
    shape = {"required": ["outcome", "reason", "basis", "evidence"], "additionalProperties": True}
    flag = {"required": ["state", "reason", "basis", "evidence", "reply"]}
    for criterion in judgement["criteria"].values():
        jsonschema.validate(criterion, shape)
    for red_flag in judgement["red_flags"].values():
        jsonschema.validate(red_flag, flag)
    assert judgement["criteria"]["has-an-emergency-plan"]["outcome"] == "met"


def test_github_puts_a_problem_on_its_line(directory: Directory, second: Path) -> None:
    second.write_text(MISSPELT, encoding="utf-8")
    out = directory("check", *TODAY, "--format", "github").out
    assert out.startswith("::error file=providers/example-b.yml,line=3,col=7,title=unknown-kind::")


def test_sarif_has_a_result_for_each_problem(directory: Directory, second: Path) -> None:
    second.write_text(MISSPELT, encoding="utf-8")
    (run,) = json.loads(directory("check", *TODAY, "--format", "sarif").out)["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["unknown-kind"]


def test_markdown_shows_how_the_named_profiles_are_judged(
    directory: Directory, house: Path
) -> None:
    everything = directory("check", *TODAY, "--format", "markdown").out
    named = directory("check", house / "providers", *TODAY, "--format", "markdown").out
    assert "### Example A" not in everything
    assert "### Example A" in named
    assert "| Emergency plan | met, we checked |" in named


def test_a_key_cannot_give_orders_to_the_service_that_runs_the_check(
    directory: Directory, second: Path
) -> None:
    second.write_text(SOUND + '"a\\n::stop-commands::x": y\n', encoding="utf-8")
    for form in ("text", "markdown", "sarif", "json"):
        lines = directory("check", *TODAY, "--format", form).out.splitlines()
        assert [line for line in lines if line.startswith("::")] == []
    out = directory("check", *TODAY, "--format", "github").out
    assert [line for line in out.splitlines() if line.startswith("::stop")] == []


def test_a_folder_that_nobody_may_read_is_told_in_one_line(
    directory: Directory, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied", str(house / "providers"))

    monkeypatch.setattr(Path, "iterdir", refuse)
    ended = directory("check")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == f"directory: {house / 'providers'}: Permission denied\n"
