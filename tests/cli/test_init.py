"""A directory of one's own starts small, builds at once, and names nobody."""

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli.main import run
from tests.made_up_house import HOUSE, SETTINGS, lay_out

CHECKOUT = Path(__file__).parents[2]
TODAY = "2026-11-21"


@pytest.fixture
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: run([str(one) for one in arguments])


@pytest.mark.slow
def test_it_builds_at_once(directory: Callable[..., int], tmp_path: Path) -> None:
    assert directory("init", "mine") == 0
    assert directory("schema", "--check", "--root", "mine") == 0
    assert directory("check", "--strict", "--root", "mine", "--today", TODAY) == 0
    assert directory("build", "--root", "mine", "--today", TODAY) == 0
    assert (tmp_path / "mine" / "site" / "index.html").is_file()


def test_it_holds_none_of_our_providers_and_names_nobody(
    directory: Callable[..., int], tmp_path: Path
) -> None:
    directory("init", "mine")
    assert list((tmp_path / "mine" / "providers").glob("*.yml")) == []
    texts = "\n".join(
        file.read_text(encoding="utf-8")
        for file in (tmp_path / "mine").rglob("*")
        if file.is_file()
    )
    ours = {file.stem for file in (CHECKOUT / "providers").glob("*.yml")}
    assert not [slug for slug in ours if slug in texts]
    assert "Ketamine Care Directory" not in texts
    assert not re.findall(
        r"^(?:run_by|funded_by|contact|reviewers|repository):", texts, re.MULTILINE
    )


@pytest.mark.slow
def test_its_site_says_that_nobody_has_filled_it_in(
    directory: Callable[..., int], tmp_path: Path
) -> None:
    directory("init", "mine")
    directory("build", "--root", "mine", "--today", TODAY)
    home = (tmp_path / "mine" / "site" / "index.html").read_text(encoding="utf-8")
    assert "Nobody has filled in yet who runs this site" in home


@pytest.mark.slow
def test_nothing_is_ever_overwritten(directory: Callable[..., int], tmp_path: Path) -> None:
    (tmp_path / "mine" / "content").mkdir(parents=True)
    (tmp_path / "mine" / "site_config.yml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "mine" / "content" / "sources.yml").write_text("{}\n", encoding="utf-8")
    assert directory("init", "mine") == 0
    assert (tmp_path / "mine" / "site_config.yml").read_text(encoding="utf-8") == SETTINGS
    assert (tmp_path / "mine" / "content" / "sources.yml").read_text(encoding="utf-8") == "{}\n"
    assert directory("build", "--root", "mine", "--today", TODAY) == 0


@pytest.mark.parametrize("part", ["providers/", "content/", "site_config.yml"])
def test_what_is_missing_is_added_to_what_is_there(
    directory: Callable[..., int], tmp_path: Path, part: str
) -> None:
    lay_out(tmp_path, {name: text for name, text in HOUSE.items() if not name.startswith(part)})
    assert directory("check", "--today", TODAY) == 2
    assert directory("init") == 0
    assert directory("check", "--today", TODAY) == 0


def test_twice_is_once(directory: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    directory("init", "mine")
    capsys.readouterr()
    assert directory("init", "mine") == 0
    assert "nothing was written" in capsys.readouterr().out


def files(root: Path) -> dict[str, bytes]:
    found = (path for path in sorted(root.rglob("*")) if path.is_file())
    return {str(path.relative_to(root)): path.read_bytes() for path in found}


def test_one_that_was_stopped_at_any_file_is_completed_by_the_next(
    directory: Callable[..., int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    module, written = sys.modules["generator.cli.init"], list[str]()
    usual = module.__dict__["write_whole"]

    def stopped_at(moment: int) -> Callable[[Path, str], None]:
        def write(file: Path, text: str) -> None:
            if len(written) == moment:
                raise KeyboardInterrupt
            written.append(file.name)
            usual(file, text)

        return write

    directory("init", "whole")
    whole = files(tmp_path / "whole")
    for moment in range(len(whole)):
        written.clear()
        monkeypatch.setattr(module, "write_whole", stopped_at(moment))
        assert directory("init", "mine") == 130
        monkeypatch.setattr(module, "write_whole", usual)
        assert directory("check", "--root", "mine") == 2
        assert "To make what is missing: directory init" in capsys.readouterr().err
        assert directory("init", "mine") == 0
        assert ("was there already" in capsys.readouterr().out) is (moment > 0)
        assert files(tmp_path / "mine") == whole
        shutil.rmtree(tmp_path / "mine")


def test_a_file_is_no_place_for_it(
    directory: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").write_text("", encoding="utf-8")
    assert directory("init", "mine") == 2
    assert "is not a folder" in capsys.readouterr().err
