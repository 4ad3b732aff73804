"""What a later declaration always overrules goes; what may still be seen stays."""

import pytest

from generator.publishing.shell.cascade import without_overruled
from generator.publishing.shell.css_rules import rules_of, written


@pytest.mark.parametrize(
    ("css", "left"),
    [
        ("a{x:1}a{x:2}", "a{x:2}"),
        ("a{x:1;y:2}b{z:3}a{x:4}", "a{y:2}b{z:3}a{x:4}"),
        ("a,b{x:1}a{x:2}", "b{x:1}a{x:2}"),
        ("a{margin-top:1px}a{margin:0}", "a{margin:0}"),
        ("@media print{a{x:1}}a{x:2}", "a{x:2}"),
        ("@media print{a{x:1}b{y:1}}@media print{a{x:2}}", "@media print{b{y:1}a{x:2}}"),
    ],
)
def test_what_is_overruled_goes(css: str, left: str) -> None:
    assert written(without_overruled(rules_of(css))) == left


@pytest.mark.parametrize(
    "css",
    [
        "a{x:1!important}a{x:2}",
        "a{x:1}a:hover{x:2}",
        "a{x:1}@media print{a{x:2}}",
        "@media screen{a{x:1}}@media print{a{x:2}}",
        "a{margin:0}a{margin-top:1px}",
        # A browser that does not know the second value keeps the first.
        "a{height:1px;height:1dvh}",
        "a{height:1px}a{height:max(1px,1dvh)}",
        ":root{--a:1}:root{--a:2}",
        '@font-face{src:"x"}a{content:"};a{x:1}"}',
    ],
)
def test_what_may_still_be_seen_stays(css: str) -> None:
    assert written(without_overruled(rules_of(css))) == css
