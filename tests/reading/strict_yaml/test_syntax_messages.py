"""Text that is not YAML; the cases that editors meet are among the broken profiles."""

import pytest

from generator.reading.strict_yaml.parser import parse


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("a: b: c", 1, 5, "a second ': ' stands in this text; found ': c'"),
        ("a: 1\n  b: 2", 2, 3, "this line goes on with the text of the line above it"),
        ("a: 'b", 1, 4, "a quotation mark is opened here and never closed"),
        ('a: "b" c', 1, 8, "text goes on after a closing quotation mark; found 'c'"),
        ("a: {b: 1\nc: 2", 1, 4, "'{' is opened here, and no '}' closes it"),
        ("a: [b", 1, 6, "a comma or ']' is missing here"),
        ("a: @b", 1, 4, "text cannot start with this character; found '@b'"),
        ("a: `b`", 1, 4, "text cannot start with this character"),
        ("a: * b", 1, 4, "text cannot start with '*' or '&'"),
        ("a: !<b c", 1, 4, "text cannot start with '!'"),
        ("- a\nb: c", 2, 1, "this does not belong to"),
        ("a: 1\n- b", 2, 1, "this does not line up"),
        ("a:\n\tb: c", 2, 1, "a tab stands before the text"),
        ("a:\n- \t- b: c", 2, 3, "a tab stands before the text"),
        ('a: "\\q"', 1, 5, "a backslash between double quotes has a special meaning"),
        ("a\nb: c", 2, 1, "this line goes on with the text of the line above it"),
        ("a: |x\n", 1, 4, "'|' or '>' stands alone after its key or dash"),
        ("%x\n", 1, 1, "a line cannot start with '%'"),
        ("a: b\x07", 1, 5, "this holds a character that cannot be seen"),
        ("ä: é\x07", 1, 5, "this holds a character that cannot be seen"),
    ],
)
def test_where_it_stops_and_why(text: str, line: int, column: int, message: str) -> None:
    (problem,) = parse(text, "x.yml").problems
    assert (problem.line, problem.message[: len(message)]) == (line, message)
    assert problem.column == column
    assert problem.suggestion
    assert problem.code in {"yaml-syntax", "tab-indentation"}
