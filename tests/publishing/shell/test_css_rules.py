"""A stylesheet is read by a parser, and written with no letter that says nothing."""

import pytest

from generator.publishing.shell.css_rules import CssRule, rules_of, written


@pytest.mark.parametrize(
    ("css", "small"),
    [
        ("a :hover , b > c { color : red ; }", "a :hover,b > c{color:red}"),
        ('a { content: " , /  ;} " ; b: c ; } /* gone */', 'a{content:" , /  ;} ";b:c}'),
        ("a { margin: 0 auto !important ; }", "a{margin:0 auto!important}"),
        ("a { --x: var( --y , 1px ) ; }", "a{--x:var(--y,1px)}"),
        ("a { width: calc( 1px + 2px ) }", "a{width:calc(1px + 2px)}"),
        ("a { font: 1px/2 x , y }", "a{font:1px/2 x,y}"),
        ("@media ( min-width: 2em ) { a { b: c } }", "@media (min-width:2em){a{b:c}}"),
        ("@media x { a { b: c } } @media x { d { e: f } }", "@media x{a{b:c}d{e:f}}"),
        ("@page compare { size: landscape ; }", "@page compare{size:landscape}"),
        ("@page { margin: 12mm; }", "@page{margin:12mm}"),
        ("@media x { @page { b: 1mm } a { b: c } }", "@media x{@page{b:1mm}a{b:c}}"),
        ("a/**/b { c: d/**/e }", "a/**/b{c:d/**/e}"),
        ("", ""),
    ],
)  # fmt: skip
def test_what_is_written_says_the_same(css: str, small: str) -> None:
    assert written(rules_of(css)) == small
    assert written(rules_of(small)) == small


@pytest.mark.parametrize("css", ["a { b }", "a { &:hover { b: c } }", "a { b: c } }"])
def test_what_is_not_read_is_told_and_never_left_out(css: str) -> None:
    with pytest.raises(ValueError, match=r"line 1 of a stylesheet: .* is not read"):
        rules_of(css)


def test_a_rule_tells_what_its_values_use() -> None:
    (rule,) = rules_of("a,b{c:var(--d, var(--e));f:max(1px,calc(var(--g)*2))}")
    assert isinstance(rule, CssRule)
    assert rule.selectors == ("a", "b")
    used, measured = rule.declarations
    assert used.variables == {"--d", "--e"}
    assert measured.variables == {"--g"}
    assert measured.functions == {"max", "calc", "var"}
