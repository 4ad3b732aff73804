"""Claims of cure, kind by kind, each beside its nearest neighbor that claims nothing."""

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
        ("illness gone", "Say goodbye to depression", "Say goodbye to the staff"),
        ("healing or ending an illness", "It conquers anxiety", "It denies that it conquers pain"),
        ("healing or ending an illness", "Fixes the root cause of pain", "The root cause of pain"),
        ("healing or ending an illness", "It eliminates major depression", "Major depression"),
        ("healing or ending an illness", "Put PTSD behind you", "Put your phone behind you"),
        ("illness gone", "Your depression never comes back", "Depression may come back"),
        ("illness gone", "Your anxiety is history", "A history of anxiety"),
        ("illness gone", "Lasting freedom from pain", "Freedom from paperwork"),
    ],
)
def test_a_claim_of_cure_is_told_from_its_neighbor(kind: str, claimed: str, fine: str) -> None:
    assert [one.claim for one in promises(claimed)] == [kind]
    assert promises(fine) == ()


@pytest.mark.parametrize(
    "told",
    [
        "They used to say that it heals depression.",
        "The page no longer says that pain vanishes.",
        "The state board found that it had claimed a cure.",
    ],
)
def test_what_is_said_no_longer_or_found_by_a_board_is_not_their_claim(told: str) -> None:
    assert promises(told) == ()
