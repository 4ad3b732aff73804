"""A red flag hides a provider by how sure we are, and none is found where nobody looked."""

from generator.pages.finder.facets import red_flags
from tests.demonstration import judged


def test_a_red_flag_hides_by_how_sure_we_are() -> None:
    assert red_flags.red_flags(judged("example-quickstart-ketamine")) == ("other",)
    assert red_flags.red_flags(judged("example-night-owl")) == ("other", "no-confirmed")


def test_no_flag_is_found_only_where_somebody_looked() -> None:
    assert "none-found" in red_flags.red_flags(judged("example-harbor-clinic"))
    assert red_flags.red_flags(judged("example-quiet-clinic")) == ("no-confirmed", "no-possible")
