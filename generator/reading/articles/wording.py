"""Words of a page: one title, known settings, and no claim beyond the evidence."""

import re
from collections.abc import Iterator

from generator.model.block import Block, BlockKind
from generator.model.problem import Problem
from generator.model.wording import unproven_claims
from generator.reading.articles.front_matter import Draft
from generator.reading.markdown_blocks import without_addresses
from generator.reading.validation.suggestions import nearest
from generator.reading.validation.validate import position_of

SETTINGS = frozenset(
    {"run_by", "funded_by", "contact", "reviewers", "accuracy_table", "second_looks"}
)
"""What an about page may have filled in from ``site_config.yml`` or from the data."""

_SETTING = re.compile(r"\{\{ ?([a-z_]+) ?\}\}")
_BRACES = re.compile(r"\{\{[^}\n]*\}?\}?|\{%[^\n]*?%?\}|\{#[^\n]*?#\}")
_QUOTED = re.compile(r"\"[^\"]*\"|\u201c[^\u201d]*\u201d")
# Words beside a quotation by which somebody else speaks in it, or it is denied.
_OF_OTHERS = re.compile(
    r"\b(?<!\bwe )(?:say|says|said|saying|tells?|told|claims?|claimed|promis\w+|advertis\w+|ads?"
    r"|calls?|called|writes?|wrote|reads|not so|not true|wrong|untrue|no proof)\b",
    re.IGNORECASE,
)
_QUOTE_IT = "or put it in quotation marks, and beside them who says it"


def check_wording(page: Draft) -> Iterator[Problem]:
    """Yield what stands in a text and may not stand there."""
    for block in page.blocks:
        yield from _title(page, block)
        yield from _settings(page, block)
        yield from _claims(page, block)
    for key in ("title", "description"):
        text = page.head.data.get(key) if isinstance(page.head.data, dict) else None
        for claim in unproven_claims(_in_our_voice(text) if isinstance(text, str) else ""):
            message = f"{key}: {claim.phrase!r} claims more than is known: {claim.why}"
            position = position_of(page.head.root, (key,))
            fix = f"say instead: {claim.instead}"
            yield Problem(page.file, *position, "unproven-claim", message, fix)


def _title(page: Draft, block: Block) -> Iterator[Problem]:
    if block.kind is BlockKind.HEADING and block.level == 1:
        message = "the page has its title from the front matter; a second one stands here"
        fix = "make it a section: ## instead of #"
        yield Problem(page.file, block.line, 1, "second-title", message, fix)


def _settings(page: Draft, block: Block) -> Iterator[Problem]:
    for braces in _BRACES.finditer(block.live):
        position = block.position(braces.start())
        setting = _SETTING.fullmatch(braces[0])
        if not page.path.startswith("about/"):
            message = f"only about pages are filled in from the settings; found {braces[0]!r}"
            yield Problem(page.file, *position, "setting-misplaced", message, "write the words out")
        elif block.kind is BlockKind.HEADING:
            message = f"a heading is the same on every site; found {braces[0]!r}"
            fix = "put it into a paragraph"
            yield Problem(page.file, *position, "setting-misplaced", message, fix)
        elif not setting or setting[1] not in SETTINGS:
            near = nearest(setting[1] if setting else braces[0].strip("{}% "), sorted(SETTINGS))
            names = ", ".join(sorted(SETTINGS))
            fix = (f"did you mean '{{{{ {near} }}}}'? " if near else "") + f"accepted: {names}"
            message = f"nothing is named so that could be filled in; found {braces[0]!r}"
            yield Problem(page.file, *position, "unknown-setting", message, fix)


def _claims(page: Draft, block: Block) -> Iterator[Problem]:
    # Read as published: no mark inside a word hides it. A row's cells are told apart by its text.
    is_row = block.kind is BlockKind.ROW
    words = without_addresses(block.text) if is_row else block.words
    cursor = 0
    for claim in unproven_claims(_in_our_voice(words)):
        message = f"{claim.phrase!r} claims more than is known: {claim.why}"
        at = claim.start if is_row else _typed(block.text, claim.phrase, cursor)
        position, cursor = block.position(at), at + 1
        fix = f"say instead: {claim.instead}; {_QUOTE_IT}"
        yield Problem(page.file, *position, "unproven-claim", message, fix)


def _typed(text: str, phrase: str, after: int) -> int:
    """Return where words stand in a text as typed; where marks part them, what was before."""
    match = re.compile(r"\s+".join(map(re.escape, phrase.split()))).search(text, after)
    return match.start() if match else after


def _in_our_voice(text: str) -> str:
    """Return the text without what others say, blanked out so that places stay what they are.

    Quotation marks alone name nobody: beside them stands who says it, or that it is wrong.
    """
    without = _QUOTED.sub(lambda quoted: re.sub(r"[^\n]", "_", quoted[0]), text)
    return without if _OF_OTHERS.search(without) else text
