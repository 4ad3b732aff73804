"""Coverage needs no plan's name, and tells esketamine from ketamine."""

import pytest
from pydantic import ValidationError

from generator.model.coverage import Coverage, Covered, Network, Payer


def test_a_bare_yes_is_enough() -> None:
    one = Coverage.model_validate({"answer": "yes", "evidence": "a"})
    assert (one.payer, one.covers, one.network, one.plans) == (None, None, None, ())


def test_all_that_can_be_said_is_read() -> None:
    one = Coverage.model_validate(
        {
            "payer": "medicare advantage",
            "covers": "esketamine",
            "answer": "no",
            "network": "out of network",
            "plans": ["Example Mutual"],
            "as_of": "May 2022",
            "evidence": ["a", "b"],
        }
    )
    assert (one.payer, one.covers) == (Payer.MEDICARE_ADVANTAGE, Covered.ESKETAMINE)
    assert (one.network, one.as_of) == (Network.OUT, "May 2022")


@pytest.mark.parametrize("key", ["payer", "covers", "network"])
def test_another_word_is_refused(key: str) -> None:
    with pytest.raises(ValidationError, match="not on the list"):
        Coverage.model_validate({"answer": "yes", "evidence": "a", key: "Example"})
