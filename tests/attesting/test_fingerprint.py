"""A fingerprint tells whether a section still says what the provider saw."""

from generator.attesting.fingerprint import LENGTH, fingerprint
from generator.model.page_section import PageSection
from tests.profiles import provider

PLAN = {"emergency_plan": {"answer": "yes", "evidence": "site"}}


def test_it_changes_with_what_stands_in_the_section_and_with_nothing_else() -> None:
    one = fingerprint(provider(**PLAN), PageSection.SAFETY)
    assert len(one) == LENGTH
    other = provider(**PLAN, languages={"values": ["English"], "evidence": "site"})
    assert fingerprint(other, PageSection.SAFETY) == one
    changed = provider(emergency_plan={"answer": "no", "evidence": "site"})
    assert fingerprint(changed, PageSection.SAFETY) != one


def test_keys_that_are_not_published_can_be_left_out() -> None:
    open_now = provider(serves={"states": ["CA"], "evidence": "site"})
    without = fingerprint(open_now, PageSection.PLACES, {"serves"})
    assert without == fingerprint(provider(), PageSection.PLACES)
