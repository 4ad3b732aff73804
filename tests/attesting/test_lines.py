"""What a mail does to a text: quoting, folding, odd blanks, words around it."""

import pytest

from generator.attesting.lines import AnswerLine, answer_lines, is_answer, known_keys
from tests.attesting.told import TOLD, text_of

WHOLE = text_of(*TOLD["long words are folded"])
EXPECTED = [line._replace(number=0) for line in answer_lines(WHOLE)[0]]


def read(text: str) -> tuple[list[AnswerLine], bool]:
    lines, is_whole = answer_lines(text)
    return [line._replace(number=0) for line in lines], is_whole


def test_each_line_has_its_key_its_value_and_its_place() -> None:
    lines, is_whole = answer_lines(WHOLE)
    assert is_whole
    assert lines[0] == AnswerLine(2, "profile", "example-lantern-telehealth")
    assert lines[-1].key == "prices says"


@pytest.mark.parametrize("mark", ["> ", ">> ", ">", "| ", "\u00a0\u00a0", "   "])
def test_quoted_in_a_mail_it_reads_the_same(mark: str) -> None:
    text = "".join(f"{mark}{line}\n" for line in WHOLE.splitlines())
    assert read(text) == (EXPECTED, True)


def test_what_stands_around_it_is_left_out_and_what_was_folded_is_put_together() -> None:
    folded = WHOLE.replace("and the first", "and\nthe first").replace("\n", "\r\n")
    text = f"Hello Erin,\nsafety: changed\n\n{folded}\n-- \nCleo\nwho: changed\n"
    assert read(text) == (EXPECTED, True)


def test_words_with_a_colon_that_were_folded_stay_words() -> None:
    text = text_of(
        TOLD["long words are folded"][0], "prices: changed\nprices says: New\nnote: $5\n"
    )
    assert answer_lines(text)[0][-1].value == "New note: $5"


def test_without_its_end_it_is_not_whole_and_without_its_beginning_it_is_none() -> None:
    assert not read(WHOLE.replace("still right: end", ""))[1]
    assert is_answer(WHOLE)
    assert not is_answer("who: still right\n")
    assert "prices seen as" in known_keys()
