"""Time alone, and honest news, stop nothing: they are data, told on the page and by the report."""

import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model.finding import Freshness, ListingStatus
from generator.model.problem import Severity
from generator.pages.every_page import every_page
from generator.project import Project, read_project
from generator.reading.strict_yaml.parser import parse
from tests.demonstration import HOUSE
from tests.ours import ours
from tests.real_day import REAL_DAY

BEHIND = REAL_DAY - timedelta(days=1)
"""What a machine in Greenwich calls the day on which an editor in Auckland writes."""
AHEAD = [REAL_DAY + timedelta(days=days) for days in (183, 730)]
PASSED = {"review-due", "page-expired", "license-expired"}
LOOKS = {
    "today-s-page": {
        "url": "https://press.example/",
        "seen": str(REAL_DAY),
        "method": "website",
        "by": "Erin Example",
    },
    "today-s-call": {
        "seen": str(REAL_DAY),
        "method": "phone",
        "by": "Erin Example",
        "reached": "front desk",
        "asked": "What happens in an emergency.",
    },
}
CHECKED = {"on": str(REAL_DAY), "by": "an-editor"}
FLAG = {"rule": "pressures-to-buy", "evidence": "today-s-call", "note": "They asked for a deposit."}
CLOSED = {"state": "closed", "evidence": "today-s-page"}
NEWS = {
    "disputes": [{"opened": str(REAL_DAY), "about": "The price that is shown."}],
    "history": [{"on": str(REAL_DAY), "what": "It moved."}],
    "flags": [FLAG],
}
WITHHOLDING = "  withhold_on_confirmed: [pressures-to-buy, employs-excluded-clinician]\n"


def errors(project: Project) -> list[str]:
    return [str(one) for one in project.problems if one.severity is Severity.ERROR]


def test_the_real_data_have_no_error_today() -> None:
    assert errors(ours()) == []


@pytest.mark.slow
@pytest.mark.parametrize("day", AHEAD, ids=str)
def test_what_is_sound_today_is_sound_on_every_day_to_come(day: date) -> None:
    later = ours(day)
    assert errors(later) == []
    assert len(later.profiles) == len(ours().profiles)
    assert len(later.articles) == len(ours().articles)
    new = {one.code for one in later.problems} - {one.code for one in ours().problems}
    assert new <= PASSED


@pytest.mark.slow
def test_when_everything_is_overdue_every_page_is_made_and_says_so() -> None:
    last = max([*(one.front.next_review for one in ours().articles), REAL_DAY])
    day = last + timedelta(days=730)
    project = read_project(HOUSE, day)
    assert errors(project) == []
    due = {one.path for one in project.problems if one.code == "review-due"}
    assert due == {one.file for one in project.articles}
    directory = project.directory()
    assert {one.freshness for one in directory.judgements} <= {
        Freshness.OVERDUE,
        Freshness.UNCHECKED,
    }
    made = {page.path for page in every_page(directory)}
    assert {f"providers/{one.slug}/" for one in directory.judgements} <= made


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real folder after a day of honest work: looks, reviews, a flag, a closing, a dispute."""
    root = tmp_path_factory.mktemp("edited")
    for name in ("content", "providers"):
        shutil.copytree(HOUSE / name, root / name)
    settings = (HOUSE / "site_config.yml").read_text("utf-8")
    kept = [one for one in settings.splitlines(True) if "withhold_on_confirmed:" not in one]
    kept.insert(kept.index("listing:\n") + 1, WITHHOLDING)
    (root / "site_config.yml").write_text("".join(kept), "utf-8")
    for page in (root / "content" / "learn").glob("*.md"):
        page.write_text(_reviewed(page.read_text("utf-8")), "utf-8")
    first, second = [one.path for one in ours().profiles if not one.provider.status][:2]
    _add(root / first, {"status": CLOSED, "verified": CHECKED})
    _add(root / second, {"verified": CHECKED, **NEWS})
    return root


def _reviewed(page: str) -> str:
    lines = page.split("\n")
    days = {"reviewed: ": REAL_DAY, "next_review: ": REAL_DAY + timedelta(days=1)}
    for at, line in enumerate(lines[: lines.index("---", 1)]):
        for key, day in days.items():
            if line.startswith(key):
                lines[at] = f"{key}{day}"
    return "\n".join(lines)


def _add(file: Path, news: dict[str, Any]) -> None:
    profile = parse(file.read_text("utf-8"), file.name).data
    looks = {name: look for name, look in LOOKS.items() if name in str(news)}
    news = {**news, "evidence": {**profile["evidence"], **looks}, "conflict_of_interest": "none"}
    file.write_text(yaml.safe_dump({**profile, **news}, allow_unicode=True), "utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("day", [BEHIND, REAL_DAY], ids=str)
def test_what_an_editor_adds_today_is_taken_here_and_west_of_here(edited: Path, day: date) -> None:
    project = read_project(edited, day)
    assert errors(project) == []
    found = {one.listing for one in project.directory().judgements}
    assert {ListingStatus.CLOSED, ListingStatus.WITHHELD} <= found
