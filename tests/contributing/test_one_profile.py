from pathlib import Path

import pytest

from generator.contributing.one_profile import one_profile
from generator.model.problem import DirectoryError
from tests.contributing.folders import house, profile_of
from tests.today import TODAY


def test_a_sound_profile_is_read(tmp_path: Path) -> None:
    assert one_profile("example-a", house(tmp_path / "h"), TODAY).provider.name == "Example A"


@pytest.mark.parametrize("slug", ["exampel-a", "../providers/example-a", "Example A"])
def test_a_name_that_is_none_is_told_with_the_nearest(tmp_path: Path, slug: str) -> None:
    root = house(tmp_path / "h")
    with pytest.raises(DirectoryError, match="there is no profile"):
        one_profile(slug, root, TODAY)


def test_a_profile_with_errors_is_not_called_about(tmp_path: Path) -> None:
    root = house(tmp_path / "h")
    profile_of(root).write_text("name: A\n", encoding="utf-8")
    with pytest.raises(DirectoryError, match="mend it first"):
        one_profile("example-a", root, TODAY)
