"""A link of a page leads somewhere, and tells nobody who reads the page."""

import pytest

from generator.reading.articles.links import check_links
from tests.reading.pages import page, placed

RULES = frozenset({"publishes-prices", "monitors-sessions"})
PAGES = {
    "learn/safety": page("## Common effects\n", path="learn/safety"),
    "learn/glossary": page("## Words\n\n### Superbill\n\nA receipt.\n", path="learn/glossary"),
}
PROVIDERS = frozenset({"mindbloom", "bay-area-cbt-center"})


def wrong(body: str, extra: str = "") -> list[tuple[int, int, str, str]]:
    here = page(body, extra=extra)
    found = check_links(here, {**PAGES, here.path: here}, RULES, PROVIDERS)
    return [(p.line, p.column, p.code, p.suggestion) for p in found]


@pytest.mark.parametrize(
    "target",
    [
        "rule:publishes-prices",
        "page:learn/safety",
        "page:learn/safety#common-effects",
        "page:learn/a-z",
        "page:learn/guide",
        "glossary:superbill",
        "provider:mindbloom",
        "#here",
        "https://findtreatment.gov",
        "tel:988",
        "tel:+1-800-222-1222",
        "sms:988",
        "mailto:a@b.example",
    ],
)
def test_a_link_that_leads_somewhere_is_sound(target: str) -> None:
    assert wrong(f"## Here\n\nSee [it]({target}).") == []


@pytest.mark.parametrize(
    ("target", "suggestion"),
    [
        ("rule:publish-prices", "did you mean 'rule:publishes-prices'?"),
        ("page:learn/zzz", "pages stand in content/"),
        ("page:learn/guid", "did you mean 'page:learn/guide'?"),
        ("page:learn/guide#costs", "did you mean 'page:learn/guide'?"),
        ("glossary:superbil", "did you mean 'glossary:superbill'?"),
        ("glossary:words", "terms are the ### headings of content/learn/glossary.md"),
        ("glossary:superbill#here", "accepted: "),
        ("provider:mindblom", "did you mean 'provider:mindbloom'?"),
        ("provider:zzz", "providers are the files in providers/"),
        ("provider:", "accepted: "),
        ("page:about/safety", "did you mean 'page:learn/safety'?"),
        ("rule:zzz", "directory explain lists every rule"),
        ("page:learn/safty", "did you mean 'page:learn/safety'?"),
        ("page:learn/safety#comon-effects", "did you mean '#common-effects'?"),
        ("#comon", "its sections: "),
        ("rule:", "accepted: "),
        ("safety.md", "accepted: "),
        ("/learn/safety/", "accepted: "),
        ("http://harbor.example", "accepted: "),
        ("javascript:alert", "accepted: "),
        ("data:text/html,x", "accepted: "),
        ("//harbor.example", "accepted: "),
        ("", "accepted: "),
    ],
)
def test_a_link_that_leads_nowhere_is_told(target: str, suggestion: str) -> None:
    ((line, column, code, fix),) = wrong(f"Some words.\nSee [it]({target}).")
    assert (line, column, code) == (11, 10, "broken-link")
    assert fix.startswith(suggestion)


def test_a_picture_from_elsewhere_is_refused() -> None:
    (one,) = wrong("![a](https://tracker.example/p.png)")
    assert one[2] == "image"


def test_an_address_noted_below_is_looked_at_too() -> None:
    assert [one[:3] for one in wrong("[it][x]\n\n[x]: http://a.example")] == [
        (12, 6, "broken-link")
    ]


def test_related_pages_exist_and_are_others() -> None:
    found = wrong("x", "related: [learn/safety, learn/safty, learn/made-up]\n")
    assert found == [
        (9, 25, "broken-link", "did you mean 'learn/safety'?"),
        (9, 38, "broken-link", "take it out"),
    ]


def test_a_link_that_is_quoted_as_code_is_no_link() -> None:
    assert placed(check_links(page("`[a](b)`"), PAGES, RULES)) == []


def test_without_a_list_of_profiles_no_provider_is_refused() -> None:
    here = page("See [it](provider:anybody).")
    assert placed(check_links(here, PAGES, RULES)) == []


def test_without_a_glossary_every_term_is_refused() -> None:
    here = page("See [it](glossary:superbill).")
    (one,) = check_links(here, {here.path: here}, RULES)
    assert one.message == "no term of the glossary is named 'superbill'"
