from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.reading.project_folder import PARTS, require_whole


def lay_out(root: Path, *parts: str) -> None:
    for part in parts:
        if part.endswith("/"):
            (root / part).mkdir(exist_ok=True)
        else:
            (root / part).write_text("", encoding="utf-8")


def test_a_whole_project_is_let_pass(tmp_path: Path) -> None:
    lay_out(tmp_path, *PARTS)
    require_whole(tmp_path)


def test_everything_that_is_missing_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError) as told:
        require_whole(tmp_path)
    assert [part for part in PARTS if part not in str(told.value)] == []
    assert f"directory init {tmp_path}" in str(told.value)


@pytest.mark.parametrize("missing", [part for part in PARTS if part != "content/"])
def test_what_is_there_is_not_asked_for(tmp_path: Path, missing: str) -> None:
    lay_out(tmp_path, *(part for part in PARTS if part != missing))
    with pytest.raises(DirectoryError) as told:
        require_whole(tmp_path)
    assert [part for part in PARTS if f"{part} (" in str(told.value)] == [missing]


def test_a_name_taken_by_something_else_is_told_so(tmp_path: Path) -> None:
    lay_out(tmp_path, *(part for part in PARTS if part != "providers/"), "providers")
    with pytest.raises(DirectoryError, match=r"providers/ \(this name is taken"):
        require_whole(tmp_path)
