"""Words for machines stay words in settings, sources and front matter, through a whole build."""

import csv
import json
from pathlib import Path
from xml.etree import ElementTree

import html5lib
import pytest

from generator.checking import examine
from generator.cli.main import run
from generator.model.problem import Severity
from generator.publishing.shell.security_policy import forbidden_in
from tests.made_up_house import lay_out
from tests.naughty.own_texts import MODELS, files_saying, own_texts
from tests.naughty.providers import TAME
from tests.naughty.strings import ALONE, REFUSED, TOGETHER
from tests.soak.day import TODAY

NOTHING = {
    "a blank": '" "',
    "no-break space": '"\\u00a0"',
    "a no-break space first": '"\\u00a0words"',
    "a blank at the end": '"words "',
    "Hangul filler": '"\\u3164"',
    "a pattern of no dots": '"\\u2800"',
    "Hangul choseong filler": '"\\u115f"',
    "no width": '"\\u200b"',
    "a dash": '"-"',
    "signs": '"?!"',
    "an accent": '"\\u0301"',
}


def errors_in(root: Path, files: dict[str, str]) -> set[str]:
    lay_out(root, files)
    found = examine(root, TODAY).problems
    return {one.path for one in found if one.severity is Severity.ERROR}


def escaped(words: str) -> str:
    """Return words in a way in which they pass the reader of files, as YAML's escapes."""
    signs = (it if it.isascii() and it.isprintable() else f"\\U{ord(it):08x}" for it in words)
    return f'"{"".join(signs)}"'


def test_every_text_of_settings_sources_and_front_matter_is_tried() -> None:
    assert {file: len(own_texts(file)) for file in MODELS} == {
        "site_config.yml": 6,
        "content/sources.yml": 7,
        "content/about/example.md": 4,
    }


@pytest.mark.parametrize("words", [TAME, TOGETHER, *ALONE])
def test_what_can_be_typed_is_taken_as_it_is(words: str, tmp_path: Path) -> None:
    assert errors_in(tmp_path, files_saying(words)) == set()


@pytest.mark.parametrize("kind", [*NOTHING, *REFUSED])
def test_what_says_nothing_or_may_not_be_said_is_refused_in_each(kind: str, tmp_path: Path) -> None:
    sound = files_saying(TAME)
    odd = files_saying(REFUSED.get(kind, ""), typed=NOTHING.get(kind) or escaped(REFUSED[kind]))
    for file in MODELS:
        lay_out(tmp_path, {**sound, file: odd[file]})
        told = [one for one in examine(tmp_path, TODAY).problems if one.path == file]
        # One at each text; what YAML itself cannot read it tells once.
        owed = 1 if kind == "half a letter" else len(own_texts(file))
        assert len({(one.line, one.column) for one in told}) >= owed, told


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    made = []
    for words in (TOGETHER, TAME):
        root = tmp_path_factory.mktemp("house")
        lay_out(root, files_saying(words))
        assert run(["build", "--root", str(root), "--today", TODAY.isoformat()]) == 0
        made.append(root / "site")
    return made[0], made[1]


def skeleton(page: Path) -> list[tuple[str, list[str]]]:
    document = html5lib.parse(page.read_text("utf-8"), namespaceHTMLElements=False)
    return [(str(one.tag), sorted(one.attrib)) for one in document.iter()]


def shape(data: object) -> object:
    if isinstance(data, dict):
        return {key: shape(value) for key, value in data.items()}
    return [shape(value) for value in data] if isinstance(data, list) else type(data).__name__


@pytest.mark.slow
def test_a_whole_site_has_the_same_shape_as_with_tame_words(sites: tuple[Path, Path]) -> None:
    odd, tame = sites
    names = {path.relative_to(tame) for path in tame.rglob("*") if path.is_file()}
    assert {path.relative_to(odd) for path in odd.rglob("*") if path.is_file()} == names
    changed = [name for name in sorted(names) if (odd / name).read_bytes() != _of(tame, name)]
    pages = [name for name in changed if name.suffix == ".html"]
    assert len(pages) > 50
    for name in pages:
        # In the list from A to Z a page stands where its title begins.
        is_alike = skeleton(odd / name) == skeleton(tame / name)
        assert is_alike or name.as_posix() == "learn/a-z/index.html", name
        assert forbidden_in((odd / name).read_text("utf-8")) == [], name


def _of(site: Path, name: Path) -> bytes:
    return (site / name).read_bytes()


@pytest.mark.slow
def test_every_other_file_is_read_by_its_parser(sites: tuple[Path, Path]) -> None:
    odd, tame = sites
    said = 0
    for path in sorted(odd.rglob("*")):
        other = tame / path.relative_to(odd)
        if path.suffix in {".json", ".webmanifest"}:
            data, usual = (json.loads(one.read_text("utf-8")) for one in (path, other))
            assert shape(data) == shape(usual), path
            said += json.dumps(data).count(json.dumps(TOGETHER)[1:-1])
        elif path.suffix == ".xml":
            kinds = [[one.tag for one in ElementTree.parse(it).iter()] for it in (path, other)]
            assert kinds[0] == kinds[1], path
        elif path.suffix == ".csv":
            rows = [list(csv.reader(it.read_text("utf-8").splitlines())) for it in (path, other)]
            assert [len(row) for row in rows[0]] == [len(row) for row in rows[1]], path
    assert said > 3
