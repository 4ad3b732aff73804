"""What Python says of texts and makes of profiles, for the browser's form to be held to."""

from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.form.forge import forge_pages
from generator.form.kinds import TYPES
from generator.form.profile_text import profile_text
from generator.form.table import table
from generator.model.provider import Provider
from generator.model.slug import slug_of_name
from tests.demonstration import demonstration
from tests.ours import ours

TEXTS = {
    "text": [
        *(
            "A clinic.",
            "n/a",
            "To be determined",
            "<b>",
            "5 > 3",
            "...",
            "a\u200bb",
            "\u2014",
            "none",
        ),
        *("x" * 600, "x" * 601, "\U0001f600" * 601, "Caf\u00e9 \u00df", "\u0e01", "it's", 'a "b"'),
    ],
    "address": [
        "https://a.example",
        "a.example",
        "http://a.example",
        "https://a",
        "https://a.b/ c",
    ],
    "page": ["http://a.example/x", "https://a.example/?q=1#b", "ftp://a.example", "nothing"],
    "http": ["http://a.example", "https://a.example"],
    "phone": [
        "+1 415 555 0100",
        "(415) 555-0100",
        "415 555 0100 ext. 5",
        "555 0100",
        "1-800-KETAMINE",
    ],
    "npi": ["1234567893", "1234567890", "1000000004", "123", "3234567893", "1999999984"],
    "taxonomy": ["2084P0800X", "2084p0800x", "Psychiatry", "2084P0800"],
    "zip": ["94102", "94102-1234", "9410", "00601"],
    "dollars": ["450", "450.00", "$450", "450.5", "-4", "1,200"],
    "count": ["6", "0", "06", "6.0", "six"],
    "day": ["2026-11-12", "2026-02-29", "2024-02-29", "11/12/2026", "2026-13-01", "0000-01-01"],
    "seen": ["2026-11", "2026-11-12", "2026-13", "Nov 2026", "2026-11-31"],
    "time": ["09:00", "9 am", "24:00", "17:30"],
    "slug": ["old-clinic", "Old Clinic", "a--b", "a" * 81],
    "look": ["ca-board", "CA", "a b", "a" * 41],
    "state": ["CA", "ca", "California", "PR"],
}
NAMES = (
    "Example Harbor Clinic",
    "Caf\u00e9 & Co.",
    "Dr. O\u2019Hara's Stra\u00dfe",
    "\u2014",
    "A" * 90,
)


def mistakes() -> list[list[Any]]:
    """Return each kind of text with a text of it, and what the model says of that, or nothing."""
    return [[kind, text, said_of(kind, text)] for kind, texts in TEXTS.items() for text in texts]


def said_of(kind: str, text: str) -> list[str] | None:
    """Return the code, the message and what is accepted."""
    try:
        TypeAdapter(TYPES[kind]).validate_python(text)
    except ValidationError as error:
        detail = error.errors(include_url=False)[0]
        return [detail["type"], detail["msg"], detail.get("ctx", {}).get("accepted", "")]
    return None


def profiles() -> list[dict[str, Any]]:
    """Return each profile, made up or ours, as it is published, and as the form's writer has it."""
    return [
        {
            "slug": one.slug,
            "profile": published(one.provider),
            "text": profile_text(typed(published(one.provider))),
        }
        for one in (*demonstration().judgements, *ours().directory().judgements)
    ]


def published(provider: Provider) -> Any:
    return provider.model_dump(mode="json", exclude_unset=True)


def typed(value: Any) -> Any:
    """Return a published value as it is typed in a file."""
    if isinstance(value, dict):
        return {key: typed(one) for key, one in value.items() if one is not None}
    if isinstance(value, list):
        return [typed(one) for one in value]
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def worked_out() -> dict[str, Any]:
    """Return all of it, for the tests that node runs."""
    return {
        "table": {**table(), "forge": forge_pages("https://github.com/a-team/a-house")},
        "mistakes": mistakes(),
        "profiles": profiles(),
        "slugs": [[name, slug_of_name(name)] for name in NAMES],
    }
