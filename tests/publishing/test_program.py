"""Another program, another package or another Python is another key."""

from pathlib import Path

import pytest

from generator.publishing import program as program_
from generator.publishing.program import digest_of, own_files, program


def test_the_program_and_its_packages_are_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = {digest_of(program())}
    with monkeypatch.context() as changed:
        changed.setattr(program_, "_packages", lambda _: iter(["mkdocs-99.dist-info"]))
        keys.add(digest_of(program()))
    with monkeypatch.context() as changed:
        changed.setattr("platform.python_version", lambda: "99")
        keys.add(digest_of(program()))
    (tmp_path / "new.py").touch()
    monkeypatch.setattr("generator.__path__", [str(tmp_path)])
    keys.add(digest_of(program()))
    assert len(keys) == 4


def test_every_kind_of_file_of_the_program_is_its_own_and_nothing_that_it_made() -> None:
    names = [name for name, _ in own_files()]
    assert {"generator/publishing/theme/shell.html", "generator/directory.py"} <= set(names)
    assert {Path(name).suffix for name in names} >= {".py", ".js", ".css", ".jinja", ".html"}
    assert not any("__pycache__" in name for name in names)
    assert len(names) == len(set(names))


def test_two_lists_that_look_alike_when_joined_differ() -> None:
    assert digest_of([("a", b"bc")]) != digest_of([("ab", b"c")])
    assert digest_of([("a", b""), ("b", b"")]) != digest_of([("a", b"b")])
