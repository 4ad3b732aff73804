"""Reading grade (Flesch-Kincaid) of a text: the school year that its sentences ask for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model.block import Block
from generator.reading.readability.sentences import Sentence, sentences
from generator.reading.readability.syllables import syllables

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
        words = sum(sentence.word_count for sentence in self.sentences)
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
        return sorted(self.sentences, key=lambda one: (-one.word_count, one.line))[:3]

    @property
    def hardest(self) -> list[str]:
        """The three words with the most syllables, from three up, the hardest first."""
        words = {word.lower() for word in self.spelled if syllables(word) >= 3}
        return sorted(words, key=lambda word: (-syllables(word), word))[:3]


def prose(blocks: Iterable[Block]) -> Prose:
    """Return the sentences of a page's blocks."""
    return Prose(tuple(sentences(blocks)))
