import re
from dataclasses import replace
from datetime import date
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from generator.directory import Directory
from generator.judging import judge
from generator.pages.data.feed import NEWEST, SPACE, entries, feed
from tests.demonstration import demonstration, directory_of, judged
from tests.profiles import provider
from tests.today import TODAY

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT00:00:00Z")
TAG = re.compile(r"tag:directory\.example,\d{4}-\d\d-\d\d:[\w./-]+")
CHANGES = [
    {"on": "2026-11-01", "what": "Listed."},
    {"on": "2026-11-12", "what": "Moved."},
    {"on": "2026-11-12", "what": "A red flag was cleared."},
]
FLAG = {"rule": "guarantees-outcome", "note": "They promise a cure.", "evidence": "site"}


def read(directory: Directory) -> Element:
    return ElementTree.fromstring(feed(directory).data)


def told(parent: Element, name: str) -> str:
    found = parent.find(f"{{{SPACE}}}{name}")
    assert found is not None, name
    return found.text or ""


def news(directory: Directory) -> list[Element]:
    return read(directory).findall(f"{{{SPACE}}}entry")


def of(**changes: Any) -> list[Element]:
    return news(directory_of([provider(**changes)]))


def test_it_has_all_that_the_standard_asks_for() -> None:
    root = read(demonstration())
    assert root.tag == f"{{{SPACE}}}feed"
    assert TAG.fullmatch(told(root, "id"))
    assert MOMENT.fullmatch(told(root, "updated"))
    assert told(root, "title")
    author = root.find(f"{{{SPACE}}}author")
    assert author is not None
    assert told(author, "name") == "Example Editors, who do not exist"
    links = {one.get("rel"): one.get("href") for one in root.findall(f"{{{SPACE}}}link")}
    assert links["self"] == "https://directory.example/demo/feed.xml"
    for entry in news(demonstration()):
        assert TAG.fullmatch(told(entry, "id"))
        assert MOMENT.fullmatch(told(entry, "updated"))
        assert told(entry, "title")
        assert told(entry, "summary")
        link = entry.find(f"{{{SPACE}}}link")
        assert link is not None
        assert str(link.get("href")).startswith("https://directory.example/demo/providers/")


def test_no_two_entries_share_an_id_and_the_newest_stand_first() -> None:
    found = news(demonstration())
    ids = [told(one, "id") for one in found]
    days = [told(one, "updated") for one in found]
    assert len(ids) == len(set(ids))
    assert days == sorted(days, reverse=True)
    assert told(read(demonstration()), "updated") == days[0]


def test_a_mended_typing_error_is_no_new_piece_of_news() -> None:
    mended = [{**change, "what": f"{change['what']}."} for change in CHANGES]
    before, after = of(history=CHANGES), of(history=mended)
    assert [told(one, "id") for one in before] == [told(one, "id") for one in after]
    assert told(before[0], "summary") != told(after[0], "summary")


def test_a_line_put_in_above_moves_no_id() -> None:
    more = [{"on": CHANGES[0]["on"], "what": "The phone changed."}, *CHANGES]
    before = {told(one, "id") for one in of(history=CHANGES)}
    after = {told(one, "id") for one in of(history=more)}
    assert before < after
    assert len(after) == len(before) + 1


def test_a_flag_that_nobody_confirmed_is_never_told_as_a_fact() -> None:
    (entry,) = of(flags=[FLAG])
    assert "Possible red flag, not confirmed" in told(entry, "title")
    assert "Nobody has confirmed this." in told(entry, "summary")
    assert "They promise a cure." in told(entry, "summary")
    assert "dispute" in told(entry, "summary")
    assert told(entry, "updated") == "2026-11-10T00:00:00Z"


def test_a_confirmed_flag_says_so_under_the_same_id() -> None:
    (maybe,), (sure,) = of(flags=[FLAG]), of(flags=[{**FLAG, "evidence": "page"}])
    assert "Red flag, confirmed" in told(sure, "title")
    assert "Nobody has confirmed" not in told(sure, "summary")
    assert told(maybe, "id") == told(sure, "id")


