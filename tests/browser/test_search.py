"""The one search box finds providers and articles, however people spell what they look for."""

import pytest
from playwright.sync_api import expect

from tests.browser.looking import DESK, PHONE, Visit
from tests.browser.searching import DONE, articles, box, options, providers, search
from tests.browser.sites import Sample, Site

pytestmark = pytest.mark.browser

# The demonstration holds every shape of provider, and all texts.
ARTICLE = Sample("demo-article", Site.DEMO, "learn/safety/")
HARBOR = "example-harbor-clinic"
CLINICA = "example-clinica-nandu"
BOTH = pytest.mark.parametrize("width", [PHONE, DESK])
CRISES = (
    "suicide", "sucide", "suicidal thoughts", "I want to die", "overdose", "can't breathe",
    "cannot breath", "took too much", "chest pain", "he won't wake up", "kill myself", "988",
)  # fmt: skip


FOUND_BY = [
    ("harbor clinic", HARBOR),
    ("HARBOUR", HARBOR),
    ("harbr", HARBOR),
    ("habror", HARBOR),
    ("nandu", CLINICA),
    ("clínica ñandú", CLINICA),
    ("ñadnú", CLINICA),
    ("ohara", "example-ohara-and-daughters"),
    ("O\u2019Hara", "example-ohara-and-daughters"),
    ("quick start", "example-quickstart-ketamine"),
    ("san francisco", HARBOR),
    ("san fransisco", HARBOR),
    ("94102", HARBOR),
    ("ben example", HARBOR),
    ("vermont", "example-old-mill"),
    ("oregon", "example-lantern-telehealth"),
    ("rectal", "example-old-mill"),
    ("spravato", CLINICA),
]


@BOTH
def test_a_provider_is_found_by_any_name_place_person_or_treatment(
    visit: Visit, width: int
) -> None:
    page = visit(ARTICLE, width=width)
    found = {words: (search(page, words), providers(page))[1] for words, _ in FOUND_BY}
    assert {words: found[words] for words, slug in FOUND_BY if slug not in found[words]} == {}


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("common effects", "learn/safety/#common-effects"),
        ("comon efects", "learn/safety/#common-effects"),
        ("superbil", "learn/glossary/#superbill"),
        ("pressures", "rules/pressures-to-buy/"),
        ("costs worksheet", "learn/cost-worksheet/"),
    ],
)
def test_an_article_is_found_by_its_section_and_so_are_rules_and_terms(
    visit: Visit, words: str, path: str
) -> None:
    page = visit(ARTICLE)
    search(page, words)
    assert path in articles(page)


def test_plain_words_lead_to_what_our_pages_call_it(visit: Visit) -> None:
    page = visit(ARTICLE)
    bipolar = "learn/who-should-not-have-it/#bipolar-disorder-and-mania"
    for words, path in {
        "is it safe with bipolar disorder": bipolar,
        "manic": bipolar,
        "breastfeeding": "learn/who-should-not-have-it/#pregnancy-and-nursing",
        "cheap": "learn/what-it-costs/",
        "addiction": "learn/long-term-effects/#dependence-and-withdrawal",
    }.items():
        shown = search(page, words)
        assert articles(page)[0] == path, words
        assert any(len(one) > 60 for one in shown), "the words are quoted beneath the name"


def test_a_section_is_named_after_its_page_and_its_link_leads_to_it(visit: Visit) -> None:
    page = visit(Sample("home", Site.DEMO, ""))
    search(page, "common effects")
    page.get_by_role("option", name="Safety and side effects: Common effects").click()
    page.wait_for_url("**/learn/safety/#common-effects")
    expect(page.locator("#common-effects")).to_be_in_viewport()


