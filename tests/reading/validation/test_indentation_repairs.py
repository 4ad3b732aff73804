"""What stands below its block in its own column is read as if it were indented."""

import pytest

from generator.model.provider import Provider
from generator.reading.strict_yaml.parser import parse
from generator.reading.validation.indentation_repairs import indent

LOOK = "{seen: 2026-11, method: phone}"


@pytest.mark.parametrize(
    ("text", "line", "block", "keys"),
    [
        (
            "emergency_plan:\nanswer: yes\nevidence: a\n",
            2,
            "emergency_plan",
            ["answer", "evidence"],
        ),
        (f"evidence:\nfaq: {LOOK}\ncall: {LOOK}\n", 2, "evidence", ["faq", "call"]),
        (f"prices: []\nevidence:\nfaq: {LOOK}\nprices: {LOOK}\n", 3, "evidence", ["faq", "prices"]),
    ],
)
def test_it_is_moved_into_the_block_and_told_once(
    text: str, line: int, block: str, keys: list[str]
) -> None:
    document = parse(text, "x.yml")
    indent(Provider, document, "x.yml", ())
    (one,) = document.problems
    assert (one.line, one.code) == (line, "not-indented")
    assert list(document.data[block]) == keys


@pytest.mark.parametrize(
    ("below", "outside"),
    [
        ("medical: yes\nevidense: a\n", []),
        ("medical: yes\npsychiatrc: yes\nevidnce: [a]\n", []),
        ("evidense: a\nmedical: yes\n", []),
        ("medicl: yes\nevidence: a\n", []),
        ("medical: yes\nevidence: a\nmonitring: {vitals: yes}\n", ["monitring"]),
        ("medical: yes\nevidense: {a: b}\n", ["evidense"]),
    ],
)
def test_a_misspelled_key_is_moved_with_those_around_it(below: str, outside: list[str]) -> None:
    document = parse(f"screening:\n{below}", "x.yml")
    indent(Provider, document, "x.yml", ())
    assert [one.code for one in document.problems] == ["not-indented"]
    assert [key for key in document.data if key != "screening"] == outside


def test_what_belongs_where_it_stands_stays() -> None:
    document = parse("name: A\nkind: both\nphone: x\n", "x.yml")
    indent(Provider, document, "x.yml", ())
    assert list(document.data) == ["name", "kind", "phone"]
    assert document.problems == []


@pytest.mark.parametrize(
    ("block", "below", "kept"),
    [
        ("evidnce", f"web: {LOOK}\ncall: {LOOK}\n", ["web", "call"]),
        ("emergncy_plan", "answer: yes\nevidence: web\n", ["answer", "evidence"]),
    ],
)
def test_below_a_misspelled_block_too(block: str, below: str, kept: list[str]) -> None:
    document = parse(f"{block}:\n{below}", "x.yml")
    indent(Provider, document, "x.yml", ())
    assert [one.code for one in document.problems] == ["not-indented"]
    assert list(document.data[block]) == kept


def test_the_keys_of_a_look_stand_below_its_name() -> None:
    text = (
        "evidence:\n  web:\n  url: https://a.example/\n  seen: 2026-11\n  note: {seen: 2026-11}\n"
    )
    document = parse(text, "x.yml")
    indent(Provider, document, "x.yml", ("evidence",))
    assert [(one.line, one.code) for one in document.problems] == [(3, "not-indented")]
    assert {name: list(look) for name, look in document.data["evidence"].items()} == {
        "web": ["url", "seen"],
        "note": ["seen"],
    }
