"""Only what is on the list is published."""

import pytest

from generator.model.article_markup import ELEMENTS, FINISHED, is_safe_address, refused_in


@pytest.mark.parametrize(
    "address",
    [
        *(
            "../../rules/publishes-prices/",
            "#ref-1",
            "cost/",
            "../a/#b",
            "https://fda.example/a?b#c",
        ),
        *("tel:988", "sms:+1-800", "mailto:a.b@c.example", ""),
    ],
)
def test_an_address_of_ours_or_by_https_is_safe(address: str) -> None:
    assert is_safe_address(address)


@pytest.mark.parametrize(
    "address",
    [
        *("//evil.example", "https://user@evil.example", "https://a:b@evil.example", "/a/"),
        *("http://a.example", "javascript:alert(1)", "JaVa\tscript:x", " https://a.example"),
        *(
            "data:text/html,x",
            "\\\\evil.example",
            "https:evil",
            "https://evil.example:8443/",
            "../..//x",
        ),
        *(
            "mailto:x?body=y",
            "https://evil",
            "vbscript:x",
            "tel:988;ext=javascript",
            "https://a\u3002b",
        ),
    ],
)
def test_any_other_address_is_not(address: str) -> None:
    assert not is_safe_address(address)
    assert list(refused_in("a", {"href": address})) == [f"href={address}"]


@pytest.mark.parametrize(
    "tag", ["script", "section", "img", "base", "meta", "form", "svg", "cite", "pre"]
)
def test_an_element_that_is_not_listed_is_refused(tag: str) -> None:
    assert list(refused_in(tag, {})) == [f"<{tag}>"]


@pytest.mark.parametrize("name", ["style", "onclick", "target", "id", "title", "srcdoc"])
def test_an_attribute_that_is_not_listed_is_refused(name: str) -> None:
    assert list(refused_in("p", {name: "x"})) == [f"{name}="]


def test_a_finished_article_has_no_looks_but_its_own() -> None:
    assert list(refused_in("p", {"class": "kd-lead"})) == []
    assert list(refused_in("div", {"class": "kd-you"})) == []
    assert list(refused_in("div", {"class": "md-header"})) == ["class=md-header"]
    assert list(refused_in("h2", {"class": "kd-lead"})) == ["class="]


def test_what_markdown_makes_may_be_published() -> None:
    assert set(ELEMENTS) <= set(FINISHED)
    assert list(refused_in("h2", {"id": "a"})) == []
