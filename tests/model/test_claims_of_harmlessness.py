"""Claims of harmlessness, each beside a neighbor that names the harm and denies nothing."""

import pytest

from generator.model.wording import promises


@pytest.mark.parametrize(
    ("claimed", "fine"),
    [
        ("The risk of addiction is nonexistent", "The risk of addiction is low with a watch"),
        ("Withdrawal does not happen with it", "Side effects do not happen to everyone"),
        ("You need not worry about addiction", "Call us with any worry about addiction"),
        ("It has none of the side effects of pills", "Which of the side effects did you have?"),
        ("It can be taken for years without harm", "No harm is done by waiting"),
        ("The treatment has no drawbacks", "The treatment has drawbacks"),
        ("There is no way to become addicted", "There is a way to stop"),
        ("No one has side effects", "No side effect is too small to tell"),
        ("It never causes dependence", "It can cause dependence"),
        ("It cannot be abused", "It can be abused"),
        ("It is safer than aspirin", "It is safer with a nurse"),
        ("It has no long-term consequences", "It has consequences"),
    ],
)
def test_a_harm_denied_is_told_from_a_harm_named(claimed: str, fine: str) -> None:
    assert [one.claim for one in promises(claimed)] == ["harm denied"]
    assert promises(fine) == ()
