import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.build import build
from generator.publishing.output.checksums import How
from generator.publishing.reproduction.build_record import PATH, read_record
from generator.publishing.reproduction.rebuilding import reproduce
from tests.publishing.reproduction.repository import committed

pytestmark = pytest.mark.slow

DAY = date(2026, 11, 20)


@pytest.fixture
def site(house: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    committed(house)
    out = tmp_path_factory.mktemp("published") / "site"
    assert build(house, DAY, out).published
    return out


def test_a_published_site_is_made_again_though_the_folder_has_moved_on(
    site: Path, house: Path
) -> None:
    (house / "site_config.yml").write_text("name: [", encoding="utf-8")
    (site / "feed.xml").write_bytes(b"?" + (site / "feed.xml").read_bytes()[1:])
    (site / "robots.txt").unlink()
    done = reproduce(site, house)
    named = {(one.path, one.how, one.offset) for one in done.differences}
    assert named == {("feed.xml", How.CHANGED, 0), ("robots.txt", How.MISSING, None)}
    assert {one.path for one in done.against_sums} == {"feed.xml", "robots.txt"}
    assert not done.is_same
    assert done.others == ()
    assert done.record.day == DAY


@pytest.mark.parametrize("spoiled", [b"\xff\xfe", b"no checksum\n"])
def test_a_list_that_cannot_be_read_hides_no_other_difference(
    site: Path, house: Path, spoiled: bytes
) -> None:
    sums = site / "SHA256SUMS"
    sums.write_bytes(spoiled + sums.read_bytes())
    (site / "feed.xml").write_bytes((site / "feed.xml").read_bytes() + b" ")
    assert [one.path for one in reproduce(site, house).differences] == ["SHA256SUMS", "feed.xml"]


def test_another_package_is_told(site: Path, house: Path) -> None:
    record = (site / PATH).read_text(encoding="utf-8")
    number = read_record(site).packages["jinja2"]
    (site / PATH).write_text(record.replace(f'"jinja2": "{number}"', '"jinja2": "1.0"'), "utf-8")
    done = reproduce(site, house)
    assert done.others == (f"jinja2 1.0 (here jinja2 {number})",)
    assert [one.path for one in done.differences] == [PATH]


def test_a_commit_that_is_not_there_is_told(site: Path, house: Path) -> None:
    shutil.rmtree(house / ".git")
    (house / "more.txt").write_text("another history", encoding="utf-8")
    committed(house)
    with pytest.raises(DirectoryError, match=r"which is not in .*\nFetch it there"):
        reproduce(site, house)


def test_a_site_of_changed_files_is_made_again_from_the_folder(
    house: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    out = tmp_path_factory.mktemp("published") / "site"
    assert build(house, DAY, out).published
    before = sorted(house.rglob("*"))
    assert reproduce(out, house).is_same
    assert sorted(house.rglob("*")) == before


def test_a_site_of_changed_files_and_another_program_is_refused(
    house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "site"
    assert build(house, DAY, out).published
    monkeypatch.setattr(
        "generator.publishing.reproduction.rebuilding.program_digest", lambda: "0" * 64
    )
    with pytest.raises(DirectoryError, match="by another program"):
        reproduce(out, house)
