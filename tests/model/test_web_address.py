"""Web addresses: nothing that hides where a link leads."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.text import WebAddress
from generator.model.web_address import HttpAddress, PageAddress


def read(kind: Any, text: object) -> Any:
    return TypeAdapter(kind).validate_python(text)


def refusal(kind: Any, text: object) -> dict[str, Any]:
    with pytest.raises(ValidationError) as caught:
        read(kind, text)
    (error,) = caught.value.errors()
    return {**error.get("ctx", {}), "code": error["type"]}


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "http://example-a.example/",
        "data:text/html,x",
        "//example-a.example/",
        "HTTP://example-a.example",
        "",
    ],
)
def test_only_https_links_are_kept(text: str) -> None:
    assert refusal(WebAddress, text)["code"] == "link-not-https"


@pytest.mark.parametrize(
    "text",
    [
        "https://user:secret@example-a.example/",
        "https://example-a.example:8443/",
        "https://localhost/",
        "https://example-a.example/a b",
        'https://example-a.example/"onclick',
        "https://[::1",
    ],
)
def test_a_link_that_hides_something_is_refused(text: str) -> None:
    assert refusal(WebAddress, text)["code"] == "link-malformed"


def test_a_link_without_tls_is_answered_with_the_one_that_has_it() -> None:
    refused = refusal(WebAddress, "http://example-a.example/faq")
    assert refused["suggestion"] == "https://example-a.example/faq"


@pytest.mark.parametrize("text", ["http://example-a.example/faq", "https://example-a.example/faq"])
def test_a_page_is_named_by_the_address_that_was_opened(text: str) -> None:
    assert read(PageAddress, text) == text


@pytest.mark.parametrize(
    "text", ["http://user:secret@a.example/", "http://localhost/", "http://a.example:8080/"]
)
def test_without_tls_an_address_hides_nothing_either(text: str) -> None:
    assert refusal(PageAddress, text)["code"] == "link-malformed"


def test_a_home_page_without_tls_has_a_key_of_its_own() -> None:
    assert read(HttpAddress, "http://example-a.example/") == "http://example-a.example/"
    assert refusal(HttpAddress, "https://example-a.example/")["code"] == "link-not-http"
    assert refusal(PageAddress, "ftp://example-a.example/")["code"] == "link-not-https"
