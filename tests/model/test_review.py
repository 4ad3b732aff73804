from dataclasses import FrozenInstanceError

import pytest

from generator.model.review import BeforeAfter, Review


def test_what_is_told_is_not_changed_afterwards() -> None:
    told = BeforeAfter("Listing", "", "Listed")
    with pytest.raises(FrozenInstanceError):
        told.after = "Closed"  # type: ignore[misc]
    assert Review("abc").profiles == ()
