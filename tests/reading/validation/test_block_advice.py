"""Where a block belongs and a bare value stands, the lines to write are shown."""

from typing import Any

import pytest

from generator.model.provider import Provider
from generator.reading.validation.block_advice import entry_for, lines_for
from generator.reading.validation.known_keys import part_at


@pytest.mark.parametrize(
    ("key", "given", "lines"),
    [
        ("emergency_plan", "yes", "'answer: yes' and 'evidence: name-of-the-proof'"),
        ("emergency_plan", "They have one", "'answer: yes or no' and 'evidence: name"),
        ("routes", "iv", "'values: [iv]' and 'evidence"),
        ("routes", ["iv", "im"], "'values: [iv, im]' and 'evidence"),
        ("routes", "by drip", "'values: [...]' and 'evidence"),
        ("serves", "CA and NV", "'states: [CA, NV]' and 'evidence"),
        ("languages", "Spanish, English", "'values: [Spanish, English]' and 'evidence"),
        ("verified", "2026-11-12", "'on: 2026-11-12' and 'by: ...'"),
    ],
)
def test_a_bare_value_is_put_under_the_key_that_takes_it(key: str, given: Any, lines: str) -> None:
    assert lines in lines_for(part_at(Provider, (key,)), given)


@pytest.mark.parametrize("key", ["screening", "insurance", "booking"])
def test_a_yes_becomes_no_claim_where_no_answer_is_taken(key: str) -> None:
    part = part_at(Provider, (key,))
    advice = lines_for(part, "yes")
    assert ": yes'" not in advice
    assert f"it takes {next(iter(set(part['properties']) - {'note', 'evidence'}))}"[:8] in advice


def test_an_entry_of_a_list_is_shown_with_what_it_needs() -> None:
    advice = entry_for(part_at(Provider, ("prices", 0)))
    assert advice.startswith("like '- {service: ..., evidence: ...}'; an entry takes service, ")
    assert advice.endswith("note, evidence") or "amount_usd" in advice
