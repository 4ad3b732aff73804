"""How a value is refused, and how a message shows what was found."""

import pytest

from generator.model.refusal import hidden_character, name_of_character, refuse, shown_briefly


def test_a_message_is_filled_with_what_was_found() -> None:
    error = refuse("odd-word", "this is odd; found {found}", found="'x'", accepted="even")
    assert error.message() == "this is odd; found 'x'"
    assert (error.type, error.context) == ("odd-word", {"found": "'x'", "accepted": "even"})


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ("a\nb", r"'a\nb'"),
        ("\u202eabc", r"'\u202eabc'"),
        ("x" * 90, "'" + "x" * 57 + "...'"),
        ({"a": "b"}, "keys and values"),
        (["a"], "a list"),
        (None, "'None'"),
    ],
)
def test_what_was_found_is_shown_on_one_short_line(found: object, shown: str) -> None:
    assert shown_briefly(found) == shown


@pytest.mark.parametrize("char", ["\x00", "\x7f", "\u202e", "\u2066", "\u200b", "\ue000", "\ufeff"])
def test_a_character_that_nobody_sees_is_found(char: str) -> None:
    assert hidden_character(f"a{char}b") == char


def test_letters_of_any_script_and_odd_blanks_are_no_hidden_characters() -> None:
    assert hidden_character("Peña, Доктор, 100\u00a0mg \u2013 \u00bd") is None


def test_a_hidden_character_is_told_by_name() -> None:
    assert name_of_character("\u202e") == "U+202E right-to-left override"
    assert name_of_character("\n") == "a line break"
