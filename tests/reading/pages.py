"""Made-up pages: the smallest one that is sound, with another text or other front matter."""

from collections.abc import Iterable

from generator.model.problem import Problem
from generator.model.source import Source
from generator.reading.articles.front_matter import Draft, draft

FIRST_LINE = 10
"""The line of the file on which the text of a made-up page starts."""


def source(kind: str = "regulator", cite: str = "yes", **more: object) -> Source:
    """Return a made-up source."""
    entry = {"title": "A page", "publisher": "Example Office", "read": "part", "kind": kind}
    address = {"url": "https://office.example/", "cite": cite}
    return Source.model_validate({**entry, **address, **more})


def figure(number: str, unit: str, of: str = "everybody", **more: str) -> dict[str, str]:
    """Return a made-up figure, as a list of sources has it."""
    return {"number": number, "unit": unit, "of": of, "where": "abstract", **more}


SOURCES = {
    "fda-2023": source(figures=[figure("9", "USD"), figure("31 Dec 2026", "date")]),
    "irs-502": source("law"),
    "seller": source("provider"),
    "a-copy": source("repost"),
    "put-away": source(cite="no"),
    "of-ketamine": source(
        "trial",
        figures=[
            figure("55.4", "percent", "people on ketamine"),
            figure("8", "infusions", "people on ketamine", result="no clear difference"),
            figure("41.2", "percent", "people on ECT beside ketamine"),
            figure("13", "points", "how much pressure rose on ketamine"),
        ],
    ),
    "unread": source(read="not yet"),
}


def text_of(body: str, sources: str = "[]", extra: str = "") -> str:
    """Return the text of a page's file; the body starts on line 10 where nothing is ``extra``."""
    return f"""---
title: A made-up page
description: A page to try the checks on.
section: Tests
reviewed: 2026-11-01
next_review: 2027-05-01
clinical_review: none
sources: {sources}
{extra}---
{body}
"""


def page(body: str, path: str = "learn/made-up", **front: str) -> Draft:
    """Return the page that a text is read as."""
    found = draft(text_of(body, **front), path, f"content/{path}.md")
    assert found.problems == []
    return found


def placed(problems: Iterable[Problem]) -> list[tuple[int, int, str]]:
    """Return where each problem is and which."""
    return [(problem.line, problem.column, problem.code) for problem in problems]
