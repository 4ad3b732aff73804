"""An edit that is measured is one that readers see, and the next takes it back."""

from pathlib import Path

from bench.changes import CHANGES
from tests.made_up_house import SOUND


def test_each_turn_puts_other_words_in_the_place_of_those_before(tmp_path: Path) -> None:
    for name in ("providers", "content/learn"):
        (tmp_path / name).mkdir(parents=True)
    for number in range(40):
        (tmp_path / "providers" / f"example-{number}.yml").write_text(SOUND, encoding="utf-8")
    (tmp_path / "content/learn/safety.md").write_text("description: Words. More.\n", "utf-8")
    before = texts(tmp_path)
    for edit in CHANGES.values():
        edit(tmp_path, 1)
    first = texts(tmp_path)
    changed = [name for name in before if before[name] != first[name]]
    assert len(changed) == 2
    for edit in CHANGES.values():
        edit(tmp_path, 2)
    second = texts(tmp_path)
    for name in changed:
        assert second[name] == first[name].replace("Changed 1.", "Changed 2.")
        assert second[name].replace("Changed 2. ", "") == before[name]


def texts(root: Path) -> dict[str, str]:
    return {str(file): file.read_text("utf-8") for file in root.rglob("*") if file.is_file()}
