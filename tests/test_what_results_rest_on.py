"""What a result rests on stands whole in its key: a kept one is worked out anew when it must be."""

from collections.abc import Callable, Collection, Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator.pages.data.files import data_files
from generator.pages.data.ledger import Ledger
from generator.pages.every_page import due_pages
from generator.pages.page import DuePage, DuePages
from generator.project import read_project
from generator.reading.memory import T
from tests.made_up_house import PAGE, SOUND

OF_A_PAGE = ("draft", "problems of a page")
MADE = ("judgement", "provider page", "call sheet", "card", "data")
"""What is made of a profile once it is read."""
OF_THE_SITE = {"list", "states", "state", "rules", "pages of the site"}
DAY = date(2026, 11, 21)
Keys = dict[str, tuple[bytes, ...]]
PRICED = """prices:
  - {service: iv infusion, label: One infusion, per: session, amount_usd: "400", evidence: page}
"""
TERM = PAGE.replace("Example page", "Glossary").replace(
    "A made-up sentence.", "## Words\n\n### Ketamine\n\nA made-up word."
)


class Recorder:
    """A memory that remembers nothing but what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[bytes, ...]]] = []

    def __call__(self, what: str, rests_on: Iterable[bytes], work: Callable[[], T]) -> T:
        self.asked.append((what, tuple(rests_on)))
        return work()

    def keys(self, of_b: Collection[bytes]) -> Keys:
        """Return the keys by kind and place; ``of_b`` tells those of the second provider."""
        return {self._name(what, key, of_b): key for what, key in self.asked}

    @staticmethod
    def _name(what: str, key: tuple[bytes, ...], of_b: Collection[bytes]) -> str:
        is_b = any(part in of_b or b"Example B" in part[:20] for part in key)
        return f"{what} b" if is_b else what


@pytest.fixture
def two(house: Path) -> Path:
    """A folder with two providers; the first is looked at here."""
    other = SOUND.replace("Example A", "Example B").replace("a.example", "b.example")
    other = other.replace("555 0100", "555 0101")
    (house / "providers/example-b.yml").write_text(other + PRICED, encoding="utf-8")
    return house


def keys_of(root: Path, day: date = DAY) -> Keys:
    asked = Recorder()
    project = read_project(root, day, memory=asked)
    assert project.errors == 0, project.problems
    directory = project.directory(asked)
    together: Keys = {}
    for one in due_pages(directory, asked):
        if isinstance(one, DuePages):
            assert list(one.work())
            together[one.what] = (*together.get(one.what, ()), *(one.rests_on or ()))
        elif isinstance(one, DuePage):
            asked.asked.append((one.job.what, one.job.rests_on or ()))
    asked.asked += together.items()
    assert list(data_files(directory, b"", Ledger(), asked))
    of_b = [one for slug, one in directory.made_from.items() if slug.startswith("example-b")]
    return asked.keys([b"example-b", *of_b])


def changed(before: Keys, after: Keys) -> set[str]:
    return {name for name in before if before[name] != after[name]}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_each_kind_of_result_is_asked_for(two: Path) -> None:
    others = {"articles", "sources", *OF_A_PAGE, *OF_THE_SITE}
    kinds = {"profile", *MADE}
    assert set(keys_of(two)) == {*others, *kinds, *(f"{kind} b" for kind in kinds)}


def test_another_day_is_another_key_for_all(two: Path) -> None:
    before = keys_of(two)
    # What a page says is the same on every day; what is wrong with it is not.
    assert changed(before, keys_of(two, DAY + timedelta(days=1))) == {*before} - {"draft"}


def test_another_setting_is_another_key_for_the_pages(two: Path) -> None:
    before = keys_of(two)
    edit(two / "site_config.yml", "Example Directory", "Another Directory")
    made = {*MADE, *(f"{kind} b" for kind in MADE)}
    assert changed(before, keys_of(two)) == made | OF_THE_SITE


def test_a_word_of_one_profile_changes_no_key_of_another(two: Path) -> None:
    before = keys_of(two)
    edit(two / "providers/example-b.yml", "A made-up clinic", "A small made-up clinic")
    assert changed(before, keys_of(two)) == {
        "profile b",
        "list",
        *(f"{kind} b" for kind in MADE),
    }


def test_a_price_of_one_stands_in_the_picture_of_all(two: Path) -> None:
    before = keys_of(two)
    edit(two / "providers/example-b.yml", PRICED, "")
    assert changed(before, keys_of(two)) >= {"provider page", "provider page b", "profile b"}


def test_a_word_of_a_page_is_another_key_for_the_pages_to_read(two: Path) -> None:
    before = keys_of(two)
    page = next((two / "content").rglob("*.md"))
    edit(page, "A made-up sentence", "Another made-up sentence")
    assert changed(before, keys_of(two)) == {"articles", *OF_A_PAGE}


def test_a_source_that_says_something_else_is_another_key_for_what_rests_on_it(two: Path) -> None:
    before = keys_of(two)
    with (two / "content/sources.yml").open("a", encoding="utf-8") as sources:
        sources.write("# A remark.\n")
    assert changed(before, keys_of(two)) == {"articles", "sources", "problems of a page"}


def test_a_new_term_is_explained_on_every_profile(two: Path) -> None:
    before = keys_of(two)
    (two / "content/learn/glossary.md").write_text(TERM, encoding="utf-8")
    assert changed(before, keys_of(two)) >= {"articles", "provider page", "provider page b"}


def test_a_page_may_link_any_profile_so_a_new_one_is_another_key(two: Path) -> None:
    before = keys_of(two)
    (two / "providers/example-b.yml").rename(two / "providers/example-b-two.yml")
    assert "articles" in changed(before, {**before, **keys_of(two)})
