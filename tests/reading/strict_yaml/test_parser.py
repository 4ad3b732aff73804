"""One pass over a text: what was typed, where it stands, and what YAML would have bent."""

import pytest

from generator.reading.strict_yaml.parser import MAX_LEVELS, MAX_VALUES, parse
from generator.reading.strict_yaml.positions import Document
from generator.reading.validation.validate import position_of
from tests.counting import calls


def codes(text: str) -> list[str]:
    return [problem.code for problem in parse(text, "x.yml").problems]


@pytest.mark.parametrize(
    "typed",
    [
        "NO",
        "no",
        "00601",
        "0x1F",
        "1e3",
        "12:30",
        "1_000",
        "450.00",
        ".inf",
        "2026-11-10",
        "on",
        "=",
    ],
)
def test_a_value_stays_the_text_that_was_typed(typed: str) -> None:
    assert parse(f"a: {typed}\nb: [{typed}]\n", "x.yml").data == {"a": typed, "b": [typed]}


def test_a_quoted_blank_is_text_and_a_bare_one_is_a_problem() -> None:
    assert parse("a: ''\nb: \"~\"\n", "x.yml").data == {"a": "", "b": "~"}
    assert codes("a:\nb: ~\nc: [null]\n") == ["empty-value"] * 3
    assert codes("a: 1\na:\n") == ["duplicate-key"]


def test_every_key_and_value_keeps_its_place() -> None:
    text = "name: Peña 😀\nlist:\n  - {a: 1, b: [x, y]}\n  - z\n"
    root = parse(text, "x.yml").root
    assert position_of(root, ("name",), key=True) == (1, 1)
    assert position_of(root, ("name",)) == (1, 7)
    assert position_of(root, ("list",)) == (3, 3)
    assert position_of(root, ("list", 0)) == (3, 5)
    assert position_of(root, ("list", 0, "b"), key=True) == (3, 12)
    assert position_of(root, ("list", 0, "b", 1)) == (3, 19)
    assert position_of(root, ("list", 1)) == (4, 5)


def test_after_a_second_key_the_first_value_stays_and_the_rest_is_read() -> None:
    document = parse("a: 1\nb: {c: 2, c: [3, {d: 4}], e: 5}\na: 6\n", "x.yml")
    assert document.data == {"a": "1", "b": {"c": "2", "e": "5"}}
    assert [(p.line, p.column) for p in document.problems] == [(2, 11), (3, 1)]


NESTED = {
    "brackets": "a: " + "[" * 10_000 + "]" * 10_000,
    "braces": "a: " + "{b: " * 10_000 + "c" + "}" * 10_000,
    "dashes": "- " * 10_000 + "a",
    "question marks": "? " * 10_000 + "a",
    "indentation": "".join(f"{' ' * level}a:\n" for level in range(350)),
    "open brackets": "[" * 60_000,
    "open braces": "{" * 60_000,
}


@pytest.mark.parametrize("text", NESTED.values(), ids=NESTED)
def test_ten_thousand_levels_are_refused_at_once(text: str) -> None:
    assert codes(text)[0] in {"too-deep", "complex-key"}
    assert calls(lambda: codes(text)) < 1000


def test_the_deepest_level_that_is_allowed_is_read() -> None:
    assert codes("[" * MAX_LEVELS + "a" + "]" * MAX_LEVELS) == []
    assert codes("[" * (MAX_LEVELS + 1) + "a" + "]" * (MAX_LEVELS + 1)) == ["too-deep"]


def test_two_thousand_and_one_values_are_too_many() -> None:
    def values(count: int) -> Document:
        return parse("\n".join(f"k{number}: v" for number in range(count)), "x.yml")

    # The mapping around them is a value too.
    assert values(MAX_VALUES - 1).problems == []
    (problem,) = values(MAX_VALUES + 1).problems
    assert (problem.code, problem.line, problem.column) == ("too-many-values", 2_001, 8)


def test_a_very_long_line_is_read_at_once() -> None:
    long, half = ("a: " + "word " * times for times in (12_000, 6_000))
    document = parse(long, "x.yml")
    assert (len(document.data["a"]), document.problems) == (59_999, [])
    assert calls(lambda: parse(long, "x.yml")) == calls(lambda: parse(half, "x.yml"))
    long, half = ("a: {" + "b, " * times for times in (20_000, 10_000))
    assert codes(long)[-1] in {"empty-value", "too-many-values"}
    assert calls(lambda: codes(long)) == calls(lambda: codes(half))


def test_an_anchor_bomb_does_not_go_off() -> None:
    bomb = "a: &a [x]\n" + "".join(f"b{n}: &b{n} [{', '.join(['*a'] * 9)}]\n" for n in range(900))
    assert set(codes(bomb)) == {"anchor", "alias"}


@pytest.mark.parametrize(
    "text", ["", "\n\n", "# only a comment\n", "---\n", "--- # nothing\n...\n"]
)
def test_a_text_without_a_value_is_an_empty_file(text: str) -> None:
    document = parse(text, "x.yml")
    assert document.data is None
    assert [problem.code for problem in document.problems] == ["empty-file"]


def test_a_tag_or_an_anchor_does_not_hide_what_follows() -> None:
    assert codes("a: !x 1\nb: &y 2\nb: 3\n") == ["tag", "anchor", "duplicate-key"]
