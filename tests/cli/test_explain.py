import pytest

from generator.judging import ALL_RULES
from tests.cli.conftest import Directory


@pytest.mark.parametrize("name", ["publishes-prices", "publishes_prices"])
def test_a_rule_is_explained_by_its_address_or_its_module(name: str, directory: Directory) -> None:
    ended = directory("explain", name)
    assert ended.code == 0
    assert ended.out.startswith(ALL_RULES["publishes-prices"].title)


def test_without_a_rule_all_are_listed(directory: Directory) -> None:
    out = directory("explain").out
    assert [name for name in ALL_RULES if f"{name} (" not in out] == []


def test_a_rule_that_is_not_there_is_guessed(directory: Directory) -> None:
    ended = directory("explain", "publish-prices")
    assert (ended.code, ended.out) == (2, "")
    assert "did you mean 'publishes-prices'?" in ended.err


def test_far_from_every_rule_there_is_no_guess(directory: Directory) -> None:
    ended = directory("explain", "xyzzy")
    assert "did you mean" not in ended.err
    assert "lists all" in ended.err
