"""A look that cannot count as our check is told with what it lacks, once for each cause."""

from typing import Any

from generator.reading.profiles.proof import proof
from tests.profiles import EVIDENCE, OURS, provider

EMERGENCY = {"emergency_plan": {"answer": "yes", "evidence": "call"}}
NPPES = {"npi": {"url": "https://npiregistry.cms.hhs.gov/", "method": "registry", **OURS}}


def told(**changes: Any) -> list[tuple[tuple[str | int, ...], str]]:
    return [(one.at, one.code) for one in proof(provider(**changes))]


def bare(*keys: str) -> dict[str, Any]:
    return {"call": {key: text for key, text in EVIDENCE["call"].items() if key not in keys}}


def test_looks_with_all_their_proof_are_not_told_of() -> None:
    assert told() == told(**EMERGENCY) == []


def test_all_that_a_look_lacks_is_one_message_with_what_to_add() -> None:
    (one,) = proof(provider(evidence=bare("by", "reached", "asked")))
    assert (one.at, one.code) == (("evidence", "call"), "proof-incomplete")
    assert "does not name the editor" in one.message
    assert all(f"add {key}:" in one.suggestion for key in ("by", "reached", "asked"))
    assert "provider says" in one.suggestion


def test_a_tie_of_the_file_is_one_message_however_many_looks_there_are() -> None:
    found = told(conflict_of_interest="paid", evidence=bare("by"))
    assert found == [(("conflict_of_interest",), "proof-by-tied-hand")]
    nothing = provider(conflict_of_interest="paid").model_copy(update={"evidence": {}})
    assert list(proof(nothing)) == []


def test_a_registry_that_keeps_no_such_facts_is_told_beside_the_fact() -> None:
    board = {"specialty": "Psychiatry", "board": "ABPN", "evidence": ["npi"]}
    ana = {"credential": "MD", "evidence": "site", "board_certification": board}
    (one,) = proof(provider(evidence=NPPES, clinicians=[ana]))
    assert one.at == ("clinicians", 0, "board_certification", "evidence")
    assert one.code == "proof-of-another-kind"
    assert "NPI Registry" in one.message
    assert "board certification of ABPN" in one.message
    board["evidence"] = ["npi", "certificate"]
    assert told(evidence=NPPES, clinicians=[ana]) == []


def test_a_license_on_their_own_page_is_no_mistake() -> None:
    license_ = {"state": "NV", "evidence": "page"}
    ana = {"credential": "MD", "evidence": "page", "licenses": [license_]}
    assert told(clinicians=[ana]) == []


def test_who_works_there_cannot_sign_for_the_whole() -> None:
    verified = {"on": "2026-11-10", "by": "Example A"}
    assert told(verified=verified) == [(("verified", "by"), "verified-by-affiliated")]


def test_what_a_provider_says_of_its_page_rests_on_its_own_word() -> None:
    said = {"on": "2026-11-20", "by": "Cleo Example", "role": "manager", "still_right": ["who"]}
    assert told(attestations=[{**said, "evidence": "call"}]) == [
        (("attestations", 0, "evidence"), "attested-by-another")
    ]
    own = {"told": {"seen": "2026-11-20", "method": "provider"}}
    assert told(attestations=[{**said, "evidence": "told"}], evidence=own) == []
