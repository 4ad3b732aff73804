"""Templates are compiled once, and whatever lies in the place for them, the page is right."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from types import CodeType

import pytest

from generator.pages.templating import environment
from generator.publishing.kept import templates
from generator.publishing.kept.templates import keep_templates

NAME = "site/offline.html.jinja"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Somebody's home; the environment is as before when the test has ended."""
    monkeypatch.setenv("HOME", str(tmp_path))
    before = environment().bytecode_cache
    yield tmp_path
    environment().bytecode_cache = before


def compiled(home: Path) -> list[Path]:
    return sorted(home.rglob("*.cache"))


def entry_of(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


def load() -> str:
    """Load a template as a new process would, and return what it is made of."""
    made = environment()
    if made.cache is not None:
        made.cache.clear()
    return repr(sorted(made.get_template(NAME).blocks)) + str(made.get_template(NAME).debug_info)


def test_a_template_is_compiled_once(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_templates()
    first = load()
    assert compiled(home)
    monkeypatch.setattr(environment(), "_generate", lambda *_, **__: pytest.fail("compiled again"))
    assert load() == first


def test_what_is_kept_is_for_this_person_alone(home: Path) -> None:
    keep_templates()
    (folder,) = home.rglob("templates-*")
    assert folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("damage", [b"", b"\x80", b"garbage", None])
def test_a_damaged_one_is_compiled_anew(home: Path, damage: bytes | None) -> None:
    keep_templates()
    first = load()
    for file in compiled(home):
        file.write_bytes(file.read_bytes()[:-20] if damage is None else damage)
    assert load() == first


def test_each_byte_of_one_may_be_another(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_templates()
    load()
    anew: list[str] = []
    compile_ = environment().compile

    def heard(source: str, name: str, filename: str) -> CodeType:
        anew.append(name)
        return compile_(source, name, filename)

    monkeypatch.setattr(environment(), "compile", heard)
    file = next(one for one in compiled(home) if one.stem == entry_of(NAME))
    whole = file.read_bytes()
    for at in (*range(0, len(whole), len(whole) // 60), len(whole) - 1):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        anew.clear()
        load()
        assert NAME in anew, f"byte {at} was taken for code"


def test_another_compiler_begins_anew_and_clears_up(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_templates()
    load()
    monkeypatch.setattr(templates, "version", lambda _: "99")
    keep_templates()
    assert len(list(home.rglob("templates-*"))) == 1
    assert compiled(home) == []


def test_without_a_home_every_build_compiles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    before = environment().bytecode_cache
    keep_templates()
    assert environment().bytecode_cache is before
