"""The name, kind, phone, summary and home page lead to their evidence, and an odd place is told."""

import re
from typing import Any

from generator.pages.providers.provider_page import provider_page
from tests.demonstration import directory_of
from tests.pages.opened import answers, opened, text_of
from tests.profiles import provider

PENDING = {"status": "pending", "evidence": "site"}
WHERE = {
    "name": "site",
    "also_known_as": "site",
    "website": "site",
    "kind": "site",
    "phone": "call",
    "summary": ["site", "call"],
}


def page_of(**changes: Any) -> Any:
    directory = directory_of([provider(**changes)])
    return provider_page(directory, directory.judgements[0])


def test_each_leads_to_its_evidence() -> None:
    page = page_of(
        also_known_as=["Example Alias"], phone="+1 415 555 0100", evidence_of=WHERE, routes=None
    )
    found = answers(opened(page))
    for term in ("Phone", "Name", "Website", "Also known as", "Where"):
        assert re.search(r"(We checked|Provider says) \[\d+\]", found[term]), term
    assert "A made-up clinic for tests. We checked" in text_of(opened(page))


def test_without_it_nothing_is_claimed_to_be_proven() -> None:
    assert "Name" not in answers(opened(page_of()))


def test_a_home_page_without_encryption_is_linked_and_warned_of() -> None:
    page = page_of(website=None, http_website="http://example-a.example/")
    assert 'href="http://example-a.example/"' in page.body
    assert "opens without encryption only" in answers(opened(page))["Website"]


def test_a_metro_area_stands_where_no_town_is_printed_and_says_what_is_inferred() -> None:
    place = {"state": "NC", "area": "Greater Charlotte", "evidence": "site"}
    page = page_of(locations=[{**place, "certainty": "inferred"}])
    found = answers(opened(page))
    assert "Clinic in Greater Charlotte area, NC." in found["Where"]
    assert "No page prints this. We infer it." in found["Where to go"]


def test_more_credentials_notes_and_what_is_pending_are_told() -> None:
    ana = {
        "name": "Ana Example",
        "credential": "MD",
        "more_credentials": ["PhD"],
        "specialty": "Psychiatry",
        "languages": ["English", "Spanish"],
        "note": "New patients on Mondays.",
        "licenses": [
            {"state": "CA", "status": "pending", "note": "In review.", "evidence": "site"}
        ],
        "board_certification": {"specialty": "Psychiatry", "evidence": "site"},
        "more_certifications": [{"specialty": "Pain medicine", "evidence": "site"}],
        "evidence": "site",
    }
    text = text_of(opened(page_of(clinicians=[ana])))
    for words in (
        "Ana Example, MD, PhD",
        "New patients on Mondays.",
        "Specialty Psychiatry",
        "Languages English, Spanish",
        "California, applied for, not given yet In review.",
        "Psychiatry, board not named",
        "Pain medicine, board not named",
    ):
        assert words in text


def test_an_announced_service_is_none_that_they_give() -> None:
    later = [{"what": "Spravato", "expected": "spring 2027", "evidence": "site"}]
    found = answers(opened(page_of(announced=later)))
    assert found["Announced, not given yet"].startswith("Spravato, spring 2027")
    assert found["Treatment"] == "Not stated"


def test_nobody_is_taken_for_closed_because_nobody_knows() -> None:
    page = page_of(status={"state": "unknown", "evidence": "call"})
    assert "Nobody could tell us whether it is open." in text_of(opened(page))
    assert "Contact" in text_of(opened(page))
