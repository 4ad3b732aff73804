from importlib.util import find_spec
from pathlib import Path

from generator.publishing.engine.mkdocs_engine import RenderedSite
from generator.publishing.shell.material_css import PARTS, kept

MATERIAL = find_spec("material")
assert MATERIAL
assert MATERIAL.origin
SHEETS = Path(MATERIAL.origin).parent / "templates/assets/stylesheets"


def test_a_rule_for_what_we_have_is_kept() -> None:
    assert kept("a{color:red}.md-typeset a,.md-nav a{color:blue}") == (
        "a{color:red}\n.md-typeset a{color:blue}\n"
    )


def test_a_rule_for_what_we_do_not_have_goes() -> None:
    assert kept(".md-search{x:y}.highlight .md-typeset{x:y}[dir=rtl] a{x:y}") == ""


def test_a_rule_for_an_element_or_attribute_that_we_do_not_have_goes() -> None:
    assert kept("kbd{x:y}a kbd,a sup,a b{x:y}[data-md-x] a{x:y}table:not([class]) td{x:y}") == (
        "a b{x:y}\n"
    )
    assert kept("[dir=ltr] li{x:y}p{transition:color 1s}b{scrollbar-width:thin;x:y}") == (
        "[dir=ltr] li{x:y}\nb{x:y}\n"
    )


def test_rules_inside_a_media_query_are_chosen_too() -> None:
    css = "@media print{.md-nav{x:y}a{x:y}}@media screen{.md-nav{x:y}}@keyframes k{from{x:y}}"
    assert kept(css) == "@media print{a{x:y}\n}\n"


def test_a_brace_or_comma_inside_words_is_no_brace_or_comma() -> None:
    css = 'a::before{content:"}"}a:is(b,.md-nav){x:y}/* } */@import "x;y";b{x:y}'
    assert kept(css) == 'a::before{content:"}"}\nb{x:y}\n'


def test_pictures_inside_the_stylesheet_go() -> None:
    assert kept(":root{--md-icon:url('data:image/svg+xml,<svg>{}</svg>')}a{x:y}") == "a{x:y}\n"


def test_most_of_the_real_one_goes_and_all_our_parts_stay(made: RenderedSite) -> None:
    ours, whole = made.stylesheet, next(SHEETS.glob("main.*.min.css")).read_text("utf-8")
    assert ours == kept(whole)
    assert len(ours) < len(whole) / 4
    assert ours.count("{") == ours.count("}")
    assert [part for part in sorted(PARTS) if f".{part}" not in ours] == []


def test_a_class_between_brackets_is_a_class_and_a_comma_there_is_none() -> None:
    css = "a:not(.md-nav,b),b:is(.md-tabs,[x=',.md-nav']){x:y}"
    assert kept(css) == 'b:is(.md-tabs,[x=",.md-nav"]){x:y}\n'


def test_an_escape_in_a_name_and_a_broken_rule_cost_no_other_rule() -> None:
    assert kept(r".md\-nav{x:y}.md\-tabs{x:y}}a{x:y}") == r".md-tabs{x:y}" + "\n"
