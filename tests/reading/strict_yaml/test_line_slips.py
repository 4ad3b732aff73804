"""A slip is told on its own line, not where a reader stumbled over it."""

import pytest

from generator.reading.strict_yaml.line_slips import slip_in, slip_near
from generator.reading.strict_yaml.parser import parse


@pytest.mark.parametrize(
    ("line", "column", "code", "fix"),
    [
        ("kind:both", 6, "no-space-after-colon", "write 'kind: both'"),
        ("  - city:Reno", 10, "no-space-after-colon", "write 'city: Reno'"),
        ("kind:\u00a0both", 6, "no-space-after-colon", "write 'kind: both'"),
        ("kind = both", 6, "equals-sign", "write 'kind: both'"),
        ("kind=both", 5, "equals-sign", "write 'kind: both'"),
        ("  -city: Reno", 4, "no-space-after-dash", "write '- city: Reno'"),
    ],
)
def test_a_slip_between_key_and_value(line: str, column: int, code: str, fix: str) -> None:
    slip = slip_in(line, 7)
    assert slip is not None
    assert (slip[0], slip[1], slip[2], slip[4]) == (7, column, code, fix)


@pytest.mark.parametrize(
    "line",
    [
        "kind: both",
        "https://a.example/",
        "- https://a.example/",
        "kind:",
        "a = b: c",
        "",
        "- English",
    ],
)
def test_a_line_without_a_slip(line: str) -> None:
    assert slip_in(line, 1) is None or "=" in line


def test_only_what_the_reader_can_have_stumbled_over_is_looked_at() -> None:
    lines = ["kind:both", "name: A", "phone: x", "website: y"]
    assert slip_near(lines, 2) is not None
    assert slip_near(lines, 4) is None


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("name: A\nkind:both\nphone: x\n", (2, 6)),
        ("name: A\nkind = both\nphone: x\n", (2, 6)),
        ("name: A\nkind:\u00a0both\nphone: x\n", (2, 6)),
        ("plan:\n  answer:yes\n  evidence: web\n", (2, 10)),
        ('name: "A\nkind: both\nsummary: x\nmore: y\nphone: "1"\n', (1, 7)),
        ('name: "A\nkind: both\nphone: "\nmore: y\n', (1, 7)),
        ("name: 'A\nkind: both\n", (1, 7)),
        ("places:\n  -city: Reno\n   state: NV\n", (2, 4)),
    ],
)
def test_the_place_is_where_the_slip_stands(text: str, position: tuple[int, int]) -> None:
    problem = parse(text, "x.yml").problems[0]
    assert (problem.line, problem.column) == position
    assert problem.suggestion
