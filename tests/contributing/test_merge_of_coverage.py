"""An answer by payer and drug is laid over the entry that it is of, and over no other."""

from pathlib import Path

from generator.contributing.yaml_edit import loaded
from tests.contributing.test_merge import merged


def test_who_pays_goes_by_payer_and_drug_and_a_narrower_entry_stays(tmp_path: Path) -> None:
    there = """coverage:
  - {covers: esketamine, payer: medicare, answer: yes, network: in network, evidence: page}
  - {covers: esketamine, payer: private plans, answer: yes, plans: [Aetna], evidence: page}
"""
    facts = """replaces: {coverage.esketamine.medicare.answer: "yes"}
coverage:
  - {covers: esketamine, payer: medicare, answer: no, evidence: call-2026-11-21}
  - {covers: esketamine, payer: private plans, answer: yes, evidence: call-2026-11-21}
  - {covers: ketamine, answer: no, evidence: call-2026-11-21}
"""
    done = merged(tmp_path, there, facts)
    assert not done.is_refused
    listed = loaded(done.after)["coverage"]
    assert [(one["covers"], one["answer"]) for one in listed] == [
        ("esketamine", "no"),
        ("esketamine", "yes"),
        ("esketamine", "yes"),
        ("ketamine", "no"),
    ]
    assert "network" not in listed[0]
    assert listed[1]["plans"] == ["Aetna"]
