"""A made-up project whose own texts, in settings, sources and front matter, are the same words."""

import json
from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from generator.model.article import FrontMatter
from generator.model.site_config import SiteConfig
from generator.model.source import Source
from tests.made_up_house import PAGE, SOUND
from tests.naughty.every_text import Path, texts_of

SETTINGS, SOURCES, ARTICLE = "site_config.yml", "content/sources.yml", "content/about/example.md"
MODELS: Mapping[str, type[BaseModel]] = {
    SETTINGS: SiteConfig,
    SOURCES: Source,
    ARTICLE: FrontMatter,
}
OF_OUR_OWN_IDS: Mapping[str, set[Path]] = {
    SETTINGS: set(),
    SOURCES: set(),
    ARTICLE: {("sections_without_sources", "*"), ("drawings", "*"), ("related", "[]")},
}
"""Texts that name a heading or a page, and take no other words."""
ACCOUNTED_FOR = {("figures", "[]", "worked_out"), ("figures", "[]", "number")}
"""A number, and a sum of other figures; what is none is refused."""
_FIXED = {
    SETTINGS: "url: https://directory.example/\n",
    SOURCES: "kind: regulator\nurl: https://press.example/source\nread: part\nyear: 2020\n",
    ARTICLE: "reviewed: 2026-11-10\nnext_review: 2027-05-10\nsources: [an-example]\n",
}
_FILLED = "{{ run_by }} {{ funded_by }} {{ contact }} {{ reviewers }}"


def own_texts(file: str) -> list[Path]:
    """Return where a file of this kind takes words, found by walking its model."""
    found = set(texts_of(MODELS[file])) - OF_OUR_OWN_IDS[file]
    return sorted(found - (ACCOUNTED_FOR if file == SOURCES else set()))


def files_saying(words: str, *, typed: str = "") -> dict[str, str]:
    """Return the files of a project; ``typed`` is how YAML has the words, else as JSON does."""
    quoted = typed or json.dumps(words, ensure_ascii=False)
    made = {file: "".join(_lines(file, quoted)) + _FIXED[file] for file in MODELS}
    indented = "".join(f"  {line}\n" for line in made[SOURCES].splitlines())
    body = PAGE.partition("---\n")[2].partition("---\n")[2]
    made[SOURCES] = f"an-example:\n{indented}"
    made[ARTICLE] = f"---\n{made[ARTICLE]}---\n{body.replace('A made-up', f'{_FILLED} A made-up')}"
    return {**made, "providers/example-a.yml": SOUND}


def _lines(file: str, quoted: str) -> Iterator[str]:
    """Yield each text as a line of YAML, the parts of an entry in one pair of braces."""
    parts = []
    for key, *below in own_texts(file):
        if len(below) == 2:
            parts.append(f"{below[1]}: {quoted}")
        else:
            yield f"{key}: [{quoted}]\n" if below else f"{key}: {quoted}\n"
    if parts:
        yield f"figures: [{{number: 5, {', '.join(parts)}}}]\n"