def test_the_reply_of_the_provider_is_told_with_the_flag() -> None:
    (entry,) = of(flags=[{**FLAG, "reply": {"on": "2026-11-15", "text": "We took it down."}}])
    assert "The provider replied on 15 Nov 2026: We took it down." in told(entry, "summary")
    assert told(entry, "updated") == "2026-11-15T00:00:00Z"


def test_a_dispute_keeps_its_id_when_it_is_closed() -> None:
    asked = {"opened": "2026-11-02", "about": "The price."}
    (opened,) = of(disputes=[asked])
    (closed,) = of(disputes=[{**asked, "closed": "2026-11-09", "result": "It was right."}])
    assert told(opened, "title") == "Example A: dispute opened"
    assert told(closed, "title") == "Example A: dispute closed"
    assert told(opened, "id") == told(closed, "id")
    assert "It was right." in told(closed, "summary")
    assert told(closed, "updated") == "2026-11-09T00:00:00Z"


def test_without_news_it_is_empty_and_as_old_as_what_was_seen() -> None:
    quiet = directory_of([provider()])
    assert news(quiet) == []
    assert told(read(quiet), "updated") == "2026-11-10T00:00:00Z"
    assert MOMENT.fullmatch(told(read(directory_of([])), "updated"))


def test_it_never_grows_beyond_the_newest() -> None:
    crowd = directory_of([provider(history=CHANGES) for _ in range(50)])
    assert len(news(crowd)) == NEWEST
    assert {told(one, "updated") for one in news(crowd)} == {"2026-11-12T00:00:00Z"}


def test_the_day_of_the_build_changes_nothing() -> None:
    assert feed(replace(demonstration(), today=date(2031, 1, 1))) == feed(demonstration())


def test_words_that_look_like_markup_stay_words() -> None:
    (entry,) = of(history=[{"on": "2026-11-01", "what": 'Costs & "fees" ]]&gt; up'}])
    assert told(entry, "summary") == 'Costs & "fees" ]]&gt; up'


def test_a_withheld_provider_is_news_too() -> None:
    found = [one.title for one in entries(judged("example-withheld-practice"))]
    assert any("Red flag, confirmed" in title for title in found)


def test_a_red_flag_that_was_cleared_is_news_by_its_name() -> None:
    change = {"on": "2026-11-12", "what": "They took it off.", "cleared": "guarantees-outcome"}
    (entry,) = of(history=[change])
    assert told(entry, "title") == "Example A: Red flag cleared: Guaranteed or false claims"
    assert told(entry, "summary") == "They took it off."


def test_a_new_name_of_the_file_makes_no_old_news_new() -> None:
    found = provider(history=CHANGES, flags=[FLAG])
    renamed = found.model_copy(update={"formerly": ("first", "second")})
    before, after = entries(judge("first", found, TODAY)), entries(judge("third", renamed, TODAY))
    assert [(one.id, one.updated) for one in before] == [(one.id, one.updated) for one in after]


def test_who_was_taken_off_is_news_under_the_first_name_of_the_file() -> None:
    (one,) = (one for one in news(demonstration()) if "no longer listed" in told(one, "title"))
    assert told(one, "id") == "tag:directory.example,2026-11-02:providers/example-twin/removed"
    assert told(one, "updated") == "2026-11-02T00:00:00Z"
    assert "which stands here once" in told(one, "summary")


def test_who_says_nothing_makes_no_news() -> None:
    assert list(entries(judge("p", provider(), TODAY))) == []


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("closed", "It has closed; this is of the time before."),
        ("acquired", "It was taken over; this is of the time before."),
        ("pending", "It is announced and not open yet."),
    ],
)
def test_news_of_who_is_not_open_says_so(state: str, words: str) -> None:
    status = {"state": state, "evidence": "site"}
    entries = of(status=status, flags=[FLAG], history=CHANGES[:1])
    assert len(entries) == 2
    assert all(told(entry, "summary").endswith(words) for entry in entries)


def test_news_of_who_is_withheld_says_so() -> None:
    one = judged("example-withheld-practice")
    assert all("It is not in our lists" in entry.words for entry in entries(one))
    assert not any("lists" in entry.words for entry in entries(judged("example-harbor-clinic")))
