import pytest
from pydantic import ValidationError

from generator.model.removed import RemovedProviders

ENTRY = {"name": "Example", "on": "2026-11-02", "why": "It asked us to."}


def test_an_entry_says_who_when_and_why() -> None:
    (one,) = RemovedProviders.model_validate({"example": ENTRY}).root.values()
    assert (one.name, str(one.on), one.formerly) == ("Example", "2026-11-02", ())


@pytest.mark.parametrize("lacking", ENTRY)
def test_none_of_it_may_be_missing(lacking: str) -> None:
    entry = {key: value for key, value in ENTRY.items() if key != lacking}
    with pytest.raises(ValidationError):
        RemovedProviders.model_validate({"example": entry})
