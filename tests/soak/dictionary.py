"""The words that a search puts together: keys and words of our files, and pieces seen before."""

from collections.abc import Iterator
from typing import Any

from generator.model.article import FrontMatter
from generator.model.provider import Provider
from generator.model.site_config import SiteConfig
from generator.model.source import Source
from tests.soak.targets import PIECES

MODELS = (FrontMatter, Provider, SiteConfig, Source)


def dictionary() -> str:
    """Return the words in libFuzzer's form: each quoted on a line, as the bytes of its UTF-8."""
    schemas = [model.model_json_schema() for model in MODELS]
    words = {word for schema in schemas for word in _words(schema)}
    pieces = {path.read_text("utf-8")[:40] for path in PIECES}
    return "".join(f'"{_escaped(one)}"\n' for one in sorted(words | pieces) if one)


def _words(schema: Any) -> Iterator[str]:
    """Yield the keys of a JSON Schema with their colon, and the words that it accepts."""
    if isinstance(schema, dict):
        yield from (f"{key}:" for key in schema.get("properties", ()))
        yield from (one for one in schema.get("enum", ()) if isinstance(one, str))
        for part in schema.values():
            yield from _words(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _words(part)


def _escaped(word: str) -> str:
    return "".join(f"\\x{byte:02X}" for byte in word.encode())
