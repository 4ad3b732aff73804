"""One walk through a profile as typed, whatever its shape."""

from typing import Any

import pytest

from generator.reading.profiles.raw_profile import entries, mapping, walk


def test_a_walk_finds_proofs_days_texts_and_the_rest() -> None:
    found = walk(
        {
            "name": "A B",
            "kind": "clinic",
            "routes": {"values": ["iv"], "evidence": ["faq", "team"]},
            "history": [{"on": "2026-11-10", "what": "C D"}],
            "evidence": {"faq": {"seen": "2026-11", "note": "E F"}},
        }
    )
    assert found.proofs == [(("routes", "evidence", 0), "faq"), (("routes", "evidence", 1), "team")]
    assert sorted(found.days) == [
        (("evidence", "faq", "seen"), "2026-11"),
        (("history", 0, "on"), "2026-11-10"),
    ]
    assert sorted(text for _, text in found.texts) == ["A B", "C D", "E F"]
    assert found.short == {"clinic", "iv"}


@pytest.mark.parametrize("odd", ["x", [], {}, ["x", [], {}], {"evidence": {"evidence": ["x"]}}])
def test_any_shape_can_be_walked(odd: Any) -> None:
    for key in ("evidence", "clinicians", "on"):
        walk({key: odd})
        list(entries({key: odd}, key))
        mapping({key: odd}, key)


def test_only_entries_with_keys_are_entries() -> None:
    assert list(entries({"a": ["x", {"b": "c"}]}, "a")) == [(("a", 1), {"b": "c"})]
