"""What is told is proven by the next citation, what follows the last by the last."""

from generator.reading.articles.cited_parts import cited_parts
from tests.reading.pages import page


def parts(body: str) -> list[tuple[str, tuple[str, ...]]]:
    found = (one for block in page(body).blocks for one in cited_parts(block))
    return [(" ".join(one.text.split()), one.ids) for one in found]


def test_the_next_citation_proves_and_the_last_what_follows() -> None:
    assert parts("One. Two.[@a] Three.[@b; @c] Four.") == [
        ("One. Two.", ("a",)),
        ("Three.", ("b", "c")),
        ("Four.", ("b", "c")),
    ]


def test_a_cell_rests_on_its_own_citation_or_on_those_of_its_row() -> None:
    rows = parts("| a | b | c |\n| --- | --- | --- |\n| x | y[@a] | z[@b] |")
    assert ("x", ("a", "b")) in rows
    assert ("y", ("a",)) in rows
    assert ("z", ("b",)) in rows


def test_what_cites_nothing_and_a_heading_have_no_part() -> None:
    assert parts("## In 3 weeks\n\nIn 3 weeks.") == []


def test_its_place_in_the_block_is_kept() -> None:
    (block,) = page("One.[@a] Two.").blocks
    last = list(cited_parts(block))[-1]
    assert block.text[last.start :].startswith(" Two.")
