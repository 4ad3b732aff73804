"""What an editor sees in VS Code while typing, by the language server that it really runs."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from generator.schema.fields import fields_named
from generator.schema.template import profile_template
from tests.language_server import LanguageServer

FIRST_LINE = "# yaml-language-server: $schema=../schema/provider.schema.json\n"
SOUND = """\
name: Example Harbor Clinic
kind: clinic
listing_basis: public_pages
summary: A clinic that gives ketamine by infusion.
"""
LOOK = "evidence: {site: {url: https://harbor.example/, seen: 2026-11-10, method: website}}\n"
NUMBERS = count(1)


@pytest.fixture(scope="module")
def editor() -> Iterator[LanguageServer]:
    with LanguageServer() as server:
        yield server


def opened(name: str) -> Path:
    """Return the place of a profile that is only typed; its first line leads to the schema."""
    return Path("providers") / f"typed-{name}.yml"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('prices: [{service: oral, amount_usd: "$450", evidence: site}]', "no sign"),
        ("prices: [{service: oral, amount_usd: about 450, evidence: site}]", "digits only"),
        ("prices: [{service: oral, amount_usd: -450, evidence: site}]", "minimum of 0"),
        ("prices: [{service: lozenge, amount_usd: 450, evidence: site}]", "Valid values"),
        ("locations: [{state: CA, zip: '941'}]", "five digits"),
        ("locations: [{state: CA, zip: 941022}]", "maximum of 99999"),
        ("locations: [{state: California}]", "Valid values"),
        ("clinicians: [{credential: MD, npi: '123', evidence: site}]", "ten digits"),
        ("phone: 415-555-010", "ten digits"),
        ("phone: 1-800-KETAMINE", "ten digits"),
        ("website: http://harbor.example/", "as the browser shows it"),
        ("website: www.harbor.example", "as the browser shows it"),
        ("emergency_plan: {answer: yes, evidence: the faq page}", "like ca-board"),
        ("emergency_plan: {answer: maybe, evidence: site}", "Valid values"),
        ("emergency_plan: yes", "a line each: evidence, note,"),
        ("locations: Example City", "Incorrect type"),
        ("verified: {on: 11/12/2026, by: erin}", "year-month-day"),
        ("refunds: {terms: <text>, evidence: site}", "without < and >"),
        ("flags: [{rule: guarantees-cure, note: They say so here., evidence: site}]", "Valid val"),
        ("langauges: [Spanish]", "not allowed"),
        ("emergency_plan: {anser: yes, answer: yes, evidence: site}", "evidence, note,"),
        ("emergency_plan: {answer: yes}", 'Missing property "evidence"'),
        ("phone:", "Incorrect type"),
    ],
)
def test_a_mistake_is_underlined_on_its_line(editor: LanguageServer, line: str, said: str) -> None:
    text = f"{FIRST_LINE}{SOUND}{line}\n{LOOK}"
    ((at, words),) = editor.underlined(opened(str(next(NUMBERS))), text)
    assert at == 5
    assert said in words


def test_hover_shows_the_sentence_of_the_field(editor: LanguageServer) -> None:
    path = opened("hover")
    text = f"{FIRST_LINE}{SOUND}emergency_plan: {{answer: yes, evidence: site}}\n{LOOK}"
    assert editor.underlined(path, text) == []
    for name, line, column in (("kind", 2, 1), ("emergency_plan", 5, 3), ("method", 6, 70)):
        found = {one.description for one in fields_named(name)}
        shown = editor.hover(path, line, column)
        assert any(one in shown for one in found), shown
    (answer,) = (one for one in fields_named("emergency_plan.answer"))
    assert answer.description in editor.hover(path, 5, 20)


def test_completion_offers_what_belongs_there(editor: LanguageServer) -> None:
    path = opened("completion")
    text = f"{FIRST_LINE}{SOUND}emergency_plan:\n  \nphone: \n"
    editor.underlined(path, text)
    within = set(editor.offered(path, 6, 2))
    assert {"answer", "note", "evidence"} <= within
    assert not {"kind", "prices"} & within
    assert editor.offered(path, 2, 6) == ["clinic", "telehealth", "both"]
    top = editor.offered(path, 8, 0)
    assert {"prices", "verified", "evidence"} <= set(top)
    assert not {"name", "kind"} & set(top)


@pytest.mark.slow
def test_a_new_profile_and_the_fullest_one_have_no_line_underlined(editor: LanguageServer) -> None:
    known = {
        "name": "Example",
        "kind": "clinic",
        "listing_basis": "public_pages",
        "summary": "A clinic.",
    }
    new = profile_template("typed-new", known, {})
    assert editor.underlined(opened("new"), new) == []
    demo = Path("tests/demo/providers").glob("*.yml")
    fullest = max(demo, key=lambda path: path.stat().st_size).read_text("utf-8")
    assert editor.underlined(opened("fullest"), FIRST_LINE + fullest) == []
