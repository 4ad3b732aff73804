"""Claims of results, kind by kind, each beside its nearest neighbor that claims nothing."""

import pytest

from generator.model.wording import promises


@pytest.mark.parametrize(
    ("kind", "claimed", "fine"),
    [
        ("guarantee", "We guarantee relief", "We guarantee a quiet room"),
        ("guarantee", "Results are guaranteed", "A refund is guaranteed if you see no results"),
        ("certain result", "You will feel better", "You will feel sleepy"),
        ("certain result", "They promise relief", "A promising result"),
        ("help for everyone", "It works for everyone", "Prices for everyone"),
        ("help for everyone", "100% of patients respond", "100% of patients have a driver"),
        ("for good", "Permanent relief", "A permanent address"),
        ("at once", "Instant relief", "An instant message"),
        ("help for everyone", "Everyone we treat gets better", "Everyone gets better care"),
        ("help for everyone", "Each patient responds", "Fitted to how each patient responds"),
        ("certain result", "Relief within a day, guaranteed", "A reply within a day, guaranteed"),
        ("certain result", "Results you can count on", "A nurse you can count on"),
        ("help for everyone", "It always helps", "It always helps to bring a friend"),
        ("miracle", "A miracle drug", "A new drug"),
    ],
)
def test_a_claim_of_a_result_is_told_from_its_neighbor(kind: str, claimed: str, fine: str) -> None:
    assert [one.claim for one in promises(claimed)] == [kind]
    assert promises(fine) == ()
