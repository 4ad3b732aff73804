"""Signs that are missing, or stand where YAML reads them otherwise."""

import pytest

from generator.reading.strict_yaml.parser import parse


@pytest.mark.parametrize(
    ("text", "line", "said", "fix"),
    [
        ("a: {b: 1\nc: 2\n", 1, "'{' is opened here", "write '}' at the end"),
        ("a: [b, c\nd: 2\n", 1, "'[' is opened here", "write ']' at the end"),
        ("a: {b: [1, 2}\n", 1, "a comma or ']' is missing", "close what '[' opened on line 1"),
        ("a:\n  - b: x, c: y\n", 2, "several keys stand on this line", "write '- {b: x, c: y}'"),
        ("a: b: yes\n", 1, "several keys stand on this line", "write 'a: {b: yes}'"),
        ("a: Mind: the gap\n", 1, "a second ': ' stands", 'a: "Mind: the gap"'),
        ("a:\n  b: 1\n  role chief\n  c: 2\n", 3, "no ': ' after its key", "write 'role: chief'"),
        ("a:\n-Pine One\n-Pine Two\n", 2, "a space is missing after", "write '- Pine One'"),
        ("a:\n  - b\n  -c d\ne: 1\n", 3, "a space is missing after", "write '- c d'"),
        ("a:\n  - {b: Suite #4, c: d}\ne: 1\n", 2, "this is a comment", "double quotes"),
    ],
)
def test_it_is_told_on_its_line_with_the_text_as_it_was_meant(
    text: str, line: int, said: str, fix: str
) -> None:
    (one,) = parse(text, "x.yml").problems
    assert one.line == line
    assert said in one.message
    assert fix in one.suggestion
