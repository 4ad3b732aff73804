"""The default evidence of one profile: each fact without evidence gets its name, in memory."""

from collections.abc import Iterator
from typing import Any

from generator.model.evidence_default import KEY, name_default
from generator.model.provider import Provider
from generator.model.vocabulary import Method
from generator.reading.profiles.raw_profile import Trouble, mapping

PROVES: dict[object, str] = {
    Method.PHONE: "a call, which proves what was asked",
    Method.DOCUMENT: "a document, which proves what it says",
    Method.REGISTRY: "a look in a registry, which proves one kind of fact",
}
"""The looks that stand for no fact beside which they are not named, and what each proves."""


def rest_on_default(data: Any) -> None:
    """Let the facts of a profile that name no evidence name its default; nothing is written."""
    name = data.get(KEY) if isinstance(data, dict) else None
    if isinstance(name, str) and name:
        name_default(Provider, data, name)


def default_troubles(data: dict[str, Any]) -> Iterator[Trouble]:
    """Yield a default that must not stand for facts unsaid.

    A call proves what was asked, a document what it says, and a registry one kind of fact.
    """
    name = data.get(KEY)
    look = mapping(data, "evidence").get(name) if isinstance(name, str) else None
    if isinstance(look, dict) and (proves := PROVES.get(look.get("method"))):
        message = f"'{name}' is {proves}, and no more"
        fix = f"name '{name}' beside what it proves; {KEY} names a page, or what the provider told"
        yield Trouble((KEY,), "default-proves-less", message, fix)
