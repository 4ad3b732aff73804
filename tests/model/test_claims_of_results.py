"""Claims of results, kind by kind, each beside its nearest neighbor that claims nothing."""

import pytest

from generator.model.wording import promises


@pytest.mark.parametrize(
    ("kind", "claimed", "fine"),
    [
        ("cure", "It cures depression", "A secure and quiet room"),
        ("healing or ending an illness", "It heals anxiety", "A healing journey with music"),
        ("healing or ending an illness", "It reduces or eliminates pain", "It reduces pain"),
        ("healing or ending an illness", "It ended depression", "The course ends in May"),
        ("illness gone", "Depression is gone in a week", "The wait is gone"),
        ("guarantee", "We guarantee relief", "We guarantee a quiet room"),
        ("guarantee", "Results are guaranteed", "A refund is guaranteed if you see no results"),
        ("certain result", "You will feel better", "You will feel sleepy"),
        ("certain result", "They promise relief", "A promising result"),
        ("help for everyone", "It works for everyone", "Prices for everyone"),
        ("help for everyone", "100% of patients respond", "100% of patients have a driver"),
        ("for good", "Permanent relief", "A permanent address"),
        ("at once", "Instant relief", "An instant message"),
        ("illness gone", "Say goodbye to depression", "Say goodbye to the staff"),
        ("help for everyone", "Everyone we treat gets better", "Everyone gets better care"),
        ("miracle", "A miracle drug", "A new drug"),
    ],
)
def test_a_claim_of_a_result_is_told_from_its_neighbor(kind: str, claimed: str, fine: str) -> None:
    assert [one.kind for one in promises(claimed)] == [kind]
    assert promises(fine) == ()
