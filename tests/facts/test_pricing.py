"""Which price is for a session and which for a course, on every page and in every rule."""

from generator.facts.pricing import course_prices, session_prices, treatment_prices
from tests.demonstration import demonstration


def test_every_price_of_treatment_is_of_one_kind_at_most() -> None:
    for one in (judgement.provider for judgement in demonstration().judgements):
        sessions, courses = session_prices(one), course_prices(one)
        assert [price for price in sessions if price in courses] == []
        assert all(price in treatment_prices(one) for price in (*sessions, *courses))
        amounts = [price.amount_usd for price in sessions if price.amount_usd is not None]
        assert amounts == sorted(amounts)
