"""A small folder with one made-up profile, and a file of answers beside it."""

from pathlib import Path

SLUG = "example-a"
HEAD = """\
# A comment at the top.
name: Example A
website: https://example-a.example/
kind: clinic
listing_basis: public_pages
summary: A made-up clinic for tests.  # said with care
"""
TAIL = """\
# What it rests on.
evidence:
  site: {url: "https://example-a.example/", seen: 2026-11, method: copy}
  # A look of our own.
  page: {url: 'https://example-a.example/faq', seen: 2026-11-10, method: website, by: Erin Example}
  news: {url: "https://news.example/", seen: 2026-11, method: copy, publisher: The Example Times}
# The last line.
conflict_of_interest: none
"""
USES = "conditions: {values: [depression], evidence: [site, page, news]}\n"
CALL = (
    "evidence:\n  call-2026-11-21: {seen: 2026-11-21, method: phone, by: Erin Example, "
    "reached: front desk, asked: how it is done}\n"
)


def house(folder: Path, middle: str = "") -> Path:
    """Lay out a folder whose one profile holds these lines; every look is used by one fact."""
    (folder / "providers").mkdir(parents=True)
    profile_of(folder).write_text(HEAD + USES + middle + TAIL, encoding="utf-8")
    return folder


def profile_of(folder: Path) -> Path:
    return folder / "providers" / f"{SLUG}.yml"


def answers(folder: Path, facts: str, look: str = CALL, slug: str = SLUG) -> Path:
    """Write a file of answers with these lines of facts."""
    file = folder / "answers.yml"
    file.write_text(f"profile: {slug}\n{facts}{look}", encoding="utf-8")
    return file
