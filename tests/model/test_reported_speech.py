"""What others say, and what a text warns of, is not its own promise."""

import pytest

from generator.model.wording import promises


@pytest.mark.parametrize(
    "text",
    [
        "The New York Times called ketamine a miracle cure.",
        "The state board said that the clinic claimed to cure autism.",
        "A former patient says that it cured her.",
        "Some studies found no withdrawal, but they were small.",
        "One study found no withdrawal, but it is early.",
        "Beware of anybody who guarantees results.",
    ],
)
def test_what_others_say_is_no_promise(text: str) -> None:
    assert promises(text) == ()


@pytest.mark.parametrize(
    "text", ["Studies found no withdrawal.", "We cured a reporter.", "Our doctors say it cures."]
)
def test_what_they_say_themselves_is(text: str) -> None:
    assert promises(text)
