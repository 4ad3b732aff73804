"""Who is tied stays tied: a change that makes a file forget it is told by the key that held it."""

from typing import Any

from generator.contributing.kept_ties import lost_ties
from tests.profiles import provider

ANA = {"name": "Ana Example", "credential": "MD", "evidence": "site"}
TIED = {"seen": "2026-11-01", "method": "provider", "by": "hand", "conflict_of_interest": "paid"}
SAID = {"on": "2026-11-20", "by": "Cleo", "role": "manager", "still_right": ["who"]}
WHOLE: dict[str, Any] = {
    "clinicians": [ANA],
    "evidence": {"own": TIED},
    "conflict_of_interest": "affiliated",
    "attestations": [{**SAID, "evidence": "own"}],
}


def lost(**changes: Any) -> list[tuple[str, str]]:
    found = lost_ties(provider(**WHOLE), provider(**{**WHOLE, **changes}))
    return [(key, message) for key, message, fix in found if "by hand" in fix]


def test_nothing_is_lost_where_names_and_ties_stay() -> None:
    assert lost(summary="Another one.", clinicians=[{**ANA, "name": "Dr. Ana Example"}]) == []
    assert lost(conflict_of_interest="paid") == []
    assert lost(website="https://www.example-a.example/new") == []


def test_each_tie_that_goes_is_told_with_its_key() -> None:
    assert [key for key, _ in lost(conflict_of_interest="patient")] == ["conflict_of_interest"]
    assert [key for key, _ in lost(clinicians=[])] == ["clinicians"]
    assert [key for key, _ in lost(evidence={"own": {**TIED, "by": "another"}})] == ["evidence"]
    assert lost(name="Example B")[0] == (
        "name",
        "'example a' would no longer be known as one of the provider's own",
    )
    assert lost(name="Example B", also_known_as=["Example A"]) == []
    assert lost(attestations=[])[0][1].startswith("'cleo' would")
    assert [key for key, _ in lost(website="https://example-b.example/")] == ["website"]
