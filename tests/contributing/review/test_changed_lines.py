"""Which lines of which file are new since a revision, whatever the lines and names look like."""

from pathlib import Path

from generator.contributing.review.base import base_at
from generator.contributing.review.changed_lines import changed_lines
from generator.model.review import ChangedLines
from tests.publishing.reproduction.repository import committed

LINES = "".join(f"line {number}\n" for number in range(1, 21))


def lines(house: Path, path: str, after: str | None) -> ChangedLines:
    file = house / path
    file.write_text(LINES, encoding="utf-8")
    base = base_at(house, committed(house))
    if after is None:
        file.unlink()
    else:
        file.write_text(after, encoding="utf-8")
    return changed_lines(base)


def test_each_hunk_is_told_by_its_new_lines(house: Path) -> None:
    after = LINES.replace("line 3\n", "new\nnew\n").replace("line 10\n", "other\n")
    assert lines(house, "a.yml", after) == {"a.yml": [range(3, 5), range(11, 12)]}


def test_where_lines_went_the_line_above_stands_for_them(house: Path) -> None:
    assert lines(house, "a.yml", LINES.replace("line 3\nline 4\n", "")) == {"a.yml": [range(2, 3)]}
    assert lines(house, "b.yml", LINES.replace("line 1\n", ""))["b.yml"] == [range(1, 2)]


def test_lines_that_look_like_those_of_a_diff_are_lines(house: Path) -> None:
    sly = "++ b/providers/example-a.yml\n@@ -1 +1,999 @@\n-- a/x\n"
    assert lines(house, "a.yml", sly + LINES) == {"a.yml": [range(1, 4)]}


def test_an_odd_name_a_new_file_and_one_that_went_are_told(house: Path) -> None:
    name = 'ä "b"\tc.yml'
    (house / "gone.yml").write_text("x\n", encoding="utf-8")
    found = lines(house, name, LINES + "more\n")
    assert found == {name: [range(21, 22)]}
    (house / "new.yml").write_text("x\n", encoding="utf-8")
    (house / "gone.yml").unlink()
    found = changed_lines(base_at(house, "HEAD"))
    assert all(number in found["new.yml"][0] for number in (1, 2, 9999))
    assert found["gone.yml"] == []


def test_a_file_that_only_got_another_name_has_no_new_line(house: Path) -> None:
    (house / "a.yml").write_text(LINES, encoding="utf-8")
    base = base_at(house, committed(house))
    (house / "a.yml").rename(house / "b.yml")
    committed(house)
    assert changed_lines(base) == {"a.yml": [], "b.yml": []}
