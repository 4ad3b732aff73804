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


def test_what_the_provider_says_of_its_page_is_told_beside_the_check_and_not_as_one() -> None:
    last = card_lines(judged("example-night-owl"), TODAY, USUAL_LIMITS)[-1]
    assert last.startswith("Nobody has checked yet.")
    assert "that this has changed: prices." in last
    assert "that this is still right: who they are and insurance." in last
