import re
from datetime import date
from pathlib import Path
from statistics import median

import pytest

from bench import made_up_words
from bench.make_providers import SEED, TODAY, make_providers, npi, write_providers
from generator.judging import judge
from generator.model.finding import Freshness
from generator.model.numbers_and_days import npi as checked_npi
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.providers import read_providers

NUMBER = 400


@pytest.fixture(scope="module")
def profiles(tmp_path_factory: pytest.TempPathFactory) -> list[Profile]:
    root = tmp_path_factory.mktemp("made-up")
    write_providers(root / "providers", NUMBER)
    sound, problems = read_providers(root, TODAY)
    assert problems == []
    return sound


@pytest.mark.slow
def test_every_profile_is_valid_also_beside_the_others(profiles: list[Profile]) -> None:
    assert len(profiles) == NUMBER


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    write_providers(tmp_path / "a", 30)
    write_providers(tmp_path / "b", 30)
    first = {path.name: path.read_bytes() for path in (tmp_path / "a").iterdir()}
    assert first == {path.name: path.read_bytes() for path in (tmp_path / "b").iterdir()}
    assert list(make_providers(30, SEED)) != list(make_providers(30, SEED + 1))


def test_fewer_providers_are_the_first_of_more() -> None:
    assert list(make_providers(20)) == list(make_providers(50))[:20]


def test_nobody_takes_one_for_a_real_provider(profiles: list[Profile]) -> None:
    for profile in profiles:
        provider = profile.provider
        assert profile.slug.startswith("example-")
        assert provider.name.startswith("Example ")
        assert "made-up" in provider.summary
        assert all(
            person.name is None or "Example" in person.name for person in provider.clinicians
        )
        links = [provider.website, *(one.url for one in provider.evidence.values())]
        assert all(re.match(r"https://[a-z0-9-]+\.example(/|$)", link) for link in links if link)
        assert provider.phone is None or re.search(r" 555 01[0-9]{2}$", provider.phone)


def test_phones_run_out_rather_than_repeat(monkeypatch: pytest.MonkeyPatch) -> None:
    one_area = tuple((*place[:3], "205") for place in made_up_words.PLACES)
    monkeypatch.setattr(made_up_words, "PLACES", one_area)
    texts = (text for _, text in make_providers(1_000))
    phones = [found[0] for text in texts if (found := re.search(r'(?m)^phone: ".*"$', text))]
    assert len(phones) == len(set(phones)) == 100


def test_an_npi_is_right_and_was_never_given_out() -> None:
    numbers = [npi(index) for index in range(0, 1_000_000, 9_973)]
    assert all(checked_npi(number) == number and number[0] == "2" for number in numbers)


def test_they_are_as_thin_and_rich_as_real_ones() -> None:
    sizes = [len(text.encode()) for _, text in make_providers(NUMBER)]
    assert 1_000 < median(sizes) < 2_500
    assert min(sizes) < 800
    assert max(sizes) > 2_500


def test_some_are_checked_and_some_are_flagged(profiles: list[Profile], today: date) -> None:
    judged = [judge(one.slug, one.provider, today) for one in profiles]
    checked = sum(one.freshness is not Freshness.UNCHECKED for one in judged)
    assert 0.1 < checked / NUMBER < 0.3
    assert 0.02 < sum(bool(one.raised) for one in judged) / NUMBER < 0.3
