"""Claims of approval, each beside its nearest neighbor that is true."""

import pytest

from generator.model.wording import promises


@pytest.mark.parametrize(
    ("claimed", "true"),
    [
        ("Our lozenges are FDA-approved", "Our lozenges are not FDA-approved"),
        ("FDA-approved infusions", "FDA-approved esketamine"),
        ("Approved by the FDA for PTSD", "Approved by the FDA as an anesthetic"),
        ("Spravato is FDA-approved for PTSD", "Spravato is FDA-approved for depression"),
        ("Ketamine is approved for depression", "TMS is approved for depression"),
        ("Ketamine is FDA-approved and safe", "Ketamine is FDA-approved, but not for depression"),
        ("Our troches have FDA approval", "Our troches lack FDA approval"),
        (
            "The federal government has approved ketamine for off-label use",
            "The FDA has approved ketamine; its use for mood is off-label",
        ),
        (
            "Approved by the federal government for off-label use",
            "Approved by the government for anesthesia, used off-label",
        ),
        (
            "It is approved by the U.S. Food and Drug Administration for pain",
            "The FDA approved ketamine for anesthesia; its use here is off-label",
        ),
    ],
)
def test_an_approval_that_was_not_given_is_told_from_one_that_was(claimed: str, true: str) -> None:
    assert promises(claimed)
    assert promises(true) == ()
