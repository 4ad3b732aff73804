"""Links of a page: to rules, pages, terms and providers by id, elsewhere by an https address."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.model.article import ALWAYS_THERE, GENERATED_PAGES, GLOSSARY
from generator.model.article_markup import is_call
from generator.model.block import BlockKind, Mark
from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.model.web_address import is_web_address
from generator.reading.articles.front_matter import Draft
from generator.reading.markdown_blocks import anchors
from generator.reading.validation.suggestions import nearest
from generator.reading.validation.validate import position_of

_OURS = re.compile(r"(rule|page):([a-z0-9/-]+)(?:#([a-z0-9-]+))?|(glossary|provider):([a-z0-9-]+)")


MADE = GENERATED_PAGES | ALWAYS_THERE
_WHERE = {
    "rule": "directory explain lists every rule",
    "page": "pages stand in content/",
    "glossary": f"terms are the ### headings of content/{GLOSSARY}.md",
    "provider": "providers are the files in providers/, without .yml",
}
_ACCEPTED = (
    "accepted: page:learn/safety, rule:publishes-prices, glossary:superbill, "
    "provider:a-name, https://..."
)


@dataclass(frozen=True, slots=True)
class _Known:
    """Everything that a page may link by its id."""

    pages: Mapping[str, Draft]
    rules: frozenset[str]
    providers: frozenset[str] | None

    @property
    def terms(self) -> frozenset[str]:
        page = self.pages.get(GLOSSARY)
        blocks = page.blocks if page else ()
        return frozenset(
            block.anchor for block in blocks if block.kind is BlockKind.HEADING and block.level == 3
        )


def check_links(
    page: Draft,
    pages: Mapping[str, Draft],
    rules: frozenset[str],
    providers: frozenset[str] | None = None,
) -> Iterator[Problem]:
    """Yield every link that leads nowhere, or where a reader of ours should not be sent.

    ``providers`` are the ids of all profiles; None where they are not known and not checked.
    """
    known = _Known(pages, rules, providers)
    for block in page.blocks:
        for link in [*block.named("a"), *block.named("img")]:
            if words := _wrong(link, page, known):
                yield Problem(page.file, *block.position_of(link), *words)
    yield from _related(page, pages)


_Words = tuple[str, str, str] | None


def _wrong(link: Mark, page: Draft, known: _Known) -> _Words:
    target = link.value
    if link.tag == "img":
        message = (
            f"a picture from elsewhere would tell others who reads this; found {_shown(target)}"
        )
        return "image", message, "say it in words; pages hold no pictures"
    if ours := _OURS.fullmatch(target):
        kind, name, anchor, other, id_ = ours.groups()
        return (
            _page_link(name, anchor, known)
            if kind == "page"
            else _id(other or kind, id_ or name, known)
        )
    if target.startswith("#"):
        return _section(target[1:], page)
    if is_call(target) or is_web_address(target):
        return None
    message = f"this link cannot be followed; found {_shown(target)}"
    return "broken-link", message, _ACCEPTED


def _id(kind: str, name: str, known: _Known) -> _Words:
    if kind == "provider" and known.providers is None:
        return None
    choices = {"rule": known.rules, "glossary": known.terms, "provider": known.providers}[kind]
    return None if name in (choices or ()) else _unknown(kind, name, choices or ())


def _page_link(name: str, anchor: str | None, known: _Known) -> _Words:
    if name in MADE and not anchor:
        return None
    if name not in known.pages:
        return _unknown("page", name, [*known.pages, *sorted(MADE)])
    return _section(anchor, known.pages[name]) if anchor else None


def _unknown(kind: str, name: str, known: Iterable[str]) -> _Words:
    near = nearest(name.rpartition("/")[2], _by_last_part(known, name.partition("/")[0]))
    fix = f"did you mean '{kind}:{near}'?" if near else _WHERE[kind]
    what = "term of the glossary" if kind == "glossary" else kind
    return "broken-link", f"no {what} is named {_shown(name)}", fix


def _by_last_part(known: Iterable[str], folder: str) -> dict[str, str]:
    """Return names by what stands after their folder; two of one name: the one in ``folder``."""
    ordered = sorted(known, key=lambda name: name.startswith(f"{folder}/"))
    return {name.rpartition("/")[2]: name for name in ordered}


def _section(anchor: str, page: Draft) -> _Words:
    known = anchors(page.blocks)
    if anchor in known:
        return None
    near = nearest(anchor, sorted(known))
    fix = f"did you mean '#{near}'?" if near else f"its sections: {', '.join(sorted(known))[:200]}"
    return "broken-link", f"{page.file} has no section {_shown(anchor)}", fix


def _related(page: Draft, pages: Mapping[str, Draft]) -> Iterator[Problem]:
    for index, name in enumerate(page.front.related if page.front else ()):
        position = position_of(page.head.root, ("related", index))
        if name == page.path:
            message, fix = "a page is not related to itself", "take it out"
            yield Problem(page.file, *position, "broken-link", message, fix)
        elif name not in pages and (words := _unknown("page", name, pages)):
            code, message, fix = words
            fix = fix.replace("'page:", "'")
            yield Problem(page.file, *position, code, f"related, entry {index + 1}: {message}", fix)


def _shown(target: str) -> str:
    return shown_briefly(target)
