"""A provider's word on its page is told with its day and its person, and never as a check."""

from typing import Any

from generator.pages.providers.provider_page import provider_page
from generator.pages.wording.attested_words import attested_words, said_changed, said_still_right
from tests.demonstration import directory_of
from tests.pages.opened import opened, section, text_of
from tests.profiles import provider
from tests.today import TODAY

TOLD = {"told": {"seen": "2026-11-20", "method": "provider"}}
SAID: dict[str, Any] = {
    "on": "2026-11-20",
    "by": "Cleo Example",
    "role": "manager",
    "still_right": ["who"],
    "changed": [{"section": "safety", "says": "Say no more."}],
    "evidence": "told",
}
PLAN = {"answer": "yes", "evidence": "site"}
THEIRS = provider(emergency_plan=PLAN, attestations=[SAID], evidence=TOLD)


def test_who_said_what_and_how_long_ago() -> None:
    (sentence,) = said_still_right(THEIRS, TODAY)
    assert sentence.startswith("Cleo Example (manager) told us on 20 Nov 2026 (1 day ago) that")
    assert sentence.endswith("this is still right: who they are.")
    assert said_changed(THEIRS) == [
        "The provider told us on 20 Nov 2026 that this has changed: safety."
    ]
    assert said_still_right(provider(), TODAY) == []


def test_nobody_is_told_to_ask_a_provider_that_is_not_open() -> None:
    assert "Ask them" in attested_words(THEIRS, TODAY, is_open=True)["not_looked"]
    assert "Ask" not in attested_words(THEIRS, TODAY, is_open=False)["not_looked"]


def test_the_page_says_that_it_is_their_word_and_moves_no_check_and_keeps_their_words_to_us() -> (
    None
):
    directory = directory_of([THEIRS])
    body = opened(provider_page(directory, directory.judgements[0]))
    text = text_of(body)
    assert "That is the provider’s word. We did not check it" in text_of(section(body, "entry"))
    assert "Nobody has checked yet." in text
    assert "this has changed: safety. We have not looked at it yet." in text
    assert "Say no more." not in text
