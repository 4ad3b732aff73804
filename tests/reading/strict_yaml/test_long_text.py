"""Text of several lines is one text; a quotation mark left open is told where it opens."""

import pytest

from generator.reading.strict_yaml.parser import parse


@pytest.mark.parametrize("sign", [">", "|", ">-", "|+"])
def test_a_block_of_text_is_one_line(sign: str) -> None:
    document = parse(f"note: {sign}\n  They keep a cart\n  and call 911.\n\nmore: x\n", "x.yml")
    assert document.data["note"] == "They keep a cart and call 911."
    assert document.problems == []


def test_a_quoted_text_may_run_over_lines() -> None:
    document = parse('note: "They keep a cart\n  and call 911."\nmore: x\n', "x.yml")
    assert (document.data["note"], document.problems) == ("They keep a cart and call 911.", [])


def test_a_quote_that_swallows_keys_was_left_open() -> None:
    (problem,) = parse('note: "They keep a cart\nphone: 1"\nmore: x\n', "x.yml").problems
    assert (problem.line, problem.column, problem.code) == (1, 7, "unclosed-quote")
