from dataclasses import replace

from generator.model.problem import Problem
from generator.reporting.text import as_text
from tests.reporting.made_up import JUDGEMENT, MISSPELT, PROBLEMS

LINES = {
    ("providers/example-a.yml", 7): "    state: Californa",
    ("providers/example-b.yml", 3): "name: Example B",
}


def line_of(path: str, number: int) -> str | None:
    return LINES.get((path, number))


def pointed_at(line: str, column: int) -> list[str]:
    problem = replace(MISSPELT, column=column, suggestion="")
    return as_text([problem], line_of=lambda *_: line).splitlines()[1:3]


def test_a_problem_stands_on_a_line_that_programs_can_read_and_its_cure_beneath() -> None:
    assert as_text(PROBLEMS, [JUDGEMENT]) == (
        "providers/example-a.yml:7:8: error unknown-state "
        "locations.1.state: this is no state; found 'Californa'\n"
        "    did you mean 'CA'?\n"
        "providers/example-b.yml:3:1: warning license-expired "
        "the CA license of Ana Example has expired\n"
        "example-a: red flag confirmed: guarantees outcome\n"
        "    They promise a result.\n"
        "1 profile judged, 1 red flag confirmed. 1 error, 1 warning in 2 files.\n"
    )


def test_a_caret_points_at_the_place() -> None:
    problem = replace(MISSPELT, column=12)
    assert as_text([problem], line_of=line_of).splitlines()[2:4] == [
        "      7 |     state: Californa",
        "        |            ^",
    ]


def test_a_line_that_cannot_be_shown_is_left_out() -> None:
    assert "|" not in as_text([MISSPELT], line_of=lambda *_: None)


def test_the_caret_finds_its_letter_behind_wide_ones_tabs_and_hidden_ones() -> None:
    for line in ("日本語: q", "\tkey: q", "a\u0301bc: q", "ab\x1b[1m: q"):
        shown, caret = pointed_at(line, line.index("q") + 1)
        wide = sum(char in "日本語" for char in line) - ("\u0301" in line)
        assert len(caret) - 1 == shown.index("q") + wide, line


def test_a_very_long_line_is_shown_around_the_place() -> None:
    shown, caret = pointed_at("a" * 5000 + "x" + "b" * 5000, 5001)
    assert len(shown) < 120
    assert shown[caret.index("^")] == "x"


def test_a_profile_that_was_named_is_told_how_it_is_judged() -> None:
    assert as_text([], [JUDGEMENT], named=True).splitlines()[0] == (
        "example-a: 1 of 2 criteria documented: 1 met, 0 not met, 1 not stated; "
        "red flags: 1 confirmed, 0 possible; listed, nobody has checked yet"
    )


def test_colour_comes_only_when_asked_for() -> None:
    assert "\x1b[" not in as_text(PROBLEMS)
    assert "\x1b[31m\x1b[1merror\x1b[0m" in as_text(PROBLEMS, colour=True)


def test_words_from_outside_cannot_begin_a_line_or_paint_the_terminal() -> None:
    sly = Problem(
        "providers/a\n::error::b.yml", 1, 1, "unknown-key", "'\n::set-env::' \x1b[2J", "\r::x"
    )
    lines = as_text([sly], line_of=lambda *_: "\x1b[2J::error::").splitlines()
    assert [line for line in lines if line.startswith("::")] == []
    assert "\x1b" not in "".join(lines)
