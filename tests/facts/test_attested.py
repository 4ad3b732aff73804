"""A provider's word on its page holds until a later answer, look or check of the section."""

from typing import Any

from generator.facts.attested import SectionAnswer, is_stated, still_told
from generator.facts.provenance import provenance_of
from generator.judging import judge
from generator.model.finding import Freshness, Provenance
from generator.model.page_section import PageSection
from generator.model.provider import Provider
from tests.profiles import provider
from tests.today import TODAY

TOLD = {"seen": "2026-11-20", "method": "provider"}
YOUNGER = {"seen": "2026-11-21", "method": "phone", "by": "Erin Example"}
PLAN = {"answer": "yes", "evidence": "site"}
CHECKED = {"on": "2026-11-20", "by": "Erin Example"}


def said(on: str = "2026-11-20", **answers: Any) -> dict[str, Any]:
    return {"on": on, "by": "Ana Example", "role": "manager", "evidence": "told", **answers}


def theirs(*attestations: dict[str, Any], **more: Any) -> Provider:
    evidence = {"told": TOLD, "younger": YOUNGER}
    whole = {"emergency_plan": PLAN, "attestations": attestations, "evidence": evidence}
    return provider(**{**whole, **more})


def answers(one: Provider) -> dict[PageSection, SectionAnswer]:
    return {told.section: told.answer for told in still_told(one)}


def test_nothing_is_told_where_nobody_answered() -> None:
    assert still_told(provider(emergency_plan=PLAN)) == ()


def test_the_last_answer_on_a_section_counts_whatever_their_order_in_the_file() -> None:
    late = said(changed=[{"section": "safety", "says": "No cart."}])
    early = said("2026-11-18", still_right=["safety", "who"])
    found = {PageSection.WHO: SectionAnswer.STILL_RIGHT, PageSection.SAFETY: SectionAnswer.CHANGED}
    assert answers(theirs(late, early)) == answers(theirs(early, late)) == found
    assert still_told(theirs(late))[0].says == "No cart."


def test_a_younger_look_at_a_fact_of_the_section_overtakes_it() -> None:
    one = said(still_right=["safety", "who"])
    assert PageSection.SAFETY in answers(theirs(one))
    looked = theirs(one, emergency_plan={"answer": "no", "evidence": ["site", "younger"]})
    assert list(answers(looked)) == [PageSection.WHO]
    changed = theirs(said(changed=[{"section": "safety"}]), emergency_plan=PLAN)
    assert list(answers(changed)) == [PageSection.SAFETY]


def test_a_check_of_the_whole_on_a_later_day_settles_a_change_and_no_confirmation() -> None:
    one = said("2026-11-18", still_right=["who"], changed=[{"section": "safety"}])
    assert len(answers(theirs(one))) == 2
    assert list(answers(theirs(one, verified=CHECKED))) == [PageSection.WHO]
    same = {**CHECKED, "on": "2026-11-18"}
    assert len(answers(theirs(one, verified=same))) == 2


def test_nobody_confirms_silence() -> None:
    one = theirs(said(still_right=["insurance", "safety"]))
    assert not is_stated(one, PageSection.INSURANCE)
    assert list(answers(one)) == [PageSection.SAFETY]


def test_it_moves_no_freshness_and_no_basis() -> None:
    one = theirs(said(still_right=["safety"]))
    judged = judge("example-a", one, TODAY)
    assert judged.freshness is Freshness.UNCHECKED
    assert one.emergency_plan
    assert provenance_of(one.emergency_plan, one) is Provenance.PROVIDER_SAYS
    assert provenance_of(one.attestations[0], one) is Provenance.PROVIDER_SAYS
