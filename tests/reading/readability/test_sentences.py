"""Which sentences of a page count as read, and where they stand."""

import pytest

from generator.model.block import Block, BlockKind
from generator.reading.markdown_blocks import blocks
from generator.reading.readability.sentences import counted_words, sentences, visible_words
from tests.counting import calls


def read(text: str) -> list[tuple[int, str]]:
    return [(sentence.line, sentence.text) for sentence in sentences(blocks(text, 1))]


def test_a_sentence_has_the_line_where_it_starts() -> None:
    assert read("It may help. It\nmay not. Nobody\nknows!\n\nIs that so? Yes.") == [
        (1, "It may help."),
        (1, "It may not."),
        (2, "Nobody knows!"),
        (5, "Is that so?"),
        (5, "Yes."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## A heading of more than eight words does not count here.",
        "| A row | of a table that is long enough to count as one. |\n| - | - |",
        "[@fda-2023; @irs-502]",
        "https://office.example/a/page editor@office.example",
        "![a picture.](https://office.example/a.png)",
        "{{ contact }}",
        "- a cuff, with limits",
        "**Contact:** {{ contact }}",
        "**In short.**",
        "",
        "...",
    ],
)
def test_what_is_no_sentence_does_not_count(text: str) -> None:
    assert read(text) == []


def test_list_entries_count_where_they_are_sentences_or_as_long() -> None:
    assert read(
        "- Ask first.\n- a cuff\n- a sober adult in the home until it is over\n\n1. Rest."
    ) == [
        (1, "Ask first."),
        (3, "a sober adult in the home until it is over"),
        (5, "Rest."),
    ]


def test_a_label_in_bold_is_left_out_and_a_sentence_in_bold_is_not() -> None:
    assert read("- **Breathing.** It slowed.\n\n**911:** someone cannot be woken.") == [
        (1, "It slowed."),
        (3, "someone cannot be woken."),
    ]
    long = "Do not stop any medicine on your own."
    assert read(f"**{long}** Ask.") == [(1, long), (1, "Ask.")]


def test_citations_and_addresses_are_not_read_but_the_words_of_a_link_are() -> None:
    assert read("See [the plan](rule:has-an-emergency-plan).[@a; @b] It\nhelps[@c], *often*.") == [
        (1, "See the plan."),
        (1, "It helps, often."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "About 12.5% had it.",
        "Dr. Example said so.",
        "It is legal, e.g. in a clinic.",
        "It is open from 9 a.m. to 5 p.m. each day.",
        "The U.S. Department says so.",
        "Ask (and write it down).",
        "She said \u201cno.\u201d",
    ],
)
def test_a_point_does_not_always_end_a_sentence(text: str) -> None:
    assert read(text) == [(1, text)]


def test_a_mark_within_quotation_marks_or_brackets_ends_one() -> None:
    assert [text for _, text in read('He said "no." (It was late.) **Then** he left.')] == [
        'He said "no."',
        "(It was late.)",
        "Then he left.",
    ]


def test_what_blanks_hold_together_is_one_word() -> None:
    assert counted_words("A face-to-face visit costs $450 - or not (it's free) .") == 9


def test_every_block_has_its_visible_words() -> None:
    (row,) = blocks("| [a](page:x/y) | b[@fda-2023] |", 1)
    assert visible_words(row).split() == ["|", "[a]", "|", "b", "|"]
    assert len(visible_words(row)) == len(row.text)


@pytest.mark.slow
@pytest.mark.parametrize("part", [".", "[@", "![", "{{", "a@", "a.", "A. ", ".*", " .", "**a"])
def test_no_text_makes_it_slow(part: str) -> None:
    def work(size: int) -> int:
        block = Block(BlockKind.PARAGRAPH, 1, part * (size // len(part)))
        return calls(lambda: list(sentences([block])))

    once = work(5_000)
    assert work(10_000) <= 2.5 * once + 100
