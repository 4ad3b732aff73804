"""A pull request of somebody who means harm: it is told as what it is, and gains nothing."""

import os
import re
from pathlib import Path

from generator.model.review import Review
from generator.reporting.review_report import MOST, as_markdown
from tests.contributing.review.changed import changed, file, profile

WORKFLOW = ".github/workflows/evil.yml"
SCRIPT = "<script>alert(1)<script>"
SECRET = "kept-out-of-the-review"


def told(found: Review) -> str:
    text = as_markdown(found)
    assert len(text) <= MOST
    assert SECRET not in text
    return text


def test_a_link_to_a_file_of_the_machine_shows_nothing_of_it(house: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yml"
    secret.write_text(f"name: {SECRET}\n", encoding="utf-8")

    def change() -> None:
        (house / "providers" / "link.yml").symlink_to(secret)
        (house / "content" / "learn" / "link.md").symlink_to(secret)
        file(house).unlink()
        file(house).symlink_to(secret)

    text = told(changed(house, change))
    assert "unreadable" in text
    assert "providers/link.yml" in text


def test_a_huge_file_is_not_read(house: Path) -> None:
    def change() -> None:
        for name in ("providers/big.yml", "content/learn/big.md", "big.bin"):
            with (house / name).open("wb") as big:
                os.truncate(big.fileno(), 1 << 30)

    text = told(changed(house, change))
    assert "1 new profile with errors" in text
    assert "big.bin" in text


def test_an_edit_of_what_runs_is_asked_about_before_any_profile(house: Path) -> None:
    def change() -> None:
        (house / WORKFLOW).parent.mkdir(parents=True)
        (house / WORKFLOW).write_text("on: push\n", encoding="utf-8")
        file(house).write_text(profile('phone: "+1 415 555 0100"\n'), encoding="utf-8")

    text = told(changed(house, change))
    assert text.index(f"It changes what runs here: {WORKFLOW}") < text.index("### Example A")


def test_markup_in_names_stays_words(house: Path) -> None:
    def change() -> None:
        (house / "providers" / f"{SCRIPT}.yml").write_text("x: 1\n", encoding="utf-8")
        (house / f"::error::{SCRIPT}\n@everyone").write_text("x", encoding="utf-8")
        named = profile().replace("name: Example A", 'name: "Example [A](https://evil.example)"')
        file(house).write_text(named, encoding="utf-8")

    text = told(changed(house, change))
    ours = re.sub(r"</?(details|summary)>", "", text)
    assert not re.search(r"(?<!\\)<", ours)
    assert "\n@everyone" not in text
    assert not re.search(r"(?<!\\)\]\(", text)


def test_thousands_of_files_hide_no_red_flag(house: Path) -> None:
    flag = "flags:\n  - {rule: guarantees-outcome, evidence: page, note: They promise a cure.}\n"

    def change() -> None:
        for number in range(400):
            (house / "providers" / f"a-{number}.yml").write_text("name: x\n", encoding="utf-8")
            (house / f"other-{number}.txt").write_text("x", encoding="utf-8")
        file(house).write_text(profile(flag), encoding="utf-8")

    text = told(changed(house, change))
    assert text.index("guarantees") < text.index("with errors")
    assert "and 340 more" in text
    assert "400 other files" in text


def test_a_profile_that_no_build_would_read_is_told_before_it_is_merged(house: Path) -> None:
    def change() -> None:
        (house / "providers" / "other.yaml").write_text(profile(), encoding="utf-8")
        (house / "providers" / "deep").mkdir()
        (house / "providers" / "deep" / "nested.yml").write_text(profile(), encoding="utf-8")

    text = told(changed(house, change))
    assert "No build reads it: providers/other.yaml" in text
    assert "No build reads it: providers/deep/nested.yml" in text
