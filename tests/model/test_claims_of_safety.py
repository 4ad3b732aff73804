"""Claims of safety, kind by kind, each beside its nearest neighbor that claims nothing."""

import pytest

from generator.model.wording import promises


@pytest.mark.parametrize(
    ("kind", "claimed", "fine"),
    [
        ("no addiction", "It is non-addictive", "It is less addictive than opioids"),
        ("no addiction", "Addiction has not been seen", "Addiction has been seen"),
        ("no addiction", "Not proven to be addictive", "It has been shown to be addictive"),
        ("no addiction", "No risk of dependence", "A low risk of dependence"),
        ("no addiction", "Is it addictive? No.", "Is it addictive? It can be."),
        ("no addiction", "No cases of addiction have been reported", "Cases of addiction are rare"),
        ("no addiction", "It won't cause dependence", "It can cause dependence"),
        ("no risk", "Without any risk", "Without any risk of losing your deposit"),
        ("no withdrawal", "There is no withdrawal", "No withdrawal of consent is needed"),
        ("no side effects", "No known long-term side effects", "Few side effects"),
        ("no side effects", "It has no side effects", "No side effects are listed"),
        ("no side effects", "No side effects at all", "Without the side effects of older drugs"),
        ("no risk", "Safe even in large doses", "Safe in a clinic"),
        ("no risk", "You cannot overdose", "You can overdose"),
        ("no risk", "It is risk-free", "A risk-free first call"),
    ],
)
def test_a_claim_of_safety_is_told_from_its_neighbor(kind: str, claimed: str, fine: str) -> None:
    assert [one.claim for one in promises(claimed)] == [kind]
    assert promises(fine) == ()
