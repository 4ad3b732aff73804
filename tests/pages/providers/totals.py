"""The total of a course with these prices, and what its rows say."""

from typing import Any

from generator.pages.providers.course_total import Total, course_total
from tests.profiles import provider

IV = {"service": "iv infusion", "amount_usd": "450", "per": "session"}
VISIT = {"service": "consultation", "amount_usd": "150", "per": "visit"}


def total(*prices: dict[str, Any], **more: Any) -> Total:
    """Return the total for these prices, each with its proof."""
    priced = [{"evidence": "site", **price} for price in prices]
    found = course_total(provider(prices=priced, **more))
    assert found is not None
    return found


def parts(found: Total) -> dict[str, str]:
    """Return each row by what it is for."""
    return {row.what: row.amount for row in found.rows}
