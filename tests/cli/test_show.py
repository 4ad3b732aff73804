from pathlib import Path

from tests.cli.conftest import Directory
from tests.today import TODAY


def test_a_page_is_told_in_ten_lines(directory: Directory, house: Path) -> None:
    ended = directory("show", "example-a", "--today", TODAY.isoformat())
    assert ended.code == 0
    lines = ended.out.splitlines()
    assert len(lines) == 10
    assert lines[0] == "Example A"
    assert house.exists()


def test_a_provider_that_is_not_there_is_told(directory: Directory) -> None:
    assert directory("show", "nobody").code == 2
