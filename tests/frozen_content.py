"""The education pages as they stood on the frozen day, for sites of made-up providers."""

import re
from datetime import date, timedelta
from pathlib import Path
from shutil import copytree

from tests.today import TODAY

CONTENT = Path(__file__).parents[1] / "content"


def lay_out_content(root: Path, today: date = TODAY) -> None:
    """Copy the pages and sources into ``root``, with no day and no provider of the real site.

    A page that is reviewed tomorrow, or that links to a real profile, is honest; beside made-up
    providers on a frozen day it would be a mistake.
    """
    copytree(CONTENT, root / "content")
    for page in (root / "content").rglob("*.md"):
        page.write_text(_on(page.read_text("utf-8"), today), "utf-8")
    sources = root / "content" / "sources.yml"
    sources.write_text(_cited_by(sources.read_text("utf-8"), today), "utf-8")


def _on(page: str, today: date) -> str:
    # With a day between them, none that the text speaks of can lie there.
    page = re.sub(r"(?m)^reviewed: .*$", f"reviewed: {today}", page, count=1)
    next_review = f"next_review: {today + timedelta(days=1)}"
    page = re.sub(r"(?m)^next_review: .*$", next_review, page, count=1)
    return re.sub(r"\(provider:[a-z0-9-]+\)", "(page:learn/index)", page)


def _cited_by(sources: str, today: date) -> str:
    def earlier(found: re.Match[str]) -> str:
        return f"{found[1]}{min(int(found[2]), today.year)}"

    return re.sub(r"(?m)^( +year: )(\d{4})$", earlier, sources)
