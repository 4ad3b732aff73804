"""A red flag hides a provider by how sure we are, and none is found where nobody looked."""

from generator.pages.finder.facets import red_flags
from tests.demonstration import judged
from tests.pages.finder.facet_answers import choices


def test_a_red_flag_hides_by_how_sure_we_are() -> None:
    assert red_flags.red_flags(judged("example-quickstart-ketamine")) == ("other",)
    assert red_flags.red_flags(judged("example-night-owl")) == ("other", "no-confirmed")


def test_no_flag_is_found_only_where_somebody_looked() -> None:
    assert "none-found" in red_flags.red_flags(judged("example-harbor-clinic"))
    assert red_flags.red_flags(judged("example-quiet-clinic")) == ("no-confirmed", "no-possible")


def test_its_choices_stand_in_their_order() -> None:
    assert [*choices(red_flags.FACETS).items()] == [
        ("flags+", ["no-confirmed-", "no-possible-", "none-found"]),
    ]
