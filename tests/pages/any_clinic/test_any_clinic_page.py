"""Any clinic can be checked: every question, every warning sign, the look-ups of every state."""

import pytest

from generator.judging import CRITERIA, RED_FLAGS
from generator.model.evidence import FactKind
from generator.model.state import STATES
from generator.pages.any_clinic.any_clinic_page import PATH, national_lookups, state_lookups
from generator.pages.call_sheet.call_sheet_page import FOR_EVERYBODY
from generator.rule import Rule
from tests.demonstration import demonstration_pages
from tests.pages.opened import by_class, demo, links, text_of, text_on


def asks() -> list[str]:
    return [text_of(one) for one in demo(PATH).iter("li") if by_class(one, "kd-line")]


def test_the_sheet_asks_every_question_once() -> None:
    expected = [one.ask for one in CRITERIA] + list(FOR_EVERYBODY)
    assert sorted(asks()) == sorted(expected)


@pytest.mark.parametrize("rule", RED_FLAGS, ids=lambda one: one.id)
def test_every_warning_sign_is_explained_and_can_be_ticked(rule: Rule) -> None:
    assert f"../rules/{rule.id}/" in links(demo(PATH))
    (ticks,) = by_class(demo(PATH), "kd-qs--ticks")
    assert rule.title in [text_of(one) for one in ticks.iter("li")]


@pytest.mark.parametrize("code", STATES)
def test_every_state_has_its_own_look_ups_or_says_whom_to_ask(code: str) -> None:
    (box,) = (one for one in by_class(demo(PATH), "kd-lookup") if one.get("data-state") == code)
    assert links(box) == [one.url for one in state_lookups(code)]
    assert state_lookups(code) or "Ask its health department." in text_of(box)


def test_only_one_territory_has_no_look_up_of_its_own() -> None:
    assert [code for code in STATES if not state_lookups(code)] == ["AS"]


@pytest.mark.parametrize("kind", [FactKind.LICENSE, FactKind.CERTIFICATION, FactKind.EXCLUSION])
def test_the_whole_country_has_look_ups_and_no_made_up_one(kind: FactKind) -> None:
    found = national_lookups(kind)
    assert found
    assert len({one.name for one in found}) == len(found)
    assert [one for one in found if ".example" in one.url] == []
    assert {one.url for one in found} <= set(links(demo(PATH)))


def test_it_says_whom_to_ask_beside_us() -> None:
    text = text_on(PATH)
    for said in ("FindTreatment.gov", "1-800-662-4357", "1-855-382-6022", "your insurance card"):
        assert said in text


def test_it_works_without_a_script_and_says_what_is_not_known() -> None:
    assert "We could not open these pages ourselves." in text_on(PATH)
    assert demonstration_pages()[PATH].scripts == ("any-clinic", "printing")
