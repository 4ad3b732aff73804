import pytest

from generator.drafting.statement import is_ours, is_stated

FACT = "we give superbills"


def asked(text: str, *, may_be_denied: bool = False) -> bool:
    start = text.index(FACT)
    return is_stated(text, start, start + len(FACT), may_be_denied=may_be_denied)


@pytest.mark.parametrize(
    "text",
    [
        f"After each visit {FACT}.",
        f"Since March {FACT}.",
        f"Costs are plain: {FACT}, and you send them in.",
        f"Do you give superbills? Yes, {FACT}.",
        f"Other clinics may not. Here {FACT}.",
    ],
)
def test_what_a_provider_says_of_itself_is_stated(text: str) -> None:
    assert asked(text)


@pytest.mark.parametrize(
    "text",
    [
        f"Is it so that {FACT}?",
        f"If you ask, {FACT}.",
        f"Some clinics say {FACT}.",
        f"It is not true that {FACT}.",
        f"A reviewer wrote: “{FACT}”.",
        f"Ask whether {FACT}.",
        f"Myth: {FACT}.",
        f"Soon {FACT}.",
        f"From early spring {FACT}.",
        f"In March {FACT}.",
        f"Until 2024 {FACT}.",
        f"Unlike other clinics, {FACT}.",
        f"I heard that {FACT}.",
    ],
)
def test_what_is_asked_denied_advised_or_of_others_is_not(text: str) -> None:
    assert not asked(text)


def test_a_phrase_with_its_own_no_is_stated_only_where_it_is_meant() -> None:
    text = "You do not need a referral."
    assert not is_stated(text, 0, len(text) - 1)
    assert is_stated(text, 0, len(text) - 1, may_be_denied=True)


def test_a_condition_does_not_take_away_who_somebody_is() -> None:
    text = "If you have questions, call 415 555 0123."
    assert is_ours(text, 23, len(text) - 1)
    assert not is_stated(text, 23, len(text) - 1)
