"""A block counts places in its own text, and keeps them when code is blanked out."""

from generator.model.block import Block, BlockKind, Mark

CODE = Mark("code", "[@x]", 7)
BLOCK = Block(BlockKind.PARAGRAPH, 3, "One\nt `[@x]` [a][b]", marks=(CODE,), first_line=2)


def test_a_place_is_that_of_the_file() -> None:
    assert BLOCK.position(0) == (3, 1)
    assert BLOCK.position_of(CODE) == (4, 4)


def test_an_address_noted_elsewhere_has_its_own_place() -> None:
    assert BLOCK.position_of(Mark("a", "x", 0, noted=(9, 6))) == (11, 6)


def test_code_is_blanked_out_and_nothing_moves() -> None:
    assert BLOCK.live == "One\nt `    ` [a][b]"
    assert len(BLOCK.live) == len(BLOCK.text)


def test_a_heading_proves_nothing() -> None:
    cite = Mark("cite", "@x", 0)
    assert Block(BlockKind.ROW, 1, "", marks=(cite,)).is_cited
    assert not Block(BlockKind.HEADING, 1, "", marks=(cite,)).is_cited
    assert not BLOCK.is_cited
