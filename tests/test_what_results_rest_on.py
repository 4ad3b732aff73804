"""What a result rests on stands whole in its key: a kept one is worked out anew when it must be."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator.pages import every_page as every_page_
from generator.pages.every_page import every_page
from generator.project import read_project
from generator.reading.memory import T
from tests.made_up_house import SOUND

OF_THE_SITE = {f"page {page.__name__}" for page in every_page_.OF_THE_SITE}
DAY = date(2026, 11, 21)
Keys = dict[str, tuple[bytes, ...]]
PRICED = """prices:
  - {service: iv infusion, label: One infusion, per: session, amount_usd: "400", evidence: page}
"""
TERM = """---
title: Glossary
description: A made-up page for tests.
section: Learn
reviewed: 2026-11-10
next_review: 2027-05-10
clinical_review: none
sources: [an-example]
related: []
---

## Words

### Ketamine

A made-up word.[@an-example]

## How sure we are

We read a part.[@an-example]
"""


class Recorder:
    """A memory that remembers nothing but what it was asked, by kind and place."""

    def __init__(self) -> None:
        self.keys: Keys = {}

    def __call__(self, what: str, rests_on: Iterable[bytes], work: Callable[[], T]) -> T:
        key = tuple(rests_on)
        name = "b" if any(b"Example B" in part[:20] or part == b"example-b" for part in key) else ""
        name = key[0].decode() if what == "page" else name
        self.keys[f"{what} {name}".strip()] = key
        return work()


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
    texts = {profile.slug: profile.text for profile in project.profiles}
    assert list(every_page(project.directory(), texts, asked))
    return asked.keys


def changed(before: Keys, after: Keys) -> set[str]:
    return {name for name in before if before[name] != after[name]}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_each_kind_of_result_is_asked_for(two: Path) -> None:
    kinds = {"profile", "provider page", "call sheet"}
    others = {"articles", *OF_THE_SITE}
    assert set(keys_of(two)) == {*others, *kinds, *(f"{kind} b" for kind in kinds)}


def test_another_day_is_another_key_for_all(two: Path) -> None:
    before = keys_of(two)
    assert changed(before, keys_of(two, DAY + timedelta(days=1))) == set(before)


def test_another_setting_is_another_key_for_the_pages(two: Path) -> None:
    before = keys_of(two)
    edit(two / "site_config.yml", "Example Directory", "Another Directory")
    pages = {"provider page", "call sheet", "provider page b", "call sheet b"}
    assert changed(before, keys_of(two)) == pages | OF_THE_SITE


def test_a_word_of_one_profile_changes_no_key_of_another(two: Path) -> None:
    before = keys_of(two)
    edit(two / "providers/example-b.yml", "A made-up clinic", "A small made-up clinic")
    assert changed(before, keys_of(two)) == {"profile b", "provider page b", "call sheet b"}


def test_a_price_of_one_stands_in_the_picture_of_all(two: Path) -> None:
    before = keys_of(two)
    edit(two / "providers/example-b.yml", PRICED, "")
    assert changed(before, keys_of(two)) >= {"provider page", "provider page b", "profile b"}


def test_a_word_of_a_page_is_another_key_for_the_pages_to_read(two: Path) -> None:
    before = keys_of(two)
    page = next((two / "content").rglob("*.md"))
    edit(page, "A made-up sentence", "Another made-up sentence")
    assert changed(before, keys_of(two)) == {"articles"}


def test_a_new_term_is_explained_on_every_profile(two: Path) -> None:
    before = keys_of(two)
    (two / "content/learn/glossary.md").write_text(TERM, encoding="utf-8")
    assert changed(before, keys_of(two)) >= {"articles", "provider page", "provider page b"}


def test_a_page_may_link_any_profile_so_a_new_one_is_another_key(two: Path) -> None:
    before = keys_of(two)
    (two / "providers/example-b.yml").rename(two / "providers/example-b-two.yml")
    assert "articles" in changed(before, {**before, **keys_of(two)})
