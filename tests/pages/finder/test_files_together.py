"""What the finder fetches in several files belongs together, whenever it is fetched."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from generator.directory import Directory
from generator.pages.finder.files import finder_files
from generator.pages.finder.list_pages import list_pages
from generator.pages.whitespace import collapsed
from generator.pages.wording.finding_words import finding_words
from tests.demonstration import demonstration, directory_of
from tests.profiles import provider

DEMO = demonstration()
LISTED = DEMO.listed


def files() -> dict[str, Any]:
    return {file.path: json.loads(file.data) for file in finder_files(DEMO)}


def version(directory: Directory) -> str:
    (file,) = finder_files(directory)
    found: str = json.loads(file.data)["version"]
    return found


def test_the_version_changes_with_a_fact_with_an_address_and_with_the_day() -> None:
    one = directory_of([provider()])
    (judgement,) = one.judgements
    others = [
        directory_of([provider(routes={"values": ["iv"], "evidence": "site"})]),
        replace(one, judgements=(replace(judgement, slug="p-2"),)),
        replace(one, today=one.today + timedelta(days=1)),
    ]
    assert version(one) == version(directory_of([provider()]))
    assert len({version(one), *map(version, others)}) == 4


def test_as_many_words_as_fit_stay_in_the_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.pages.finder.files.WORDS_APART_FROM", len(LISTED))
    assert set(files()) == {"finder/all.json"}
    monkeypatch.setattr("generator.pages.finder.files.WORDS_APART_FROM", len(LISTED) - 1)
    apart = files()["finder/words.json"]
    assert apart["words"] == [finding_words(one) for one in LISTED]
    assert apart["version"] == files()["finder/all.json"]["version"]


def test_a_new_site_has_a_new_version_in_each_of_its_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.pages.finder.files.WORDS_APART_FROM", 3)
    first = files()
    assert set(first) == {"finder/all.json", "finder/words.json"}
    assert "words" not in first["finder/all.json"]
    fewer = replace(DEMO, judgements=DEMO.judgements[1:])
    second = {file.path: json.loads(file.data) for file in finder_files(fewer)}
    assert len({one["version"] for one in first.values()}) == 1
    assert first["finder/all.json"]["version"] != second["finder/all.json"]["version"]


def test_letters_with_marks_are_sent_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.pages.finder.files.CARDS_PER_PAGE", 1)
    sent = b"".join(file.data for file in finder_files(DEMO))
    assert "Clínica".encode() in sent
    assert b"\\u" not in sent


def test_cards_beyond_the_page_are_the_cards_of_the_other_pages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in ("list_pages", "files"):
        monkeypatch.setattr(f"generator.pages.finder.{module}.CARDS_PER_PAGE", 3)
    monkeypatch.setattr("generator.pages.finder.files.CARDS_PER_FILE", 4)
    made = files()
    assert len({one["version"] for one in made.values()}) == 1
    cards = [card for path, one in made.items() if "/cards/" in path for card in one["cards"]]
    assert len(cards) == len(LISTED) - 3
    bodies = [str(page.body) for page in list_pages(DEMO) if page.path.startswith("providers/page")]
    shown = collapsed("".join(bodies)).replace("../../../", "../")
    assert [card for card in cards if card not in shown] == []
