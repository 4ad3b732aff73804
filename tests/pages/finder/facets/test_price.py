"""A price stands in every band that it touches."""

import pytest

from generator.pages.finder.facets import price
from tests.pages.finder.facet_answers import choices, priced, told


@pytest.mark.parametrize(
    ("low", "high", "bands"),
    [
        ("0", None, ("low",)),
        ("299.99", None, ("low",)),
        ("300", None, ("middle",)),
        ("599.99", None, ("middle",)),
        ("600", None, ("high",)),
        ("250", "350", ("low", "middle")),
        ("200", "900", ("low", "middle", "high")),
        ("300", "600", ("middle", "high")),
    ],
)
def test_a_price_falls_in_every_band_that_it_touches(
    low: str, high: str | None, bands: tuple[str, ...]
) -> None:
    assert told(price.session_price, prices=priced(low, high)) == bands


def test_the_price_of_a_course_is_not_the_price_of_a_session() -> None:
    prices = priced("1500", per="course")
    assert told(price.course_price, prices=prices) == ("middle",)
    assert told(price.session_price, prices=prices) == ()


@pytest.mark.parametrize(
    ("low", "bands"),
    [
        ("1499.99", ("low",)),
        ("1500", ("middle",)),
        ("2999.99", ("middle",)),
        ("3000", ("high",)),
    ],
)
def test_a_course_has_bands_of_its_own(low: str, bands: tuple[str, ...]) -> None:
    assert told(price.course_price, prices=priced(low, per="course")) == bands


def test_its_choices_stand_in_their_order() -> None:
    assert [*choices(price.FACETS).items()] == [
        ("session", ["low", "middle", "high"]),
        ("course", ["low", "middle", "high"]),
    ]
