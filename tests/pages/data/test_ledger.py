import hashlib

import pytest

from generator.pages.data.ledger import Ledger


def test_a_file_in_pieces_is_noted_like_one_in_one_go() -> None:
    ledger = Ledger()
    ledger.whole("a/one.json", b"abc")
    ledger.piece("two.json", b"a")
    ledger.piece("two.json", b"bc")
    ledger.close()
    digest = hashlib.sha256(b"abc").hexdigest()
    assert ledger.sums().decode() == f"{digest}  a/one.json\n{digest}  two.json\n"
    assert ledger.size("two.json") == 3
    assert ledger.sizes_in("a/") == [3]


def test_nobody_reads_a_size_before_the_last_byte() -> None:
    ledger = Ledger()
    ledger.piece("a", b"1")
    for ask in (ledger.sums, lambda: ledger.size("a"), lambda: ledger.sizes_in("")):
        with pytest.raises(RuntimeError, match="not finished"):
            ask()
