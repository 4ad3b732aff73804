"""The name, kind, phone and summary may each name their evidence, and nothing else may."""

import pytest
from pydantic import ValidationError

from generator.model.basics import BasicsEvidence


def test_each_takes_one_name_or_several() -> None:
    found = BasicsEvidence.model_validate({"name": "team", "summary": ["faq", "team"]})
    assert (found.name, found.summary, found.phone) == (("team",), ("faq", "team"), None)


@pytest.mark.parametrize("wrong", [{"naem": "team"}, {"name": []}, {"name": "Team Page"}])
def test_another_key_or_no_name_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        BasicsEvidence.model_validate(wrong)
