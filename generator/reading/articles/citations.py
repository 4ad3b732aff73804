"""Citations of a page: ``[@id]`` or ``[@a; @b]``, each in the page's list and in the sources."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.block import BlockKind
from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.model.source import Source, SourceKind
from generator.reading.articles.front_matter import Draft
from generator.reading.validation.suggestions import nearest
from generator.reading.validation.validate import position_of

_BEGUN = re.compile(r"(?<!\\)\[\s*+@[^\]\n]*+\]?")
_ID = re.compile(r"@([a-z0-9-]+)")


@dataclass(frozen=True, slots=True)
class Cited:
    """One id in one citation, with its place."""

    id: str
    line: int
    column: int


def cited(page: Draft) -> Iterator[Cited]:
    """Yield every id that the text cites, in order."""
    for block in page.blocks:
        for group in block.named("cite"):
            for match in _ID.finditer(group.value):
                yield Cited(match[1], *block.position(group.start + match.start()))


def citations(page: Draft, sources: Mapping[str, Source] | None) -> Iterator[Problem]:
    """Yield what is wrong with a page's citations; None means that the sources are not known."""
    yield from _malformed(page)
    yield from _in_headings(page)
    used = list(cited(page))
    listed = page.listed
    for one in used:
        if sources is not None and one.id not in sources:
            yield _unknown(page, one.id, (one.line, one.column), sources)
        elif one.id not in listed:
            message = f"'{one.id}' is cited here, but is not under sources at the top of the page"
            fix = f"add {one.id} to the list 'sources'"
            yield Problem(page.file, one.line, one.column, "citation-not-listed", message, fix)
        elif sources and (words := _no_proof(page, one.id, sources[one.id])):
            yield Problem(page.file, one.line, one.column, *words)
    yield from _list(page, {one.id for one in used}, sources)


def _malformed(page: Draft) -> Iterator[Problem]:
    for block in page.blocks:
        read = {mark.start for mark in block.named("cite")}
        for begun in _BEGUN.finditer(block.live):
            if begun.start() + 1 not in read:
                message = (
                    f"this is not a citation that can be read; found {shown_briefly(begun[0])}"
                )
                fix = (
                    "accepted: [@id], or [@one; @other] for several; ids as in content/sources.yml"
                )
                position = block.position(begun.start())
                yield Problem(page.file, *position, "citation-malformed", message, fix)


def _in_headings(page: Draft) -> Iterator[Problem]:
    """Yield each citation in a heading: it would prove nothing, and change the heading's id."""
    for block in page.blocks:
        for cite in block.named("cite") if block.kind is BlockKind.HEADING else ():
            message = f"a heading states nothing that could be cited; found [{cite.value}]"
            fix = "put it behind the sentence that it proves"
            position = block.position(cite.start - 1)
            yield Problem(page.file, *position, "citation-in-heading", message, fix)


def _list(page: Draft, used: set[str], sources: Mapping[str, Source] | None) -> Iterator[Problem]:
    for index, name in enumerate(page.listed):
        position = position_of(page.head.root, ("sources", index))
        if name in page.listed[:index]:
            message = f"{shown_briefly(name)} stands twice under sources"
            yield Problem(page.file, *position, "source-twice", message, "keep one of them")
        elif sources is not None and name not in sources:
            yield _unknown(page, name, position, sources)
        elif name not in used:
            message = f"{shown_briefly(name)} is under sources, but nothing on the page cites it"
            fix = "put [@...] with this id behind what it proves, or take it out"
            yield Problem(page.file, *position, "source-never-cited", message, fix)


def _unknown(
    page: Draft, name: str, position: tuple[int, int], sources: Mapping[str, Source]
) -> Problem:
    message = f"no source is named {shown_briefly(name)}"
    near = nearest(name, list(sources))
    fix = f"did you mean '{near}'?" if near else "add it to content/sources.yml, or cite another"
    return Problem(page.file, *position, "unknown-source", message, fix)


def _no_proof(page: Draft, name: str, source: Source) -> tuple[str, str, str] | None:
    """Return why a source proves nothing on a page, None where it does."""
    if not source.cite:
        message = f"'{name}' is in the list with 'cite: no', so that nobody takes it for proof"
        return "not-to-be-cited", message, "cite another source, or take the sentence out"
    if not page.is_about_health_or_money:
        return None
    if source.kind is SourceKind.PROVIDER:
        message = (
            f"'{name}' sells what it speaks of ({source.publisher}), so it proves nothing here"
        )
        fix = "cite a source that sells nothing, or take the sentence out"
        return "seller-as-proof", message, fix
    if source.kind is SourceKind.REPOST:
        message = f"'{name}' only repeats somebody else's text ({source.publisher})"
        return "repost-as-proof", message, "cite the original; open it first"
    return None
