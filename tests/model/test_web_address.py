"""Web addresses: nothing that hides where a link leads."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.article_markup import is_call
from generator.model.site_config import SiteConfig
from generator.model.source import Source
from generator.model.text import WebAddress
from generator.model.web_address import HttpAddress, PageAddress, is_host_name


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


NO_HOSTS = {
    "-a.example": "begins or ends with a dash",
    "a-.example": "begins or ends with a dash",
    "a.-b.example": "begins or ends with a dash",
    "a.b-.example": "begins or ends with a dash",
    "a.example-": "begins or ends with a dash",
    "a.-example": "begins or ends with a dash",
    "a..example": "a dot too many",
    ".a.example": "a dot too many",
    "a.example.": "a dot too many",
    f"{'a' * 64}.example": "63 between two dots",
    f"a.{'b' * 64}": "63 between two dots",
    f"{'a.' * 124}example": "at most 253 letters",
    "a_b.example": "not a full name",
    "example": "not a full name",
    "192.0.2.1": "not a full name",
    "a.e": "not a full name",
    "a.1example": "not a full name",
    "xn--80ak6aa92e.example": "letters that look like others",
    "a.xn--p1ai": "letters that look like others",
    "xn--0.example": "letters that look like others",
}
HOSTS = (
    *(
        "a.example",
        "A.Example",
        "a-b.example",
        "a--b.example",
        "1.example",
        "xn--bcher-kva.example",
    ),
    *(f"{'a' * 63}.example", f"{'a.' * 123}example", "a.xn--vermgensberater-ctb", "9-9.a1.example"),
)


@pytest.mark.parametrize("host", NO_HOSTS)
def test_a_host_that_no_name_server_could_know_is_no_address(host: str) -> None:
    assert not is_host_name(host)
    for kind, scheme in ((WebAddress, "https"), (PageAddress, "http"), (HttpAddress, "http")):
        for rest in ("", "/", "/a?b#c", ":443/"):
            refused = refusal(kind, f"{scheme}://{host}{rest}")
            assert refused["code"] == "link-malformed"
            assert NO_HOSTS[host] in refused["why"]
    assert not is_call(f"mailto:a@{host}")


@pytest.mark.parametrize("host", HOSTS)
def test_a_host_as_the_internet_writes_it_is_taken(host: str) -> None:
    assert is_host_name(host)
    assert read(WebAddress, f"https://{host}/a") == f"https://{host}/a"
    assert read(HttpAddress, f"http://{host}/a") == f"http://{host}/a"
    assert is_call(f"mailto:a.b@{host}")


def test_sources_and_settings_ask_the_same() -> None:
    for model, key in ((Source, "url"), (SiteConfig, "url"), (SiteConfig, "repository")):
        with pytest.raises(ValidationError) as caught:
            model.model_validate({key: "https://-a.example/"})
        codes = {error["loc"]: error["type"] for error in caught.value.errors()}
        assert codes[key,] == "link-malformed"
