"""Drafts with ticks, and what Python makes of them, for the browser's page to be held to."""

from typing import Any

from generator.drafting.draft import ANSWERS_HEAD, proposals
from generator.drafting.draft_file import draft_file, taken
from generator.drafting.page_text import passages

PAGE = """\
<h1>Our prices</h1><p>Each infusion costs $450. Each IM injection costs $350.</p>
<p>We accept HSA and FSA cards. We provide a superbill. We do not bill insurance.</p>
<p>A nurse stays with you for the whole session. Call us at (415) 555-0100.</p>
<p>We guarantee results.</p>
<h1>Our team</h1><p>Ana Example, MD. Ben Example, CRNA. We say "no charge: call" {twice}, #1.</p>
<p>A doctor stays with you for the whole session. Our other office: (415) 555-0101.</p>
"""
LOOK = {"url": "https://harbor.example/a?b=1#c", "seen": "2026-11-12", "method": "website"}


def draft() -> str:
    """Return a draft of a page that says many things, two of them twice and differently."""
    return draft_file(
        "example-harbor-clinic", {"a b.html": LOOK}, proposals(passages(PAGE, "a b.html"))
    )


def ticked(text: str, answers: list[str]) -> str:
    """Return a draft with these words behind its takes."""
    first, *rows = text.split("  - take: ask\n")
    pairs = zip(answers, rows, strict=True)
    return first + "".join(f"  - take: {answer or 'ask'}\n{row}" for answer, row in pairs)


def worked_out() -> dict[str, Any]:
    """Return the draft, and for several ways to tick it what comes out and what is wrong."""
    text = draft()
    number = text.count("  - take: ask\n")
    alone = [["yes" if at == one else "no" for at in range(number)] for one in range(number)]
    ways = [
        ["yes"] * number,
        ["no"] * number,
        *alone,
        ["yes"] * (number // 2) + ["no"] * (number - number // 2),
    ]
    return {
        "head": ANSWERS_HEAD,
        "text": text,
        "ways": [_made(text, ticks) for ticks in ways],
    }


def _made(text: str, ticks: list[str]) -> dict[str, Any]:
    whole = ticked(text, ticks)
    answers, problems = taken(whole, "draft.yml")
    return {
        "ticks": ticks,
        "ticked": whole,
        "answers": answers,
        "wrong": [problem.message.partition(": ")[2] for problem in problems],
    }
