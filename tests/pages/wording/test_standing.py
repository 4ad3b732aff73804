"""Who is not open is spoken of in the past or conditional, by one word for each standing."""

from dataclasses import replace

import pytest

from generator.judging import judge
from generator.model.finding import ListingStatus
from generator.model.judgement import Judgement
from generator.pages.wording.provider_lines import where_of
from generator.pages.wording.standing import OPEN, WITHHELD, standing
from tests.profiles import provider
from tests.today import TODAY


def judged(state: str) -> Judgement:
    return judge("a", provider(kind="clinic", status={"state": state, "evidence": "site"}), TODAY)


@pytest.mark.parametrize(
    ("state", "listing", "start"),
    [
        ("closed", "Shown as closed", "It was a clinic"),
        ("acquired", "Shown as taken over", "It was a clinic"),
        ("pending", "Shown as not open yet", "By its pages it would be a clinic"),
    ],
)
def test_each_standing_has_its_tense(state: str, listing: str, start: str) -> None:
    one = judged(state)
    assert standing(one).listing == listing
    assert where_of(one).startswith(start)
    assert "offer" in standing(one).follows
    assert standing(one).news
    assert standing(one).contact not in ("Contact", "")


def test_nobody_is_told_to_ask_who_is_not_open() -> None:
    reason = "We found no refund terms. Ask before you pay."
    assert standing(judged("closed")).without_asking(reason) == "We found no refund terms."
    assert OPEN.without_asking(reason) == reason


@pytest.mark.parametrize("state", ["open", "unknown"])
def test_who_may_be_called_is_spoken_of_as_open(state: str) -> None:
    assert standing(judged(state)) is OPEN


def test_who_is_withheld_is_spoken_of_in_the_conditional() -> None:
    one = replace(judged("open"), listing=ListingStatus.WITHHELD)
    assert standing(one) is WITHHELD
    assert where_of(one).startswith("By its pages it would be")
