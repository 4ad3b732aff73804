"""What the labelled passages must show; the figures themselves are printed by ``make drafts``."""

from tests.drafts.measure import (
    FRESH,
    LAST,
    LATER,
    MENDED,
    UNSEEN,
    counted,
    every_row,
    halves,
    labelled,
    share,
    table,
)


def test_half_of_the_passages_state_nothing_and_a_third_is_held_out() -> None:
    rows = labelled()
    assert len(rows) >= 100
    assert sum(not row["facts"] for row in rows) * 2 >= len(rows) - 20
    assert len(halves()[1]) * 3 >= len(rows)
    for file, least in ((FRESH, 80), (UNSEEN, 80), (LATER, 40), (LAST, 40)):
        written = labelled(file)
        assert len(written) >= least
        assert sum(not row["facts"] for row in written) * 2 >= len(written) - 6


def test_what_is_proposed_is_stated_and_most_of_it_is_found() -> None:
    for rows in (*halves(), *map(labelled, (*MENDED, LAST))):
        count = counted(rows)
        assert count.precision >= 0.98
        assert count.recall >= 0.7


def test_each_field_is_right_and_found_where_the_words_are_plain() -> None:
    count = counted(every_row())
    assert len(count.right) >= 36
    assert [
        one for one, right in count.right.items() if share(right, count.wrong[one]) < 0.98
    ] == []
    assert [
        one for one, right in count.right.items() if share(right, count.missed[one]) < 0.7
    ] == []


def test_a_wrong_and_a_missed_fact_are_counted() -> None:
    rows = [
        {"text": "We provide superbills.", "facts": []},
        {"text": "Nothing here.", "facts": ["phone"]},
        {"text": "We accept Aetna.", "facts": ["plans"]},
    ]
    count = counted(rows)
    assert (count.precision, count.recall) == (0.5, 0.5)
    assert "phone                  1.00 0.00\n" in table(count, "Tried")
