import json

import pytest

from generator.model.source import ReadSoFar, Source
from generator.reporting.to_confirm import (
    Unsure,
    confirm_as_json,
    confirm_as_markdown,
    confirm_as_text,
    unconfirmed,
)


def source(read: str, note: str | None = None, name: str = "a") -> Source:
    told = {"note": note} if note else {}
    entry = {"publisher": "Example Office", "kind": "regulator", "read": read, **told}
    url = f"https://office.example/{name}"
    return Source.model_validate({"title": f"Page | {name}", "url": url, **entry})


SOURCES = {
    "copied": source("not yet", "Text read on a copy.", "copied"),
    "parts": source("part", name="parts"),
    "unused": source("not yet", name="unused"),
    "whole": source("whole", "Evidence graded low.", "whole"),
}
RESTING = {"learn/b": ("parts", "whole"), "learn/a": ("parts", "copied"), "rules/c": ["parts"]}
LEFT = unconfirmed(SOURCES, RESTING)
UNSURE = [Unsure("learn/a", "A [page]", "content/learn/a.md", 9)]


def test_the_most_used_comes_first_with_the_pages_that_rest_on_it() -> None:
    assert [(one.id, one.pages) for one in LEFT] == [
        ("parts", ("learn/a", "learn/b", "rules/c")),
        ("copied", ("learn/a",)),
        ("unused", ()),
    ]


@pytest.mark.parametrize(
    "note",
    [
        "Text read on a copy.",
        "Law text read on copies.",
        "We read it in part.",
        "Abstract read.",
        "Its tables not read.",
    ],
)
def test_a_note_that_tells_of_less_than_the_whole_is_believed(note: str) -> None:
    assert [one.note for one in unconfirmed({"a": source("whole", note)}, {})] == [note]


@pytest.mark.parametrize("note", [None, "One hospital.", "Copyright of its authors.", "From 2019."])
def test_what_was_read_in_full_is_done(note: str | None) -> None:
    assert unconfirmed({"a": source("whole", note)}, {}) == []


def test_the_text_says_why_and_where() -> None:
    assert confirm_as_text(LEFT[:2], UNSURE) == (
        "2 sources to open and confirm, 1 of them never opened, most used first\n\n"
        "parts\n"
        "    Page | parts. Example Office.\n"
        "    https://office.example/parts\n"
        "    We read a part of it.\n"
        "    3 pages: learn/a, learn/b, rules/c\n\n"
        "copied\n"
        "    Page | copied. Example Office.\n"
        "    https://office.example/copied\n"
        "    We have not opened it yet. Text read on a copy.\n"
        "    1 page: learn/a\n\n"
        "1 page that says how sure we are\n\n"
        "content/learn/a.md:9: A [page]\n"
    )


def test_the_markdown_has_boxes_to_tick() -> None:
    assert confirm_as_markdown(LEFT[1:], UNSURE * 2) == (
        "## 2 sources to open and confirm, 2 of them never opened, most used first\n\n"
        "- [ ] `copied` [Page \\| copied](<https://office.example/copied>), Example Office. "
        "We have not opened it yet. Text read on a copy. 1 page: learn/a\n"
        "- [ ] `unused` [Page \\| unused](<https://office.example/unused>), Example Office. "
        "We have not opened it yet. 0 pages\n\n"
        "## 2 pages that say how sure we are\n\n"
        "- [ ] A \\[page\\], content/learn/a.md:9\n"
        "- [ ] A \\[page\\], content/learn/a.md:9\n"
    )


def test_programs_get_both_lists() -> None:
    found = json.loads(confirm_as_json(LEFT, UNSURE))
    assert [one["id"] for one in found["sources"]] == ["parts", "copied", "unused"]
    assert found["sources"][1]["read"] == ReadSoFar.NOT_YET.value
    assert found["sources"][1]["pages"] == ["learn/a"]
    assert found["how_sure"] == [
        {"path": "learn/a", "title": "A [page]", "file": "content/learn/a.md", "line": 9}
    ]


def test_nothing_left_to_confirm_is_said_too() -> None:
    head = "0 sources to open and confirm, most used first"
    assert confirm_as_text([], []) == f"{head}\n\n0 pages that say how sure we are\n"
    assert confirm_as_markdown([], []) == f"## {head}\n\n## 0 pages that say how sure we are\n"
    assert json.loads(confirm_as_json([], [])) == {"sources": [], "how_sure": []}
