import pytest

from generator.model.answer_and_note import answer_and_note


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("yes, they have a cart", 'yes, note: "they have a cart"'),
        ("No - never", 'no, note: "never"'),
        ('yes: the "big" one', "yes, note: \"the 'big' one\""),
        ("yes, but only at first", 'in some cases, note: "but only at first"'),
        ("no, unless asked", 'in some cases, note: "unless asked"'),
        ("yes", ""),
        ("yesterday, he said", ""),
        ("none", ""),
    ],
)
def test_an_answer_and_its_reason_are_told_apart(text: str, shown: str) -> None:
    assert answer_and_note(text, "in some cases") == shown


def test_a_condition_becomes_no_plain_yes_where_none_may_stand() -> None:
    assert answer_and_note("yes, if you ask") == ""
