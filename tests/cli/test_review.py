from pathlib import Path

from tests.cli.conftest import Directory
from tests.contributing.review.changed import file, profile
from tests.publishing.reproduction.repository import committed
from tests.today import TODAY

DAY = ("--today", TODAY.isoformat())


def test_a_change_is_told_as_markdown(directory: Directory, house: Path) -> None:
    committed(house)
    file(house).write_text(profile(), encoding="utf-8")
    ended = directory("review", "HEAD", *DAY)
    assert ended.code == 0
    assert ended.out.startswith("## What this changes for patients")
    assert "languages.values" in ended.out


def test_a_revision_that_is_none_is_told(directory: Directory, house: Path) -> None:
    committed(house)
    ended = directory("review", "nowhere", *DAY)
    assert (ended.code, ended.out) == (2, "")
    assert "git knows no revision 'nowhere'" in ended.err
