"""Claims of freedom, each beside a neighbor that claims nothing."""

import pytest

from generator.model.wording import promises


@pytest.mark.parametrize(
    ("kind", "claimed", "fine"),
    [
        (
            "illness said to end",
            "Depression is not managed, it is defeated",
            "It is managed, not ended",
        ),
        ("illness said to end", "End years of suffering", "To end years of suffering takes time"),
        ("illness said to end", "Watch your anxiety lift", "Watch your weight"),
        ("nothing of it left", "Wake up without depression", "For people without depression"),
        ("nothing of it left", "You're done with depression", "You're done with the forms"),
        ("nothing of it left", "The antidote to depression", "The answer to your mail"),
        ("nobody left out", "Nobody left without relief", "Nobody left without a driver"),
        ("nobody left out", "We have yet to meet one we could not help", "Some we could not help"),
        ("nobody left out", "Ketamine always does", "Ketamine seldom does"),
        ("nobody left out", "One session is all it takes", "One session is not all it takes"),
        ("life given back", "It gives you back the life that pain took", "It gives you a list"),
        ("life given back", "We promise you will notice it", "We promise you will be heard"),
        ("life given back", "Our clients never need pills", "Our clients need pills"),
    ],
)
def test_a_claim_is_told_from_its_neighbor(kind: str, claimed: str, fine: str) -> None:
    assert kind in {one.claim for one in promises(claimed)}
    assert promises(fine) == ()
