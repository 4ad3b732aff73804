from generator.reading.digests import NONE


def test_who_keeps_nothing_knows_nothing() -> None:
    NONE.put("a", "name", b"text", 1)
    assert NONE.get("a", "name", b"text") is None
    assert not NONE.is_used
