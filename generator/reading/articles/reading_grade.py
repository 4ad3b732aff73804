"""A page that asks for more years of school than most readers have."""

from collections.abc import Iterator

from generator.model.problem import Problem, Severity
from generator.model.refusal import shown_briefly
from generator.reading.articles.front_matter import Draft
from generator.reading.readability.grade import prose
from generator.reading.readability.sentences import Sentence

ASKED = 8.0
"""A page above it is warned of: six to eight is what NIH and CDC ask of words for patients."""
REFUSED = 10.0
"""A page above it is refused."""


def reading_grade(page: Draft) -> Iterator[Problem]:
    """Yield that a page is hard to read, and where to cut."""
    read = prose(page.blocks)
    grade = read.grade
    if grade is None or grade <= ASKED:
        return
    severity, limit = (Severity.ERROR, REFUSED) if grade > REFUSED else (Severity.WARNING, ASKED)
    longest = "; ".join(_shown(sentence) for sentence in read.longest)
    message = f"the text reads at grade {grade}, above {limit}; its longest sentences: {longest}"
    plainer = f", and find plainer words for {', '.join(read.hardest)}" if read.hardest else ""
    fix = f"cut long sentences in two{plainer}"
    line = page.blocks[0].line
    yield Problem(page.file, line, 1, "reading-grade", message, fix, severity)


def _shown(sentence: Sentence) -> str:
    return f"line {sentence.line}, {sentence.word_count} words, {shown_briefly(sentence.text)}"
