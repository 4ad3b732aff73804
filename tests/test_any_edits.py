"""Whatever is edited, in any order: what is kept makes the same bytes as a clean build."""

import os
import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator.publishing.build import build
from generator.publishing.kept.last_build import kept_build
from tests.made_up_house import SOUND

pytestmark = pytest.mark.slow

EDITS = int(os.environ.get("EDITS", "8"))
"""How many edits are tried: ``EDITS=300 pytest tests/test_any_edits.py`` takes some minutes."""
SEED = int(os.environ.get("SEED", "20261128"))
DAY = date(2026, 11, 21)
FIRST = "Example A"


class Editor:
    """Somebody who changes one thing after another in a project's folder."""

    def __init__(self, root: Path, chance: random.Random) -> None:
        self.root, self.chance, self.day = root, chance, DAY
        self.count = 0

    def edit(self) -> str:
        """Change one thing, and say what."""
        one = self.chance.choice(EVERY)
        one(self)
        return one.__name__

    def some_profile(self) -> Path:
        return self.chance.choice(sorted((self.root / "providers").glob("[!_]*.yml")))

    def number(self) -> int:
        self.count += 1
        return self.count

    def rewrite(self, path: Path, *changes: tuple[str, str]) -> None:
        text = path.read_text("utf-8")
        for old, new in changes:
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")


def add(by: Editor) -> None:
    number = by.number()
    text = SOUND.replace(FIRST, f"Example {number}").replace("a.example", f"a{number}.example")
    text = text.replace("5550100", f"55501{number:02}").replace("555 0100", f"555 01{number:02}")
    price = (
        "prices:\n  - {service: iv infusion, label: One infusion, per: session, "
        f'amount_usd: "{300 + number}", evidence: page}}\n'
    )
    (by.root / f"providers/example-{number}.yml").write_text(text + price, encoding="utf-8")


def say_more(by: Editor) -> None:
    path = by.some_profile()
    by.rewrite(path, ("A made-up clinic", f"A made-up clinic, number {by.number()},"))


def comment(by: Editor) -> None:
    path = by.some_profile()
    path.write_text(f"{path.read_text('utf-8')}# {by.number()}\n", encoding="utf-8")


def rename(by: Editor) -> None:
    path = by.some_profile()
    path.rename(path.with_name(f"example-moved-{by.number()}.yml"))


def remove(by: Editor) -> None:
    if len(list((by.root / "providers").glob("*.yml"))) > 1:
        by.some_profile().unlink()


def undo(by: Editor) -> None:
    """Write what stood there some edits ago, as somebody does who changes branches."""
    by.rewrite(by.some_profile(), ("made-up clinic", "clinic that is made up"))


def write_a_page(by: Editor) -> None:
    page = by.chance.choice(sorted((by.root / "content").rglob("*.md")))
    by.rewrite(page, ("A made-up sentence", "A made-up sentence and another"))


def rename_the_site(by: Editor) -> None:
    name = f"Example Directory {by.number()}"
    by.rewrite(by.root / "site_config.yml", ("Example Directory", name))


def wait(by: Editor) -> None:
    by.day += timedelta(days=by.chance.choice([1, 30, 400]))


def damage_the_site(by: Editor) -> None:
    (by.root / "site" / "index.html").write_text("not ours", encoding="utf-8")


def damage_the_cache(by: Editor) -> None:
    for kept in (by.root / ".cache").iterdir():
        data = bytearray(kept.read_bytes())
        for _ in range(8):
            data[by.chance.randrange(len(data))] ^= 0xFF
        kept.write_bytes(data)


def leave_it(by: Editor) -> None:
    del by


EVERY: tuple[Callable[[Editor], None], ...] = (
    *(add, add, say_more, comment, rename, remove, undo, write_a_page, rename_the_site),
    *(wait, damage_the_site, damage_the_cache, leave_it),
)


def bytes_of(site: Path) -> dict[str, bytes]:
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def test_a_build_after_any_edit_is_the_same_as_a_clean_one(
    house: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("clean") / "site"
    editor = Editor(house, random.Random(SEED))  # noqa: S311 - nothing is a secret here
    site, done = house / "site", list[str]()
    for _ in range(EDITS):
        done.append(editor.edit())
        kept = kept_build(house, editor.day, site) or build(house, editor.day, site)
        clean = build(house, editor.day, elsewhere, clean=True)
        assert kept.problems == clean.problems, done
        assert kept.published, (done, kept.problems)
        assert kept.published == clean.published, done
        assert bytes_of(site) == bytes_of(elsewhere), done
