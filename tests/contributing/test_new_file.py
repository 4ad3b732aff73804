from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from generator.contributing.new_file import write_new, write_whole


class Stopping(BytesIO):
    """A file on a disk that is full, or of a person who stops."""

    def __init__(self, stopped: BaseException) -> None:
        super().__init__()
        self._stopped = stopped

    def write(self, _: Any) -> int:
        """Take nothing."""
        raise self._stopped


def test_no_file_is_written_over_another(tmp_path: Path) -> None:
    file = tmp_path / "call.yml"
    assert write_new(file, "one") == file
    assert write_new(file, "two") == tmp_path / "call-2.yml"
    assert write_new(file, "three") == tmp_path / "call-3.yml"
    assert file.read_text("utf-8") == "one"


@pytest.mark.parametrize("stopped", [KeyboardInterrupt, OSError(28, "No space left on device")])
def test_what_stops_the_writing_leaves_no_part_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped: BaseException
) -> None:
    file = tmp_path / "call.yml"

    def opened(path: Path, _: str) -> Any:
        path.touch()
        return Stopping(stopped)

    monkeypatch.setattr(Path, "open", opened)
    with pytest.raises((KeyboardInterrupt, OSError)):
        write_whole(file, "words")
    assert not file.exists()
