from dataclasses import replace
from datetime import date

import yaml

from generator.registry.matches import Match, MatchKind
from generator.registry.npi_proposals import drafts
from tests.registry.test_matches import LISTED, ROW, somebody

DAY = date(2026, 11, 20)
LICENSED = replace(ROW, licenses=(("ID", "M-1"),), taxonomies=("2084P0800X",))


def of(*matches: Match) -> str:
    [(slug, text)] = drafts(matches, DAY, "erin")
    assert slug == "a"
    return text


def test_a_number_and_its_licenses_are_proposed_apart_with_what_to_compare() -> None:
    text = of(Match(somebody(), MatchKind.ONE_BY_NAME, (LICENSED,)))
    data = yaml.safe_load(text)
    number, taxonomy, licenses = data["proposals"]
    assert number["take"] == licenses["take"] == "ask"
    assert "Boise, ID" in number["words"]
    assert number["fact"]["clinicians"] == [
        {"name": "Ana Example", "npi": "1234567893", "evidence": "nppes-1234567893"}
    ]
    assert taxonomy["fact"]["clinicians"][0]["taxonomies"] == [
        {"code": "2084P0800X", "evidence": "nppes-1234567893"}
    ]
    assert licenses["fact"]["clinicians"][0]["licenses"][0]["number"] == "M-1"
    look = data["evidence"]["nppes-1234567893"]
    assert (look["method"], look["by"]) == ("registry", "erin")


def test_a_question_is_a_remark_and_never_a_fact() -> None:
    several = Match(somebody(), MatchKind.SEVERAL_BY_NAME, (ROW, ROW))
    listed = Match(somebody(), MatchKind.NAME_EXCLUDED, exclusions=(LISTED,))
    gone = Match(somebody(), MatchKind.DEACTIVATED, (replace(ROW, deactivated=DAY),))
    text = of(several, listed, gone)
    assert yaml.safe_load(text)["proposals"] == []
    assert "# Which one" not in text
    assert "#   Several people have this name. Which one, if any?\n" in text
    assert "a name alone says nothing of anybody" in text
    assert "deactivated on 2026-11-20" in text
    assert "No match is no clearance" in text
