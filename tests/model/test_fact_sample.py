"""A sample is finished when each of its facts was looked at again, and counts what was found."""

from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.fact_sample import Agreement, FactSample

LOOK = {"on": "2026-11-20", "by": "finn", "found": "agrees", "how": "opened the page"}


def sample(*found: str | None, **more: Any) -> FactSample:
    facts = [
        {
            "provider": "example-a",
            "fact": f"prices.{n}",
            "said": "none",
            **({"look": {**LOOK, "found": word}} if word else {}),
        }
        for n, word in enumerate(found)
    ]
    told = {"drawn": "2026-11-19", "seed": "7", "of": "90", "facts": facts, **more}
    return FactSample.model_validate(told)


def test_it_counts_what_was_found_and_knows_when_it_is_done() -> None:
    done = sample("agrees", "differs", "agrees", "cannot tell")
    assert [done.count(one) for one in Agreement] == [2, 1, 1]
    assert done.is_finished
    assert not sample("agrees", None).is_finished
    assert len(sample("agrees", None).looks) == 1


@pytest.mark.parametrize(
    "more",
    [{"facts": []}, {"seed": "0"}, {"seed": "x"}, {"of": "-1"}, {"drawn": "soon"}, {"n": "1"}],
)
def test_anything_else_is_refused(more: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        sample("agrees", **more)


def test_a_word_that_is_not_on_the_list_is_refused() -> None:
    with pytest.raises(ValidationError):
        sample("yes")
