from pathlib import Path

from generator.contributing.new_file import write_new


def test_no_file_is_written_over_another(tmp_path: Path) -> None:
    file = tmp_path / "call.yml"
    assert write_new(file, "one") == file
    assert write_new(file, "two") == tmp_path / "call-2.yml"
    assert write_new(file, "three") == tmp_path / "call-3.yml"
    assert file.read_text("utf-8") == "one"
