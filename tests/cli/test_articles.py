import json
from pathlib import Path

import pytest

from tests.cli.conftest import Directory
from tests.made_up_house import PAGE, SOURCES

PLAIN = "We walk home. " * 20
HARD = "Dissociation occasionally necessitates additional pharmacological interventions. " * 10
EXAMPLE = "content/learn/example.md"
START, _, HOW_SURE = PAGE.partition("\n\n## ")


def write(house: Path, body: str, path: str = EXAMPLE) -> None:
    text = f"{START}\n\n{body}\n\n## {HOW_SURE}"
    (house / path).write_text(text, encoding="utf-8")


def test_the_table_has_a_line_for_every_page(directory: Directory, house: Path) -> None:
    write(house, f"## Head\n\n{PLAIN}[@an-example]\n\n| a | b |\n| --- | --- |\n| c | d |")
    ended = directory("articles", "--today", "2026-11-21")
    assert (ended.code, ended.err) == (0, "")
    assert [" ".join(line.split()) for line in ended.out.splitlines()[1:]] == [
        "learn/example Example page 76 -2.4 1 2026-11-10 2027-05-10 - none 0 0 1 0 0",
        "",
        "1 page, 76 words, grades -2.4 to -2.4.",
    ]


@pytest.mark.parametrize("confirm", [[], ["--to-confirm"]])
def test_every_form_tells_of_the_page_and_ends_with_0(
    confirm: list[str], directory: Directory
) -> None:
    for form in ("text", "markdown", "json"):
        ended = directory("articles", *confirm, "--format", form)
        assert (ended.code, ended.err) == (0, "")
        assert "learn/example" in ended.out
        assert "Example page" in ended.out


def test_programs_read_the_table_and_the_list(directory: Directory) -> None:
    (page,) = json.loads(directory("articles", "--format", "json").out)["pages"]
    assert (page["path"], page["grade"], page["words"]) == ("learn/example", None, 11)
    found = json.loads(directory("articles", "--to-confirm", "--format", "json").out)
    assert [(one["id"], one["pages"]) for one in found["sources"]] == [
        ("an-example", ["learn/example"])
    ]
    assert [(one["path"], one["line"]) for one in found["how_sure"]] == [("learn/example", 14)]


def test_a_page_that_says_how_sure_we_are_is_told_with_its_place(
    directory: Directory, house: Path
) -> None:
    write(house, "## What it costs\n\nHow sure we are is another matter.[@an-example]")
    out = directory("articles", "--to-confirm").out
    assert out.endswith(f"1 page that says how sure we are\n\n{EXAMPLE}:18: Example page\n")
    (house / EXAMPLE).write_text(START, encoding="utf-8")
    assert "0 pages that say how sure we are" in directory("articles", "--to-confirm").out


def test_a_source_read_in_full_is_not_told(directory: Directory, house: Path) -> None:
    whole = SOURCES.replace("read: part", "read: whole")
    (house / "content/sources.yml").write_text(whole, encoding="utf-8")
    assert directory("articles", "--to-confirm").out.startswith("0 sources to open")


def test_a_rule_rests_on_its_sources_too(directory: Directory, house: Path) -> None:
    renamed = SOURCES + SOURCES.replace("an-example", "asa-2025").replace("/source", "/other")
    (house / "content/sources.yml").write_text(renamed, encoding="utf-8")
    found = json.loads(directory("articles", "--to-confirm", "--format", "json").out)
    assert "rules/has-an-emergency-plan" in found["sources"][0]["pages"]


def test_what_most_rests_on_is_to_be_opened_first(directory: Directory, house: Path) -> None:
    figures = "  figures: [{number: '40', unit: people, of: everybody, where: abstract}]\n"
    other = SOURCES.replace("an-example", "another").replace("/source", "/other") + figures
    (house / "content/sources.yml").write_text(SOURCES + other, encoding="utf-8")
    listed = START.replace("[an-example]", "[an-example, another]")
    text = f"{listed}\n\nIt was 40 people.[@another]\n\n## {HOW_SURE}"
    (house / EXAMPLE).write_text(text, encoding="utf-8")
    found = json.loads(directory("articles", "--to-confirm", "--format", "json").out)
    weights = [(one["id"], one["statements"], one["numbers"]) for one in found["sources"]]
    assert weights == [("another", 1, 1), ("an-example", 2, 0)]


def test_a_page_with_an_error_is_left_out_and_the_end_says_so(
    directory: Directory, house: Path
) -> None:
    write(house, HARD, "content/learn/hard.md")
    ended = directory("articles", "--format", "json")
    assert ended.code == 1
    assert [page["path"] for page in json.loads(ended.out)["pages"]] == ["learn/example"]
    assert ended.err == (
        "directory: left out, because of errors that directory check tells: content/learn/hard.md\n"
    )


def test_sources_with_an_error_are_left_out_too(directory: Directory, house: Path) -> None:
    (house / "content/sources.yml").write_text("an-example: 1\n", encoding="utf-8")
    for arguments in (["articles"], ["articles", "--to-confirm"]):
        ended = directory(*arguments)
        assert ended.code == 1
        assert ended.err.endswith("content/sources.yml\n")


def test_a_warning_is_no_reason_to_leave_a_page_out(directory: Directory) -> None:
    ended = directory("articles", "--today", "2027-06-01")
    assert (ended.code, ended.err) == (0, "")
    assert "learn/example" in ended.out


def test_check_refuses_a_page_that_few_can_read(directory: Directory, house: Path) -> None:
    write(house, HARD)
    ended = directory("check", house / EXAMPLE)
    assert ended.code == 1
    assert f"{EXAMPLE}:12:1: error reading-grade the text reads at grade" in ended.out


def test_without_a_folder_it_cannot_run(directory: Directory, house: Path) -> None:
    (house / "content").rename(house / "elsewhere")
    assert directory("articles").code == 2
