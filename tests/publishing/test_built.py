"""What a build came to says by itself whether anything was made."""

from dataclasses import FrozenInstanceError

import pytest

from generator.publishing.built import Built, Published


def test_a_build_is_new_unless_it_says_otherwise_and_does_not_change() -> None:
    built = Built(1, (), (), Published(2, 3, 4))
    assert not built.is_kept
    with pytest.raises(FrozenInstanceError):
        built.profiles = 2  # type: ignore[misc]
