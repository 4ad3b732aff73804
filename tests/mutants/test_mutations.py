"""Each small change is made alone, told in words that outlive edits, and changes nothing else."""

import ast

import pytest

from tests.mutants.mutations import mutants_of


def changes(source: str) -> list[str]:
    return [mutant.change for mutant in mutants_of(source)]


@pytest.mark.parametrize(
    ("source", "change"),
    [
        ("x = a < b", "x: a < b -> a <= b"),
        ("x = a is b", "x: a is b -> a is not b"),
        ("x = a and b", "x: a and b -> a or b"),
        ("x = a or b", "x: a or b -> a"),
        ("x = not a", "x: not a -> a"),
        ("x = a + b", "x: a + b -> a - b"),
        ("x = 90", "x: 90 -> 91"),
        ("x = True", "x: True -> False"),
        ("x = a[0]", "x: a[0] -> a[-1]"),
        ("x = min(a)", "x: min(a) -> max(a)"),
        ("x = set(a)", "x: set(a) -> list(a)"),
        ("x = sorted(a, key=b)", "x: sorted(a, key=b) -> list(a)"),
        ("x = {a, b}", "x: {a, b} without b"),
        ("x = (a, b)", "x: (a, b) turned round"),
        ("x = {a: 'b', c: 'd'}", "x: {a: 'b', c: 'd'} without c"),
        ("x = [a for a in b if a]", "x: [a for a in b if a] -> [a for a in b]"),
        ("x = a if b else c", "x: b -> never"),
        ("def f():\n    if a: return b", "f: a -> always"),
        ("class C:\n    def f(self): return a is b", "C.f: a is b -> a is not b"),
    ],
)
def test_a_near_miss_is_made_of_whatever_decides(source: str, change: str) -> None:
    assert change in changes(source)


@pytest.mark.parametrize(
    "source",
    [
        '"""Words."""',
        "x: tuple[int, str]",
        "def f(x: dict[str, int]) -> tuple[int, str]: return x",
        "x = 'words'",
        "@once(1)\ndef f(): pass",
    ],
)
def test_words_types_and_decorators_decide_nothing(source: str) -> None:
    assert changes(source) == []


def test_the_same_change_in_two_places_has_two_names() -> None:
    assert changes("def f(a): return (a[0], a[0])")[:2] == [
        "f: (a[0], a[0]) without a[0]",
        "f: (a[0], a[0]) without a[0] (2)",
    ]
    assert "f: a[0] -> a[-1] (2)" in changes("def f(a): return (a[0], a[0])")


def test_what_is_only_looked_through_has_no_order() -> None:
    assert changes("x = a in (b, c)") == [
        "x: a in (b, c) -> a not in (b, c)",
        "x: (b, c) without b",
        "x: (b, c) without c",
    ]


def test_a_mutant_differs_from_the_module_in_its_one_change() -> None:
    source = "def f(a):\n    return a < 1\n\n\ndef g(a):\n    return a < 1"
    made = [ast.unparse(mutant.tree) for mutant in mutants_of(source)]
    plain = ast.unparse(ast.parse(source))
    assert len(made) == 4
    for text in made:
        pairs = zip(text.splitlines(), plain.splitlines(), strict=True)
        assert sum(one != other for one, other in pairs) == 1
    assert len(set(made)) == 4
    assert ast.unparse(ast.parse(source)) == plain
