"""Places of what stands in a file."""

from generator.reading.strict_yaml.positions import Branch, Document


def test_no_two_branches_share_their_places() -> None:
    one, other = Branch((1, 1)), Branch((2, 1))
    one.keys["a"] = (1, 1)
    one.values["a"] = (1, 4)
    assert (other.position, other.keys, other.values) == ((2, 1), {}, {})


def test_nothing_read_stands_at_the_start() -> None:
    document = Document()
    assert (document.data, document.root, document.problems) == (None, (1, 1), [])
