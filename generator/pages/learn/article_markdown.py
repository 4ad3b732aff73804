"""An article's own marks, made into what Markdown knows: citations, links by id, settings."""

import re
from collections.abc import Callable, Mapping
from functools import partial

from generator.model.article import GLOSSARY, Article
from generator.pages.page import base_of
from generator.reading.markdown_blocks import LINK_BY_ID, without_code

CITATION = re.compile(r"\[(@[a-z0-9-]+(?:; ?@[a-z0-9-]+)*)\]")
SETTING = re.compile(r"\{\{ ?([a-z_]+) ?\}\}")


def cited(markdown: str) -> list[str]:
    """Return the ids of the sources in the order of their first citation."""
    groups = (name.split(";") for name in CITATION.findall(without_code(markdown)))
    ids = (one.strip().removeprefix("@") for group in groups for one in group)
    return list(dict.fromkeys(ids))


def resolved(article: Article, settings: Mapping[str, str]) -> str:
    """Return the Markdown with numbered citations, addresses for ids, and settings filled in.

    A setting that is not in ``settings`` raises KeyError: the reader has refused it before.
    """
    order = {name: number for number, name in enumerate(cited(article.markdown), 1)}
    base = base_of(address_of(article.path))
    text = _outside_code(CITATION, lambda group: _numbers(group, order), article.markdown)
    text = _outside_code(LINK_BY_ID, partial(_link, base), text)
    return _outside_code(SETTING, lambda name: settings[name], text)


def _outside_code(mark: re.Pattern[str], made_of: Callable[..., str], markdown: str) -> str:
    """Replace every mark, from its groups; one that is quoted as code stays what it is."""
    pieces, end = [], 0
    for match in mark.finditer(without_code(markdown)):
        groups = (markdown[slice(*match.span(n))] for n in range(1, mark.groups + 1))
        pieces += [markdown[end : match.start()], made_of(*groups)]
        end = match.end()
    return "".join([*pieces, markdown[end:]])


def address_of(path: str) -> str:
    """Return the address of an article, ``learn/`` for ``learn/index``."""
    return path.removesuffix("index") if path.endswith("/index") else f"{path}/"


def _link(base: str, words: str, kind: str, name: str, anchor: str) -> str:
    # As HTML, because the engine only knows addresses of Markdown pages.
    return f'<a href="{base}{_target(kind, name)}{anchor}">{words}</a>'


def _target(kind: str, name: str) -> str:
    if kind == "glossary":
        return f"{address_of(GLOSSARY)}#{name}"
    folder = {"rule": "rules", "provider": "providers"}.get(kind)
    return f"{folder}/{name}/" if folder else address_of(name)


def _numbers(group: str, order: Mapping[str, int]) -> str:
    names = (one.strip().removeprefix("@") for one in group.split(";"))
    links = (
        f'<a class="kd-cite" href="#ref-{n}" aria-label="Source {n}">[{n}]</a>'
        for n in (order[name] for name in names)
    )
    # A word joiner keeps the number on the line of the word that it belongs to.
    return "&#8288;" + "".join(links)
