"""A provider is asked about all that its profile can say of it, and told why not of the rest."""

from generator.model.page_keys import KEYS, NOT_ASKED
from generator.model.page_section import PageSection
from generator.model.provider import Provider


def test_every_key_of_a_profile_is_in_one_section_or_not_asked_with_a_reason() -> None:
    asked = [key for section in PageSection for key in KEYS[section]]
    assert sorted([*asked, *NOT_ASKED]) == sorted(Provider.model_fields)
    assert all(reason.endswith(".") for reason in NOT_ASKED.values())


def test_what_accuses_or_checks_is_never_confirmed_by_a_tap() -> None:
    assert {"flags", "claims", "verified", "evidence", "conflict_of_interest"} <= set(NOT_ASKED)
