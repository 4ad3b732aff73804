"""What a script looks for on a page goes by a hook, named in one place, that a template writes."""

import re
from pathlib import Path

import pytest

from generator.publishing.output.service_worker import MODULES
from generator.publishing.shell.sources import sources

SCRIPTS = {path.name: path.read_text("utf-8") for path in sources(".js").values()}
HOOKS = {name: text for name, text in SCRIPTS.items() if name.endswith("-hooks.js")}
MADE_BY_PYTHON = ("wording/marks.py", "wording/term_uses.py")
WRITERS = [
    path.read_text("utf-8")
    for path in sorted(Path("generator").rglob("*"))
    if path.suffix in {".jinja", ".html"} or path.as_posix().endswith(MADE_BY_PYTHON)
]
WRITTEN = "\n".join([*WRITERS, *SCRIPTS.values()])
# A selector in a call that looks for something; what is only drawn may have any class.
LOOKS_FOR = re.compile(r"(?:querySelector(?:All)?|closest|matches|\bthe)\(\s*([\"'`][^\"'`]*)")


def selectors(text: str) -> list[str]:
    return [one[0] or one[1] for one in re.findall(r'"([^"\n]*)"|`([^`\n]*)`', text)]


def test_there_are_hooks_and_what_looks_for_them() -> None:
    assert len(HOOKS) >= 5
    assert any(LOOKS_FOR.search(text) for text in SCRIPTS.values())


def test_no_script_finds_a_thing_by_the_class_that_makes_it_look_so() -> None:
    by_class = re.compile(r"(?:^|[\s\"'`,>+~])[a-z]*\.[a-z][\w-]*|\[class")
    wrong: dict[str, list[str]] = {}
    for name, text in SCRIPTS.items():
        named = selectors(text) if name in HOOKS else []
        looks = [*(one[1] for one in LOOKS_FOR.finditer(text)), *named]
        found = [one for one in looks if by_class.search(one) and ".js" not in one]
        found += re.findall(r"getElementById|getElementsByClassName", text)
        wrong |= {name: found} if found else {}
    assert wrong == {}


@pytest.mark.parametrize("name", sorted(HOOKS))
def test_every_hook_is_written_by_a_template_or_a_script(name: str) -> None:
    code = re.sub(r"/\*\*.*?\*/|//[^\n]*", "", HOOKS[name], flags=re.DOTALL)
    attributes = re.findall(r"\[(data-[a-z-]+)", code)
    ids = re.findall(r'"#([a-z-]+)"', code)
    others = "\n".join([*WRITERS, *(text for one, text in SCRIPTS.items() if one not in HOOKS)])
    missing = [one for one in attributes if not re.search(rf"\b{one}\b", others)]
    missing += [one for one in ids if f'id="{one}"' not in WRITTEN]
    assert missing == []


@pytest.mark.parametrize("name", sorted(HOOKS))
def test_every_part_of_a_page_that_is_named_by_its_type_is_there(name: str) -> None:
    """``part("notes")`` is ``#compare-notes``: the names stand in the type of its argument."""
    found = re.search(r"export const part = \(name\) => `#([a-z-]*)\$\{name\}`", HOOKS[name])
    kinds = re.findall(r"@(?:param|typedef) \{([^}]*)\}", HOOKS[name], re.DOTALL)
    names = [one for kind in kinds for one in re.findall(r'"([a-z-]+)"', kind)]
    if found:
        assert names
        assert [one for one in names if f'id="{found[1]}{one}"' not in WRITTEN] == []


def test_what_stands_once_is_named_in_one_place() -> None:
    named = [hook for text in HOOKS.values() for hook in re.findall(r'= "([\[#][^"]+)"', text)]
    assert len(named) > 30
    assert sorted({one for one in named if named.count(one) > 1}) == []


def test_the_worker_sees_no_page() -> None:
    assert all("document" not in path.read_text("utf-8") for path in MODULES.values())
