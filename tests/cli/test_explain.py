import pytest

from generator.judging import ALL_RULES
from generator.model.credentials import Credential
from generator.model.provider import Provider
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
    assert "lists all rules" in ended.err


@pytest.mark.parametrize("name", ["credential", "clinicians.credential", "Clinicians > credential"])
def test_a_field_is_explained_with_every_word_it_takes(name: str, directory: Directory) -> None:
    out = directory("explain", name).out
    assert "clinicians.credential" in out
    assert [word for word in Credential if f"  {word}: {word.says}" not in out] == []


def test_the_whole_profile_is_a_list_of_its_keys(directory: Directory) -> None:
    out = directory("explain", "profile").out
    assert [key for key in Provider.model_fields if f"  {key}: " not in out] == []


def test_a_field_that_is_not_there_is_guessed(directory: Directory) -> None:
    assert "did you mean 'credential'?" in directory("explain", "credental").err
