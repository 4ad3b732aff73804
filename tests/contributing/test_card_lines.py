import pytest

from generator.contributing.card_lines import card_lines
from generator.judging import USUAL_LIMITS
from tests.demonstration import demonstration, judged
from tests.today import TODAY


@pytest.mark.parametrize("judgement", demonstration().judgements, ids=lambda one: one.slug)
def test_every_provider_is_told_in_ten_lines(judgement: object) -> None:
    lines = card_lines(judgement, TODAY, USUAL_LIMITS)  # type: ignore[arg-type]
    assert len(lines) == 10
    assert all(line and "\n" not in line for line in lines)


def test_red_flags_are_named_and_the_possible_ones_called_so() -> None:
    lines = "\n".join(card_lines(judged("example-doorstep-ketamine"), TODAY, USUAL_LIMITS))
    assert "Infusions or injections sent home" in lines
    assert "confirmed" in lines
    assert "Withheld" in card_lines(judged("example-withheld-practice"), TODAY, USUAL_LIMITS)[2]
