from pathlib import Path

import pytest

from generator.contributing.yaml_edit import (
    as_written,
    dumped,
    loaded,
    with_entry,
    with_key,
    without_entry,
)

TEXT = """\
# first
name: A  # name

# about evidence
evidence:
  one: {seen: 2026-11, zip: "00601"}
  # of two
  two:
    seen: 2026-11-01
    method: copy
# last
end: yes
"""


@pytest.mark.parametrize("path", sorted(Path("providers").glob("*.yml"))[::9], ids=lambda p: p.stem)
def test_a_profile_that_is_read_and_written_is_the_same(path: Path) -> None:
    text = path.read_text("utf-8")
    assert dumped(loaded(text)) == text


def test_a_key_goes_before_what_comes_later_and_above_its_comment() -> None:
    found = with_key(TEXT, "phone: x\n", ("evidence", "end"))
    assert "\nphone: x\n# about evidence\nevidence:" in found
    assert found.replace("phone: x\n", "") == TEXT


def test_a_key_that_nothing_follows_stands_at_the_end() -> None:
    assert with_key("a: 1", "b: 2\n", ()) == "a: 1\nb: 2\n"
    assert with_key("a: {b: 1}\n# end\n", "b: 2\n", ()) == "a: {b: 1}\nb: 2\n# end\n"


def test_the_line_that_names_the_schema_stays_first() -> None:
    head = "# yaml-language-server: $schema=../schema.json\n"
    assert with_key(f"{head}b: 2\n", "a: 1\n", ("b",)) == f"{head}a: 1\nb: 2\n"


def test_an_entry_goes_after_the_last_one_not_after_the_next_comment() -> None:
    found = with_entry(TEXT, "evidence", "three: {seen: 2026-11}")
    assert found is not None
    assert "    method: copy\n  three: {seen: 2026-11}\n# last\n" in found


def test_what_is_no_block_takes_no_line() -> None:
    assert with_entry("a: {b: 1}\n", "a", "c: 2") is None
    assert with_entry("a: []\n", "a", "- 2") is None
    assert with_entry("a: 1\n", "b", "c: 2") is None


def test_an_entry_goes_without_its_neighbors_comments() -> None:
    found = without_entry(TEXT, "evidence", "two")
    assert "two:" not in found
    assert "  # of two\n# last\n" in found
    assert without_entry("a: {b: 1, c: 2}\n", "a", "b") == "a: {c: 2}\n"


def test_values_are_written_in_one_line_with_quotes_where_they_are_needed() -> None:
    data = loaded("a: 1\n")
    data["b"] = as_written({"x": "450", "y": ["CA", "a: b"], "z": "yes"})
    assert dumped(data) == 'a: 1\nb: {x: "450", y: [CA, "a: b"], z: yes}\n'


def test_a_day_that_is_in_no_calendar_stays_as_it_is() -> None:
    text = "a: 2026-11-31\nb: 2026-11-30\nc: '2026-11-30'\n"
    assert dumped(loaded(text)) == text
