"""The two files that the search box loads, once somebody goes to it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple

from generator.directory import Directory
from generator.model.article import Article
from generator.model.state import STATES, names_of
from generator.pages.learn.article_forms import RenderedArticle
from generator.pages.page import DataFile
from generator.pages.search.providers import provider_rows
from generator.pages.search.reading import everything_to_read

ARTICLES = "search/articles.json"
PROVIDERS = "search/providers.json"


def search_files(
    directory: Directory,
    articles: Sequence[Article],
    rendered: Mapping[str, RenderedArticle],
) -> Iterator[DataFile]:
    """Yield what there is to read, and all providers with the states and their counts."""
    readings = everything_to_read(directory, articles, rendered)
    yield _file(ARTICLES, [astuple(reading) for reading in readings])
    states = {code: [STATES[code], directory.counts[code], *names_of(code)[1:]] for code in STATES}
    yield _file(PROVIDERS, {"states": states, "providers": list(provider_rows(directory))})


def _file(path: str, content: object) -> DataFile:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return DataFile(path, text.encode())
