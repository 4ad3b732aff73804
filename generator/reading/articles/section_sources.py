"""Every section of a learn page cites, or its editor declared why it states nothing of its own.

Silence proves nothing: it is not guessed from the words of a section whether it needs a source. A
declared reason is checked against the section, and readers are told where it is only our word.
"""

from collections.abc import Iterable, Iterator

from generator.model.article import ReasonWithoutSource as Reason
from generator.model.block import Block, BlockKind
from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.reading.articles.front_matter import Draft
from generator.reading.articles.sections import Section, page_sections
from generator.reading.articles.statement_words import statements, subjects
from generator.reading.validation.suggestions import nearest
from generator.reading.validation.validate import position_of

KEY = "sections_without_sources"
LEADS_ON = frozenset({Reason.SUMMARY, Reason.HOW_WE_WORK})
"""The reasons under which a section may speak of what another part of the page proves."""


def section_sources(page: Draft) -> Iterator[Problem]:
    """Yield every section without a source, and every declared reason that does not hold."""
    if page.front is None or not page.is_about_health_or_money:
        return
    sections = page_sections(page.blocks)
    declared = page.front.sections_without_sources
    yield from _needless(page, {section.anchor: section for section in sections})
    proven = frozenset(subject for b in page.blocks if b.is_cited for subject in subjects(b))
    for section in (section for section in sections if not section.cites):
        # What stands above the first heading can only sum up what stands below it.
        implied = Reason.SUMMARY if section.heading is None and len(sections) > 1 else None
        reason = declared.get(section.anchor, implied)
        if reason is None:
            yield _silent(page, section)
        else:
            yield from _more_than_declared(page, section, reason, proven)


def unknown_section(page: Draft, key: str, anchor: str, anchors: Iterable[str]) -> Problem:
    """Return what to say of a key of the front matter that names a section which is not there."""
    position = position_of(page.head.root, (key, anchor), key=True)
    near = nearest(anchor, sorted(filter(None, anchors)))
    fix = f"did you mean '{near}'?" if near else "take the line out"
    message = f"{key}: no section has the id {shown_briefly(anchor)}"
    return Problem(page.file, *position, "unknown-section", message, fix)


def _silent(page: Draft, section: Section) -> Problem:
    fix = "put [@id] behind what it states"
    if not section.heading:
        message = "this page has no sections, and cites nothing"
        line = section.blocks[0].line
    else:
        name = shown_briefly(section.heading.words)
        message = f"the section {name} cites nothing; each ## and ### rests on a source of its own"
        fix += (
            f", or declare at the top why it states nothing of its own: {KEY}: "
            f"{{{section.anchor}: ...}}, with one of {', '.join(Reason)}"
        )
        line = section.heading.line
    return Problem(page.file, line, 1, "section-without-source", message, fix)


def _needless(page: Draft, sections: dict[str, Section]) -> Iterator[Problem]:
    for anchor in page.front.sections_without_sources if page.front else ():
        if anchor not in sections:
            yield unknown_section(page, KEY, anchor, sections)
        elif sections[anchor].cites:
            position = position_of(page.head.root, (KEY, anchor), key=True)
            message = f"{KEY}: the section '{anchor}' cites, so it needs no reason"
            yield Problem(page.file, *position, "reason-not-needed", message, "take the line out")


def _more_than_declared(
    page: Draft, section: Section, reason: Reason, proven: frozenset[int]
) -> Iterator[Problem]:
    for block in section.blocks:
        if reason is Reason.NAVIGATION and not _leads_elsewhere(block):
            message = "this section is declared as navigation, but no link stands here"
            fix = "link the page that says more, or declare what the section is"
            yield Problem(page.file, block.line, 1, "reason-does-not-hold", message, fix)
        for said in statements(block):
            if reason in LEADS_ON and said.about in proven:
                continue
            yield _unproven(page, reason, block.position(said.start), said.written)
            break


def _leads_elsewhere(block: Block) -> bool:
    return block.kind is not BlockKind.ENTRY or any(block.named("a"))


def _unproven(page: Draft, reason: Reason, position: tuple[int, int], word: str) -> Problem:
    if reason in LEADS_ON:
        message = f"{word!r} is only summed up here: nothing on the page that cites speaks of it"
        fix = "put [@id] behind the sentence, or state and cite it further down"
    else:
        message = f"{word!r} makes this a statement, which is more than '{reason.value}'"
        fix = "put [@id] behind what proves it, ask it as a question, or take it out"
    return Problem(page.file, *position, "statement-without-source", message, fix)
