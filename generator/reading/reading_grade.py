"""Reading grade of a page: the school year that its sentences ask for, by Flesch and Kincaid."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.problem import Problem, Severity
from generator.model.refusal import shown_briefly
from generator.reading.front_matter import Draft
from generator.reading.markdown_blocks import Block
from generator.reading.prose import Sentence, sentences
from generator.reading.syllables import syllables

ASKED = 8.0
"""A page above it is warned of: six to eight is what NIH and CDC ask of words for patients."""
REFUSED = 10.0
"""A page above it is refused."""
FEWEST_WORDS = 40
"""Under so many words one long name would decide the grade, so there is none."""

_SPELLED = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Prose:
    """The sentences of a page, measured."""

    sentences: Sequence[Sentence]

    @property
    def grade(self) -> float | None:
        """The school year to one decimal; None where there is too little to measure."""
        words = sum(sentence.words for sentence in self.sentences)
        spelled = self.spelled
        if words < FEWEST_WORDS or not spelled:
            return None
        heard = sum(syllables(word) for word in spelled)
        grade = 0.39 * words / len(self.sentences) + 11.8 * heard / len(spelled) - 15.59
        return round(grade, 1)

    @property
    def spelled(self) -> list[str]:
        """Every word that has letters: figures and signs have no syllables to count."""
        return [word for sentence in self.sentences for word in _SPELLED.findall(sentence.text)]

    @property
    def longest(self) -> list[Sentence]:
        """The three sentences with the most words, the longest first."""
        return sorted(self.sentences, key=lambda one: (-one.words, one.line))[:3]

    @property
    def hardest(self) -> list[str]:
        """The three words with the most syllables, from three up, the hardest first."""
        words = {word.lower() for word in self.spelled if syllables(word) >= 3}
        return sorted(words, key=lambda word: (-syllables(word), word))[:3]


def prose(blocks: Iterable[Block]) -> Prose:
    """Return the sentences of a page's blocks."""
    return Prose(tuple(sentences(blocks)))


def reading_grade(page: Draft) -> Iterator[Problem]:
    """Yield that a page is hard to read, and where to cut."""
    read = prose(page.blocks)
    grade = read.grade
    if grade is None or grade <= ASKED:
        return
    severity, limit = (Severity.ERROR, REFUSED) if grade > REFUSED else (Severity.WARNING, ASKED)
    places = "; ".join(_place(sentence) for sentence in read.longest)
    message = f"the text reads at grade {grade}, above {limit}; its longest sentences: {places}"
    plainer = f", and find plainer words for {', '.join(read.hardest)}" if read.hardest else ""
    fix = f"cut long sentences in two{plainer}"
    line = page.blocks[0].line
    yield Problem(page.file, line, 1, "reading-grade", message, fix, severity)


def _place(sentence: Sentence) -> str:
    return f"line {sentence.line}, {sentence.words} words, {shown_briefly(sentence.text)}"