def test_a_name_stands_before_a_place_and_nobody_is_moved_for_a_flag(visit: Visit) -> None:
    page = visit(ARTICLE)
    search(page, "ketamine")
    # Those with confirmed flags stand where the alphabet puts them, the overdue one after them;
    # only then come those whose names do not say so.
    assert providers(page) == [
        "example-center-with-a-very-long-name",
        "example-doorstep-ketamine",
        "example-quickstart-ketamine",
        "example-old-mill",
        CLINICA,
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("quickstart", "5 red flags, confirmed."),
        ("night owl", "6 possible red flags, not confirmed."),
        ("old mill", "Overdue. Last checked 2 Sep 2025."),
        ("closed doors", "Closed."),
        ("withheld practice", "Not on our lists: its page says why."),
    ],
)
def test_what_must_be_known_stands_in_the_option(visit: Visit, words: str, told: str) -> None:
    page = visit(ARTICLE)
    assert told in search(page, words)[0]


def test_who_is_withheld_is_not_found_by_what_it_offers(visit: Visit) -> None:
    page = visit(ARTICLE)
    search(page, "30303")
    assert providers(page) == []


def test_a_state_leads_to_its_list_and_its_namesakes_are_left_out(visit: Visit) -> None:
    page = visit(ARTICLE)
    first = search(page, "new york")[0]
    assert first == "All providers in New York 2 providers, clinic or telehealth"
    assert providers(page) == [
        "example-center-with-a-very-long-name",
        "example-ohara-and-daughters",
    ]
    assert search(page, "virginia")[0].startswith("All providers in Virginia no providers")


@BOTH
def test_somebody_in_danger_is_shown_help_before_anything_else(visit: Visit, width: int) -> None:
    page = visit(ARTICLE, width=width)
    for words in CRISES:
        shown = search(page, words)
        numbers = ["Call or text 988", "Emergency 911", "Poison Help 1-800-222-1222"]
        assert shown[:3] == numbers, words
        assert shown[3].startswith("Help in a crisis"), words
        assert shown[4:] == [], words
        expect(page.locator("#hs-status"), words).to_contain_text("call or text 988")
        expect(options(page).first, words).to_have_attribute("href", "tel:988")
        search(page, "harbor")
        assert options(page).first.get_attribute("href") != "tel:988", words


@pytest.mark.parametrize("words", ["diet", "breathwork", "crisp", "harbor", "poise", "die"])
def test_a_harmless_word_frightens_nobody(visit: Visit, words: str) -> None:
    page = visit(ARTICLE)
    assert search(page, words)[0] != "Call or text 988"


def test_words_that_mean_nothing_here_lead_to_other_ways(visit: Visit) -> None:
    page = visit(ARTICLE)
    nothing, *help_now = search(page, "zzzzzz")
    assert nothing == "Nothing found for \u201czzzzzz\u201d: other ways to look"
    assert help_now[0] == "Call or text 988"
    page.get_by_role("option").first.click()
    page.wait_for_url("**/search/#q=zzzzzz")


def test_words_are_only_words(visit: Visit) -> None:
    page = visit(ARTICLE)
    search(page, "<b>harbor</b> \\ .* [")
    assert page.locator("#hs-list b").count() == 0


def test_nothing_is_loaded_before_somebody_goes_to_the_box(visit: Visit) -> None:
    page = visit(ARTICLE)
    loaded = "performance.getEntriesByType('resource').map((one) => one.name.split('/').pop())"
    before = page.evaluate(loaded)
    assert not [one for one in before if "search" in one or one.endswith(".json")]
    box(page).focus()
    # What no article has may be a town, which is asked for last.
    with page.expect_request_finished(lambda one: "/towns-h." in one.url):
        box(page).fill("harbor")
    expect(page.locator("#hs-status")).to_have_text(DONE)
    after = {one.split(".")[0] for one in set(page.evaluate(loaded)) - set(before)}
    # The browser fetches the icon when it likes, and counts what has come in its own time.
    assert after - {"icon", "towns-h"} == {"minisearch", "search", "articles", "providers"}
