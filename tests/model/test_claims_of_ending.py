"""Claims of an end, by how the sentence is built, each beside a neighbor that claims nothing."""

import pytest

from generator.model.wording import promises


@pytest.mark.parametrize(
    ("kind", "claimed", "fine"),
    [
        ("illness ended", "It removes chronic pain", "It removes the needle"),
        ("illness ended", "We fix depression", "We fix a date"),
        ("illness ended", "Trauma is erased from the brain", "The note is erased"),
        ("illness ended", "It finds your trauma and removes it", "It finds your file"),
        ("illness ended", "Depression ends here", "The course ends here"),
        ("illness ended", "The permanent answer to OCD", "Our answer to your mail"),
        ("illness ended", "It is proven to eliminate OCD", "It is proven to be used off-label"),
        ("ended for good", "Overcome depression forever", "Helps some people with depression"),
        ("ended for good", "We take it away for good", "We take it from here"),
        ("free of an illness", "You will be free of OCD", "The first call is free of charge"),
        ("free of an illness", "It frees you from anxiety", "It frees up time"),
        ("free of an illness", "You'll never need pills again", "You may need pills again"),
        ("free of an illness", "Patients never relapse", "Patients can relapse"),
        ("brain restored", "It restores a healthy brain", "It restores your account"),
    ],
)
def test_a_claim_of_an_end_is_told_from_its_neighbor(kind: str, claimed: str, fine: str) -> None:
    assert [one.claim for one in promises(claimed)] == [kind]
    assert promises(fine) == ()


@pytest.mark.parametrize(
    "hoped",
    [
        "It may fix depression.",
        "Our goal is to end depression.",
        "It does not remove trauma.",
        "Will it erase my trauma?",
        "We work to end the stigma of depression.",
    ],
)
def test_what_is_hoped_denied_or_asked_is_no_claim(hoped: str) -> None:
    assert promises(hoped) == ()
