"""Hours and prices of one place are laid into that place, and raise nothing of the others."""

from pathlib import Path

import pytest

from generator.contributing.merge import Merged, merge
from generator.facts.provenance import provenance_of
from generator.model.finding import Provenance
from generator.reading.profiles.providers import profile_from_text
from tests.contributing.folders import answers, house
from tests.today import TODAY

PLACES = """\
locations:
  - {street: 1 Example Street, city: Reno, state: NV, evidence: site}  # the old house
  - {city: Elko, state: NV, hours: {note: Mondays, evidence: site}, evidence: site}
"""
BY_PHONE = "evidence: call-2026-11-21}"


def merged(folder: Path, facts: str, places: str = PLACES) -> Merged:
    return merge(answers(folder, facts), house(folder / "house", places), TODAY)


def of(city: str, hours: str) -> str:
    return f"locations:\n  - {{city: {city}, state: NV, hours: {{{hours}, {BY_PHONE}}}\n"


def test_the_hours_of_a_place_are_checked_and_its_address_is_not_raised(tmp_path: Path) -> None:
    done = merged(tmp_path, of("Reno", "note: Every day"))
    assert not done.is_refused, done.problems
    profile, _ = profile_from_text(done.after, "example-a", "x", TODAY)
    assert profile is not None
    reno, elko = profile.provider.locations
    assert reno.hours
    assert elko.hours
    assert (reno.hours.note, elko.hours.note) == ("Every day", "Mondays")
    whose = [provenance_of(one, profile.provider) for one in (reno.hours, reno)]
    assert whose == [Provenance.WE_CHECKED, Provenance.PROVIDER_SAYS]
    assert "# the old house" in done.after
    again = merge(tmp_path / "answers.yml", tmp_path / "house", TODAY)
    again.path.write_text(done.after, encoding="utf-8")
    assert merge(tmp_path / "answers.yml", tmp_path / "house", TODAY).after == done.after


def test_hours_that_stand_otherwise_are_replaced_knowingly_or_not_at_all(tmp_path: Path) -> None:
    done = merged(tmp_path, of("Elko", "note: Fridays"))
    assert done.is_refused
    assert '"locations.Elko, NV.hours.note": "Mondays"' in done.problems[0].suggestion
    knowing = 'replaces: {"locations.Elko, NV.hours.note": Mondays}\n' + of("Elko", "note: Fridays")
    other = tmp_path / "other"
    other.mkdir()
    done = merged(other, knowing)
    assert not done.is_refused
    assert "note: Fridays" in done.after
    assert "Mondays" not in done.after


@pytest.mark.parametrize(
    "places",
    [
        PLACES.replace("Reno", "Sparks"),
        PLACES + "  - {street: 2 Example Street, city: Reno, state: NV, evidence: site}\n",
    ],
)
def test_a_place_that_is_not_there_or_not_alone_is_told(tmp_path: Path, places: str) -> None:
    done = merged(tmp_path, of("Reno", "note: Every day"), places)
    assert [one.code for one in done.problems] == ["unknown-entry"]
    assert (done.problems[0].line, done.after == done.before) == (3, True)


def test_the_price_of_a_place_stands_beside_that_of_all(tmp_path: Path) -> None:
    price = "prices:\n  - {service: iv infusion, amount_usd: '450', per: session, evidence: site}\n"
    facts = "prices:\n  - {service: iv infusion, label: 'Reno, NV: IV infusion', per: session, "
    done = merged(tmp_path, f"{facts}amount_usd: '425', {BY_PHONE}\n", PLACES + price)
    assert not done.is_refused
    assert "amount_usd: '450', per: session, evidence: site}" in done.after
    assert '"Reno, NV: IV infusion"' in done.after
