"""Who closed, was taken over or is withheld is told of in the past, and calls nobody to act."""

import json
import re

import pytest

from generator.model.finding import ListingStatus
from generator.model.judgement import Judgement
from generator.model.site_config import ListingPolicy
from generator.pages.data.fields import GENERAL
from generator.pages.data.national_directory import resources
from generator.pages.data.record import profile
from generator.pages.providers.provider_page import provider_page
from generator.pages.search.providers import provider_row
from tests.demonstration import directory_of
from tests.pages.opened import links, opened, text_of
from tests.profiles import provider

OPEN_WORDS = re.compile(
    r"Accepting|Telehealth in|Video visits in|Clinic in|What to ask them|Questions to ask them|"
    r"Monday|Waiting time|Ask for|Ask if|Ask what|stated: ask|Where to go|You would pay"
)
HOURS = {"days": ["mon"], "opens": "09:00", "closes": "17:00"}
OWN_HOURS = {"hours": {"open": [HOURS], "evidence": "site"}, "evidence": "site"}
STRICT = ListingPolicy(must_document=("has-an-emergency-plan",))
WAYS = {
    "closed": {"state": "closed", "evidence": "site"},
    "acquired": {"state": "acquired", "evidence": "site"},
    "pending": {"state": "pending", "evidence": "site"},
    "withheld": None,
}


@pytest.fixture(params=WAYS)
def told(request: pytest.FixtureRequest) -> Judgement:
    one = provider(
        kind="both",
        phone="+1 303 555 0130",
        status=WAYS[request.param],
        accepting_new_patients={"answer": "yes", "evidence": "site"},
        waiting_time={"at_most_days": "7", "evidence": "site"},
        hours={"open": [HOURS], "evidence": "site"},
        serves={"states": ["CO", "NV"], "evidence": "site"},
        locations=[{"city": "Reno", "state": "NV", "phone": "+1 303 555 0131", **OWN_HOURS}],
        prices=[{"service": "iv infusion", "amount_usd": "400", "evidence": "site"}],
    )
    (judgement,) = directory_of([one], STRICT).judgements
    assert judgement.listing is not ListingStatus.LISTED
    return judgement


def test_its_page_calls_nobody_to_act(told: Judgement) -> None:
    page = provider_page(directory_of([told.provider], STRICT), told)
    text = text_of(opened(page))
    assert OPEN_WORDS.findall(text) == []
    assert OPEN_WORDS.findall(page.description) == []
    assert [link for link in links(opened(page)) if link.startswith(("tel:", "#unknown"))] == []
    assert "Nothing in it is an offer" in text or "It is not an offer" in text


def test_its_structured_data_names_it_and_nothing_to_go_to(told: Judgement) -> None:
    page = provider_page(directory_of([told.provider], STRICT), told)
    (data,) = (one for one in json.loads(page.json_ld)["@graph"] if one.get("name") == "Example A")
    assert set(data) == {"@type", "name", "description", "mainEntityOfPage"}


def test_its_data_invites_nobody(told: Judgement) -> None:
    values = {field.name: field.of(told) for field in GENERAL}
    assert values["accepting_new_patients"] is None
    assert not values["telehealth_states"]
    invites = {"accepting_new_patients", "serves", "hours", "waiting_time"}
    kept = json.loads(profile(told))
    assert not (invites & set(kept))
    assert not (invites & set(kept["locations"][0]))
    assert (values["hours"], values["waiting_days"]) == (None, None)
    found = list(resources(told, "https://directory.example/"))
    assert {one["active"] for one in found if "active" in one} == {False}
    assert not any(one.get("coverageArea") or one.get("hoursOfOperation") for one in found)


def test_the_search_finds_it_by_name_and_offers_no_state(told: Judgement) -> None:
    row = provider_row(told)
    assert row[4] == ""
    assert OPEN_WORDS.findall(str(row[7])) == []
