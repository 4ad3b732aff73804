"""What rests on a source adds up over pages."""

from generator.model.resting import Resting


def test_two_pages_add_up() -> None:
    assert Resting(1, 2) + Resting(3, 4) == Resting(4, 6)
    assert Resting() + Resting(3, 4) == Resting(3, 4)
