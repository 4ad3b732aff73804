"""A project's folder in which all is made up and nothing is wrong, as texts by path."""

from collections.abc import Mapping
from pathlib import Path

SOUND = """\
name: Example A
website: https://a.example
kind: clinic
listing_basis: public_pages
summary: A made-up clinic for tests.
phone: "+1 415 555 0100"
emergency_plan: {answer: yes, evidence: page}
evidence:
  page: {url: "https://a.example/plan", seen: 2026-11-10, method: website, by: erin}
"""
"""A profile without a mistake."""

MISSPELT = SOUND.replace("kind: clinic", "kind: clinik")

SETTINGS = """\
name: Example Directory
tagline: A made-up directory for tests
url: https://directory.example/
"""

PAGE = """\
---
title: Example page
description: A made-up page for tests.
section: Learn
reviewed: 2026-11-10
next_review: 2027-05-10
clinical_review: none
sources: [an-example]
related: []
---

A made-up sentence.[@an-example]

## How sure we are

We read a part.[@an-example]
"""

SOURCES = """\
an-example:
  title: An example of a source
  publisher: Example Press
  kind: regulator
  url: https://press.example/source
  read: part
"""

HOUSE = {
    "providers/example-a.yml": SOUND,
    "content/learn/example.md": PAGE,
    "content/sources.yml": SOURCES,
    "site_config.yml": SETTINGS,
}


def lay_out(root: Path, files: Mapping[str, str] = HOUSE) -> None:
    """Write files into a folder, each at its path."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
