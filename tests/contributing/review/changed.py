"""A made-up house under git, with one commit, and what a change of it comes to."""

from collections.abc import Callable
from pathlib import Path

from generator.contributing.review.review import review
from generator.model.review import ProfileReview, Review
from tests.contributing.folders import HEAD, TAIL, USES
from tests.publishing.reproduction.repository import committed
from tests.today import TODAY

CALL = (
    "  call: {seen: 2026-11-20, method: phone, by: Erin Example, reached: front desk, "
    "asked: How it is done.}\n"
)
ALSO = "languages: {values: [English], evidence: call}\n"


def profile(middle: str = "", also: str = ALSO) -> str:
    """Return the profile with further lines, sound on the day of the tests."""
    look = CALL if "call" in also + middle else ""
    return HEAD + USES + also + middle + TAIL.replace("evidence:\n", f"evidence:\n{look}", 1)


def file(house: Path) -> Path:
    return house / "providers" / "example-a.yml"


def changed(house: Path, change: Callable[[], object], before: str | None = None) -> Review:
    """Return the review of what ``change`` does to a house after its first commit."""
    for other in (house / "providers").iterdir():
        other.unlink()
    file(house).write_text(before or profile(), encoding="utf-8")
    base = committed(house)
    change()
    return review(house, TODAY, base)


def of_profile(house: Path, text: str | None, before: str | None = None) -> ProfileReview:
    """Return the review of one profile that becomes this text, or goes."""

    def change() -> None:
        if text is None:
            file(house).unlink()
        else:
            file(house).write_text(text, encoding="utf-8")

    (one,) = changed(house, change, before).profiles
    return one
