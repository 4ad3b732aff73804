import json

from generator.reporting.json_report import as_json
from tests.reporting.made_up import JUDGEMENT, MISSPELT, PROBLEMS

EXPECTED = {
    "problems": [
        {
            "path": "providers/example-a.yml",
            "line": 7,
            "column": 8,
            "severity": "error",
            "code": "unknown-state",
            "message": "locations.1.state: this is no state; found 'Californa'",
            "suggestion": "did you mean 'CA'?",
        }
    ],
    "judgements": [
        {
            "provider": "example-a",
            "listing": "listed",
            "freshness": "unchecked",
            "criteria": {
                "publishes-prices": {
                    "outcome": "met",
                    "reason": "A session | course price is published.",
                    "basis": "provider says",
                    "evidence": [
                        {
                            "name": "faq",
                            "basis": "provider says",
                            "url": "https://example-a.example/faq",
                            "seen": "2026-11",
                            "method": "copy",
                            "publisher": None,
                            "by": None,
                            "note": None,
                        }
                    ],
                },
                "has-an-emergency-plan": {
                    "outcome": "not stated",
                    "reason": "Nobody says.",
                    "basis": "nobody has said",
                    "evidence": [],
                },
            },
            "red_flags": {
                "guarantees-outcome": {
                    "state": "confirmed",
                    "reason": "They promise a result.",
                    "basis": "we checked",
                    "evidence": [
                        {
                            "name": "call",
                            "basis": "we checked",
                            "url": None,
                            "seen": "2026-11-10",
                            "method": "phone",
                            "publisher": None,
                            "by": "an-example-editor",
                            "note": None,
                        }
                    ],
                    "reply": {"on": "2026-11-12", "text": "We have changed the page."},
                },
                "pressures-to-buy": {
                    "state": "not stated",
                    "reason": "Nobody says.",
                    "basis": "nobody has said",
                    "evidence": [],
                    "reply": None,
                },
            },
        }
    ],
}


def test_the_object_has_the_published_keys_and_plain_words() -> None:
    assert json.loads(as_json([MISSPELT], [JUDGEMENT])) == EXPECTED


def test_a_warning_says_that_it_is_one() -> None:
    severities = [one["severity"] for one in json.loads(as_json(PROBLEMS, []))["problems"]]
    assert severities == ["error", "warning"]


def test_nothing_found_is_an_object_too() -> None:
    assert json.loads(as_json([], [])) == {"problems": [], "judgements": []}


def test_it_reads_the_same_in_any_locale() -> None:
    assert as_json(PROBLEMS, [JUDGEMENT]).isascii()
