"""A list of conditions is told as somebody's word, with what the FDA has approved."""

import pytest

from generator.pages.wording.condition_words import off_label_words, treats_word
from tests.demonstration import demonstration, judged
from tests.profiles import provider

EVERYBODY = demonstration().judgements


@pytest.mark.parametrize(
    ("routes", "said", "left_out"),
    [
        (["iv"], "All of these uses of ketamine are off-label.", "compounded"),
        (["oral"], "compounded, not approved at all", "off-label"),
        (["iv", "oral"], "compounded, not approved at all", "All of these"),
        (["esketamine"], "Only esketamine", "compounded"),
        (["esketamine", "oral"], "compounded, not approved at all", "All of these"),
    ],
)
def test_a_compounded_form_is_called_unapproved_and_not_off_label(
    routes: list[str], said: str, left_out: str
) -> None:
    told = off_label_words(provider(routes={"values": routes, "evidence": "site"}))
    assert said in told
    assert left_out not in told


def test_uses_are_called_off_label_unless_it_is_spravato() -> None:
    said = off_label_words(judged("example-harbor-clinic").provider)
    assert said == "All of these uses of ketamine are off-label."
    said = off_label_words(judged("example-summit-psychiatry").provider)
    assert said.startswith("Only esketamine (Spravato)")


def test_what_others_say_they_treat_is_not_called_their_own_word() -> None:
    said = {one.slug: treats_word(one.provider) for one in EVERYBODY}
    assert said["example-riverside-infusions"] == "Others say they treat"
    assert said["example-lantern-telehealth"] == "They say they treat"
