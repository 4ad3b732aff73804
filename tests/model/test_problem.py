"""A mistake in somebody's file."""

from generator.model.problem import Problem, Severity


def test_problems_sort_by_file_then_line_then_column() -> None:
    late = Problem("providers/b.yml", 1, 1, "missing-key", "no name")
    early = Problem("providers/a.yml", 9, 3, "missing-key", "no name")
    first = Problem("providers/a.yml", 2, 30, "missing-key", "no name")
    second = Problem("providers/a.yml", 10, 1, "missing-key", "no name")
    assert sorted([late, second, early, first]) == [first, early, second, late]


def test_a_problem_stops_a_build_unless_it_says_otherwise() -> None:
    assert Problem("providers/a.yml", 1, 1, "empty-file", "nothing").severity is Severity.ERROR


def test_what_a_message_quotes_is_spelled_out_where_it_cannot_be_printed() -> None:
    told = Problem("providers/a.yml", 1, 1, "a-code", "found\t\u202e\x1b[2J", "a\nb\x00\ud800")
    assert told.message == r"found\t\u202e\x1b[2J"
    assert told.suggestion == "a\nb\\x00\\ud800"
