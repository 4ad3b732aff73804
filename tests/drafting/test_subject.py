import pytest

from generator.drafting.subject import compiled

LISTENS = compiled(r"\b<we> listens?\b")


@pytest.mark.parametrize(
    "who", ["We", "Our staff", "Our front desk", "Our ketamine-trained nurses"]
)
def test_whatever_they_call_their_own_is_heard(who: str) -> None:
    assert LISTENS.search(f"{who} listen.")


@pytest.mark.parametrize("who", ["Our neighbors", "Our sister clinic", "Our insurer", "Your staff"])
def test_others_are_not_taken_for_them(who: str) -> None:
    assert LISTENS.search(f"{who} listen.") is None
