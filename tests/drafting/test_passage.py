from generator.drafting.passage import Passage


def test_each_letter_has_its_line_and_column() -> None:
    one = Passage("we treat", "a.html", ((0, 3, 5), (3, 4, 1)))
    assert [one.position(offset) for offset in (0, 1, 3, 7)] == [(3, 5), (3, 6), (4, 1), (4, 5)]
