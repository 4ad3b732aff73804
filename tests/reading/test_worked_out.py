"""A figure that is worked out follows from others of its source, and the machine counts again."""

import pytest

from generator.reading.worked_out import CONVERSIONS, worked_out_wrongly

GIVEN = dict.fromkeys(["20", "3", "5.1", "400", "0"])


@pytest.mark.parametrize(
    ("figure", "rule"),
    [
        ("60", "20 * 3"),
        ("23", "20 + 3"),
        ("17", "20 - 3"),
        ("6.7", "20 / 3"),
        ("5", "round 5.1"),
        ("133.3", "400 / 3"),
        ("21", "3 * 7"),
    ],
)
def test_what_follows_is_sound(figure: str, rule: str) -> None:
    assert worked_out_wrongly(figure, rule, GIVEN) == ""


@pytest.mark.parametrize(
    ("figure", "rule", "why"),
    [
        ("61", "20 * 3", "it comes to 6"),
        ("6", "round 5.1", "it comes to 5"),
        ("60", "20 * 4", "4 is no other figure"),
        ("84", "12 * 7", "12 is no other figure"),
        ("1", "3 / 0", "it comes to None"),
        ("60", "20 times 3", "not of the form"),
    ],
)
def test_what_does_not_follow_is_told(figure: str, rule: str, why: str) -> None:
    assert why in worked_out_wrongly(figure, rule, GIVEN)


def test_each_conversion_turns_a_figure_into_another_unit() -> None:
    assert sorted(CONVERSIONS, key=int) == ["7", "12", "24", "52", "60", "100", "365"]
    for one in CONVERSIONS:
        assert worked_out_wrongly(str(3 * int(one)), f"3 * {one}", GIVEN) == ""


def test_a_figure_may_be_a_conversion_s_number_too() -> None:
    assert worked_out_wrongly("84", "12 * 7", {"12": None}) == ""
    assert worked_out_wrongly("84", "12 * 7", {"12": None, "7": None}) == ""
