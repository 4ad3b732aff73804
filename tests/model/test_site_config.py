"""The settings of a site."""

import pytest
from pydantic import ValidationError

from generator.judging import RED_FLAG_IDS
from generator.model.site_config import FreshnessPolicy, ListingPolicy, SiteConfig

SMALLEST = {"name": "Example", "tagline": "Made up", "url": "https://directory.example/"}


def test_nothing_about_people_or_money_is_assumed() -> None:
    config = SiteConfig.model_validate(SMALLEST)
    assert (config.run_by, config.funded_by, config.contact, config.reviewers) == (None,) * 3 + (
        (),
    )


def test_by_itself_a_policy_lists_everybody_but_the_excluded() -> None:
    config = SiteConfig.model_validate(SMALLEST)
    assert config.listing == ListingPolicy()
    assert config.listing.must_document == ()
    assert config.listing.withhold_on_confirmed == ("employs-excluded-clinician",)
    assert RED_FLAG_IDS.issuperset(config.listing.withhold_on_confirmed)
    assert config.freshness == FreshnessPolicy.model_validate(
        {"fresh_days": "90", "overdue_days": "365"}
    )


@pytest.mark.parametrize("code", ["en", "es", "en-US"])
def test_a_language_goes_by_its_code(code: str) -> None:
    assert SiteConfig.model_validate({**SMALLEST, "language": code}).language == code


@pytest.mark.parametrize("code", ["English", "EN", "en_US", ""])
def test_another_word_is_no_language(code: str) -> None:
    with pytest.raises(ValidationError, match="not the code of a language"):
        SiteConfig.model_validate({**SMALLEST, "language": code})


def test_what_must_be_filled_in_before_a_first_publish_is_told() -> None:
    told = SiteConfig.model_validate(SMALLEST).before_publishing
    assert [words.partition(":")[0] for words in told] == ["url", "contact"]
    real = {**SMALLEST, "url": "https://directory.org/", "contact": "Write to us."}
    assert SiteConfig.model_validate(real).before_publishing == ()
