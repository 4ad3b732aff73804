import io
import sys
from pathlib import Path

import pytest

from generator.calling.call import Call
from generator.calling.order import in_order, makes_sense
from generator.calling.places import places_of
from generator.reading.strict_yaml.parser import parse
from tests.cli.conftest import Directory, Ended
from tests.contributing.folders import house, profile_of
from tests.today import TODAY

DAY = ("--today", TODAY.isoformat())


class Typing:
    """Somebody at the terminal, who types these lines and then ends the input."""

    def __init__(self, directory: Directory, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.directory, self.folder, self.patch = directory, folder, patch
        self.file = folder / "call.yml"

    def __call__(self, middle: str, *lines: str) -> Ended:
        self.root = house(self.folder / "house", middle)
        self.patch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        given = ("--by", "Erin Example", "--output", self.file, *DAY)
        return self.directory("call", "example-a", *given, root=self.root)

    @property
    def facts(self) -> dict[str, object]:
        found: dict[str, object] = parse(self.file.read_text("utf-8"), "call.yml").data
        return {key: one for key, one in found.items() if key not in {"profile", "evidence"}}


@pytest.fixture
def type_in(directory: Directory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Typing:
    return Typing(directory, tmp_path, monkeypatch)


def test_a_call_becomes_proof_in_the_profile(type_in: Typing, directory: Directory) -> None:
    ended = type_in("", "1", "front desk", "1", "2", "s", "u", "1", "e")
    assert ended.code == 0
    assert "First" not in ended.out
    assert type_in.facts == {
        "screening": {"medical": "yes", "psychiatric": "yes", "evidence": "call-2026-11-21"}
    }
    merged = directory("merge", type_in.file, *DAY, root=type_in.root)
    assert merged.code == 0
    assert "screening: {medical: yes" in profile_of(type_in.root).read_text("utf-8")


def test_what_was_said_before_is_shown_after_the_answer_and_a_change_is_asked_about(
    type_in: Typing,
) -> None:
    stated = "screening: {medical: yes, psychiatric: yes, evidence: site}\n"
    lines = ["1", "front desk", "1", "2", "n", "2", "y", "e"]
    ended = type_in(stated, *lines)
    asked = ended.out.index("Before a first treatment, does a clinician check a person's health")
    assert "Stated before: yes. Now: no." in ended.out[asked:]
    assert type_in.file.exists()


def test_a_hang_up_keeps_what_was_answered(type_in: Typing) -> None:
    ended = type_in("", "1", "", "1")
    assert ended.code == 0
    assert type_in.facts == {"screening": {"medical": "yes", "evidence": "call-2026-11-21"}}


@pytest.mark.parametrize("lines", [["3"], ["2", "2", "4"], ["1", "front desk", "4", "4"], []])
def test_who_was_not_reached_or_said_nothing_proves_nothing(
    type_in: Typing, lines: list[str]
) -> None:
    ended = type_in("", *lines)
    assert ended.code == 0
    assert "nothing was written" in ended.out
    assert not type_in.file.exists()


def test_a_figure_that_is_none_is_asked_for_again(type_in: Typing) -> None:
    asked_of_prices = ["s"] * 9
    lines = ["1", "front desk", *asked_of_prices, "1", "it depends", "1", "$450", "e"]
    ended = type_in("routes: {values: [iv], complete: yes, evidence: page}\n", *lines)
    assert "this takes an amount in dollars" in ended.out
    assert '"450"' in type_in.file.read_text("utf-8")


def test_a_provider_that_is_not_there_is_told(directory: Directory, tmp_path: Path) -> None:
    ended = directory("call", "exampel-a", "--by", "E", *DAY, root=house(tmp_path / "house"))
    assert ended.code == 2
    assert "did you mean 'example-a'?" in ended.err


def test_one_place_among_several_can_be_asked_about(type_in: Typing, directory: Directory) -> None:
    towns = [{"city": city, "state": "NV", "evidence": "site"} for city in ("Reno", "Elko")]
    order = in_order({"kind": "clinic", "locations": towns, "conditions": {"values": ["x"]}})
    call = Call("x", "", "", places=places_of({"locations": towns}))
    asked = [one for one in order if one.place == "Elko, NV" or not one.by_place]
    before = [one.id for one in asked if makes_sense(one, call, {})].index("hours@2")
    places = "".join(f"  - {{city: {one['city']}, state: NV, evidence: site}}\n" for one in towns)
    skipped = ["s"] * before
    lines = ["1", "front desk", "p", "3", *skipped, "1", "Mondays", "e"]
    ended = type_in(f"locations:\n{places}", *lines)
    assert "p asks for one of its places" in ended.out
    assert "For Elko, NV: When are you open?" in ended.out
    hours = {"note": "Mondays", "evidence": "call-2026-11-21"}
    assert type_in.facts["locations"] == [{"city": "Elko", "state": "NV", "hours": hours}]
    assert directory("merge", type_in.file, *DAY, root=type_in.root).code == 0
