"""What holds of a saved page, a draft that was ticked and answers, whatever stands in them."""

from pathlib import Path

from generator.contributing.merge import merge
from generator.drafting.draft import proposals
from generator.drafting.draft_file import draft_file, taken
from generator.drafting.page_text import passages
from generator.model.problem import Problem
from generator.reading.strict_yaml.parser import parse
from generator.reading.text_file import read_text
from tests.soak.day import TODAY

PAGE = """\
<!doctype html>
<html lang="en"><head><title>Example A</title></head><body>
<h1>Ketamine therapy</h1>
<p>Each infusion costs $450. We give you a superbill, and we accept HSA and FSA cards.</p>
<p>Our medical director is Ana Example, MD, board certified in psychiatry.</p>
<blockquote>It cost me $300.</blockquote>
</body></html>
"""
ANSWERS = """\
profile: example-a
insurance: {superbill: yes, evidence: call}
evidence:
  call:
    seen: 2026-11-12
    method: phone
    by: erin
    reached: front desk
    asked: Whether they give a superbill.
"""
_LOOKS = {"page.html": {"url": "https://a.example/", "seen": "2026-11-12", "method": "website"}}
DRAFT = draft_file("example-a", _LOOKS, proposals(passages(PAGE, "page.html"))).replace(
    "take: ask", "take: yes", 1
)
DRAFT = DRAFT.replace("take: ask", "take: no")
FILES = {"page.html": PAGE, "draft.yml": DRAFT, "answers.yml": ANSWERS}


def saved_page(root: Path) -> list[Problem]:
    """Draft from a page: each proposal has words that the page holds, and the draft can be read."""
    text, problems = read_text(root / "page.html", "page.html", root)
    if text is None:
        return problems
    found = proposals(passages(text, "page.html"))
    for one in found:
        assert one.words in one.sentence
        assert one.line > 0
        assert one.column > 0
    document = parse(draft_file("example-a", _LOOKS, found), "draft.yml", 50_000)
    assert "\ufffd" in text or document.problems == []
    return []


def ticked_draft(root: Path) -> list[Problem]:
    """Make answers of a draft: with a problem nothing comes out, else a file that can be read."""
    text, problems = read_text(root / "draft.yml", "draft.yml", root)
    if text is None:
        return problems
    answers, more = taken(text, "draft.yml")
    if more:
        assert answers == ""
    elif answers:
        assert parse(answers, "answers.yml").problems == []
    return [*problems, *more]


def answers(root: Path) -> list[Problem]:
    """Merge answers: what is refused changes nothing, and what is not refused is sound."""
    path = root / "providers" / "example-a.yml"
    before = path.read_text("utf-8")
    merged = merge(root / "answers.yml", root, TODAY)
    assert path.read_text("utf-8") == before
    if not merged.is_refused:
        assert parse(merged.after, "example-a.yml").problems == []
    return merged.problems
