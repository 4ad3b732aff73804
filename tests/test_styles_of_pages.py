"""Every rule of ours that can match something on a page is in a stylesheet of that page."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest
import tinycss2
from tinycss2.ast import AtRule, FunctionBlock, HashToken, Node, QualifiedRule

from generator.publishing.shell.material_css import ABSENT
from generator.publishing.shell.sources import sources
from generator.publishing.shell.styles import EVERY_PAGE, LATE, PAPER, section
from tests.browser.sites import Site, built
from tests.test_styles import OURS, named_in

NOT_ASKED = ("not", "is", "where")
"""What stands in these brackets need not all be there."""


def selectors(rules: Sequence[Node]) -> Iterator[frozenset[str]]:
    """Yield what each selector asks for of our classes and of ids, where it asks for any."""
    for rule in rules:
        if isinstance(rule, AtRule) and rule.content:
            yield from selectors(tinycss2.parse_rule_list(rule.content, skip_comments=True))
        elif isinstance(rule, QualifiedRule):
            groups = groupby(rule.prelude, lambda part: getattr(part, "value", "") == ",")
            for is_comma, parts in groups:
                if not is_comma and (asked := asked_by(list(parts))):
                    yield frozenset(asked)


def asked_by(parts: Sequence[Node]) -> set[str]:
    certain = [
        one for one in parts if not (isinstance(one, FunctionBlock) and one.lower_name in NOT_ASKED)
    ]
    ids = {f"#{one.value}" for one in certain if isinstance(one, HashToken)}
    return ids.union(name for name in named_in(certain) if name.startswith(OURS))


@cache
def asked() -> dict[str, frozenset[frozenset[str]]]:
    texts = {name: path.read_text("utf-8") for name, path in sources(".css").items()}
    sheets = {
        name: tinycss2.parse_stylesheet(text, skip_comments=True) for name, text in texts.items()
    }
    return {name: frozenset(selectors(sheet)) for name, sheet in sheets.items()}


def shown(page: Path, site: Path) -> set[str]:
    """Return the classes and ids of a page, also those that its own scripts make."""
    html = page.read_text("utf-8")
    names = {name for told in re.findall(r'class="([^"]*)"', html) for name in told.split()}
    for address in re.findall(r'<script src="[^"]*(assets/[^"]+)"', html):
        names.update(re.findall(rf"\b{OURS}[\w-]+", script(site / address)))
    return names.union(f"#{name}" for name in re.findall(r'\sid="([^"]*)"', html))


@cache
def script(file: Path) -> str:
    return file.read_text("utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("site", Site)
def test_a_page_has_each_style_that_it_can_need(site: Site, built_in: Path) -> None:
    folder = built(site, built_in)
    missing: set[tuple[str, str]] = set()
    for page in folder.rglob("index.html"):
        path = page.parent.relative_to(folder).as_posix().removeprefix(".")
        there = {*EVERY_PAGE, *LATE, *section(f"{path}/" if path else ""), PAPER}
        names = shown(page, folder)
        needed = (name for name in asked().keys() - there if any(a <= names for a in asked()[name]))
        missing.update((path.partition("/")[0], name) for name in needed)
    assert missing == set()


@pytest.mark.slow
@pytest.mark.parametrize("site", Site)
def test_no_page_has_what_the_styles_leave_out(site: Site, built_in: Path) -> None:
    absent = re.compile(rf"<(?:(?:{'|'.join(ABSENT)})\b|table(?! class=))")
    pages = built(site, built_in).rglob("*.html")
    found = {one[0] for page in pages for one in absent.finditer(page.read_text("utf-8"))}
    assert found == set()
