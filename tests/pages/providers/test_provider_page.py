"""What a patient can rely on when they open the page of one provider."""

from dataclasses import replace

import pytest

from generator.directory import Directory
from generator.judging import CRITERIA
from generator.model.judgement import Judgement
from generator.pages.providers.provider_page import provider_page
from generator.reading.articles.glossary import terms_in
from tests.demonstration import demonstration, directory_of, judged, judged_as_read
from tests.pages.articles import article
from tests.pages.opened import answers, by_class, lines, opened, section, shown, text_of
from tests.profiles import provider
from tests.snapshot import snapshot

EVERYBODY = demonstration().judgements
each_provider = pytest.mark.parametrize("judgement", EVERYBODY, ids=lambda one: one.slug)


def test_a_thin_profile_says_not_stated_never_no() -> None:
    page = shown("example-quiet-clinic")
    found = answers(page)
    ties = "Editor\N{RIGHT SINGLE QUOTATION MARK}s ties"
    told = {"Where", "Why listed", ties, "Price", "Languages"}
    assert {value for term, value in found.items() if term not in told} == {"Not stated"}
    assert found["Price"] == "Price not stated: ask"
    assert "$" not in text_of(page)
    assert f"0 of {len(CRITERIA)} criteria documented" in text_of(page)


@pytest.mark.parametrize(
    ("slug", "term"),
    [
        ("example-lantern-telehealth", "Prior authorization"),
        ("example-doorstep-ketamine", "When to stop"),
        ("example-old-mill", "Adult with you"),
        ("example-old-mill", "Clinician you can reach"),
        ("example-riverside-infusions", "New patients"),
        ("example-quickstart-ketamine", "Payment plan"),
    ],
)
def test_one_silent_answer_among_others_says_not_stated_never_no(slug: str, term: str) -> None:
    assert answers(shown(slug))[term] == "Not stated"


def test_a_silent_superbill_is_not_stated_in_the_table_too() -> None:
    rows = lines(section(shown("example-old-mill"), "insurance"))
    at = rows.index("Bills your plan")
    assert rows[at + 1] == "No"
    assert [rows[rows.index(term) + 1] for term in ("Superbill", "HSA or FSA")] == [
        "Not stated",
        "Not stated",
    ]


def test_who_closed_was_taken_over_or_is_withheld_says_so_first() -> None:
    for slug, heading, reason in (
        ("example-closed-doors", "Closed", "Its last day was in March 2026."),
        ("example-merged-care", "Taken over by another company", "Do not rely on this page"),
        ("example-withheld-practice", "Not in our lists", "federal exclusion list"),
    ):
        warning = by_class(shown(slug), "kd-warn")[0]
        assert lines(warning)[0] == heading
        assert reason in text_of(warning)


def test_an_open_dispute_stands_above_the_flags_a_closed_one_below() -> None:
    opened_one = text_of(shown("example-quickstart-ketamine"))
    assert opened_one.index("Open dispute") < opened_one.index("Red flag, confirmed")
    closed = text_of(section(shown("example-ohara-and-daughters"), "dispute"))
    assert "Dispute of 1 Sep 2026, closed 5 Sep 2026" in closed
    assert "Open dispute" not in text_of(shown("example-ohara-and-daughters"))


def test_the_reply_to_the_whole_page_has_its_date() -> None:
    flags = text_of(section(shown("example-lantern-telehealth"), "flags"))
    assert "What the provider says to this page, 18 Nov 2026" in flags
    assert "on video in every session from January 2027" in flags


def test_a_license_whose_day_passed_after_we_looked_accuses_nobody() -> None:
    people = text_of(section(shown("example-old-mill"), "people"))
    assert "was due for renewal by 31 Jan 2026" in people
    assert "expired" not in people
    assert "had expired on 30 Jun 2026" in text_of(
        section(shown("example-doorstep-ketamine"), "people")
    )


def test_two_licenses_do_not_run_into_each_other() -> None:
    people = lines(section(shown("example-harbor-clinic"), "people"))
    assert "California, number A00001, to 30 Jun 2027 We checked [3]" in people
    assert "Nevada, number N00001, to 31 Jan 2028 We checked [4]" in people


def test_who_checked_is_named() -> None:
    found = answers(shown("example-harbor-clinic"))
    how = "called and read every page"
    assert found["Last checked"] == f"12 Nov 2026, by editor Erin Example ({how})"
    second = "14 Nov 2026, by editor Finn Example (read every page), who found the same"
    assert found["Second look"] == second
    assert "Last checked" not in answers(shown("example-lantern-telehealth"))


def test_the_fixed_terms_are_explained_and_no_others() -> None:
    entries = "".join(
        f"### {name}\n\nIt is so.\n\n" for name in ("Superbill", "HSA and FSA", "Nurse")
    )
    terms = terms_in([article("learn/glossary", f"{entries}### Prior authorization\n\nA yes.\n")])
    directory = replace(demonstration(), glossary=terms)
    body = opened(provider_page(directory, judged("example-harbor-clinic")))
    found = {one.get("href", ""): one.get("data-means") for one in by_class(body, "kd-term")}
    address = "../../learn/glossary/#"
    assert found[f"{address}prior-authorization"] == "A yes."
    assert set(found) == {
        f"{address}{name}" for name in ("superbill", "hsa-and-fsa", "prior-authorization")
    }


def test_a_rich_page_reads_as_it_did_when_somebody_last_read_it() -> None:
    page = provider_page(demonstration(), judged_as_read("example-harbor-clinic"))
    snapshot("example-harbor-clinic.txt", "\n".join(lines(opened(page))) + "\n")


def alone(**changes: object) -> tuple[Directory, Judgement]:
    directory = directory_of([provider(**changes)])
    return directory, directory.judgements[0]


def test_a_section_that_nobody_looked_for_does_not_read_as_silence() -> None:
    directory = directory_of([provider(looked_for=[])])
    page = opened(provider_page(directory, directory.judgements[0]))
    assert "Not looked for" in text_of(section(page, "insurance"))
    assert "Not looked for" in text_of(section(page, "people"))
    assert "Price not looked for: ask" in text_of(section(page, "price"))
