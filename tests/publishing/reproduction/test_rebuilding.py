import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.build import build
from generator.publishing.output.checksums import How
from generator.publishing.reproduction.build_record import PATH, read_record
from generator.publishing.reproduction.rebuilding import reproduce
from tests.made_up_house import HOUSE, lay_out
from tests.publishing.reproduction.repository import committed

pytestmark = pytest.mark.slow

DAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A folder under git, and the site of its commit: no test here writes to either."""
    house, out = tmp_path_factory.mktemp("house"), tmp_path_factory.mktemp("out") / "site"
    lay_out(house, HOUSE)
    committed(house)
    assert build(house, DAY, out).published
    return house, out


@pytest.fixture
def site(published: tuple[Path, Path], tmp_path: Path) -> Path:
    return shutil.copytree(published[1], tmp_path / "published")


@pytest.fixture
def house(published: tuple[Path, Path], tmp_path: Path) -> Path:
    return shutil.copytree(published[0], tmp_path / "house")


def test_a_published_site_is_made_again_though_the_folder_has_moved_on(
    site: Path, house: Path
) -> None:
    (house / "site_config.yml").write_text("name: [", encoding="utf-8")
    (site / "feed.xml").write_bytes(b"?" + (site / "feed.xml").read_bytes()[1:])
    (site / "robots.txt").unlink()
    number = read_record(site).packages["jinja2"]
    record = (site / PATH).read_text(encoding="utf-8")
    (site / PATH).write_text(record.replace(f'"jinja2": "{number}"', '"jinja2": "1.0"'), "utf-8")
    done = reproduce(site, house)
    named = {(one.path, one.how, one.offset is None) for one in done.differences}
    assert named == {
        ("feed.xml", How.CHANGED, False),
        ("robots.txt", How.MISSING, True),
        (PATH, How.CHANGED, False),
    }
    assert {one.path for one in done.against_sums} == {"feed.xml", "robots.txt", PATH}
    assert not done.is_same
    assert done.others == (f"jinja2 1.0 (here jinja2 {number})",)
    assert done.record.day == DAY


def test_a_list_that_cannot_be_read_hides_no_other_difference(site: Path, house: Path) -> None:
    sums = site / "SHA256SUMS"
    sums.write_bytes(b"\xff\xfeno checksum\n" + sums.read_bytes())
    (site / "feed.xml").write_bytes((site / "feed.xml").read_bytes() + b" ")
    assert [one.path for one in reproduce(site, house).differences] == ["SHA256SUMS", "feed.xml"]


def test_a_commit_that_is_not_there_is_told(site: Path, house: Path) -> None:
    shutil.rmtree(house / ".git")
    (house / "more.txt").write_text("another history", encoding="utf-8")
    committed(house)
    with pytest.raises(DirectoryError, match=r"which is not in .*\nFetch it there"):
        reproduce(site, house)


@pytest.fixture
def uncommitted(house: Path) -> Path:
    """The folder with a change that is in no commit."""
    shutil.rmtree(house / ".git")
    return house


def test_a_site_of_changed_files_is_made_again_from_the_folder(
    uncommitted: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out" / "site"
    assert build(uncommitted, DAY, out).published
    before = sorted(uncommitted.rglob("*"))
    assert reproduce(out, uncommitted).is_same
    assert sorted(uncommitted.rglob("*")) == before


def test_a_site_of_changed_files_and_another_program_is_refused(
    uncommitted: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = json.loads((site / PATH).read_text("utf-8"))
    (site / PATH).write_text(json.dumps({**record, "commit": None}), "utf-8")
    monkeypatch.setattr(
        "generator.publishing.reproduction.rebuilding.program_digest", lambda: "0" * 64
    )
    with pytest.raises(DirectoryError, match="by another program"):
        reproduce(site, uncommitted)
