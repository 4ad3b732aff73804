"""Web addresses: https, a full host name (RFC 1123), nothing that hides where a link leads.

The address of a look may be http: some pages open in no other way, and what was opened is the
proof.
"""

import re
import unicodedata
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, StringConstraints

from generator.model.json_shapes import (
    HOST,
    LONGEST_ADDRESS,
    LONGEST_HOST,
    OF_HTTP_ADDRESS,
    OF_PAGE_ADDRESS,
)
from generator.model.refusal import SPOKEN, refuse, shown_briefly

_HOST = re.compile(HOST)
_WEB_ADDRESS = re.compile(rf"https://({HOST})(?::443)?(?:[/?#][!-~]*)?", re.IGNORECASE)
_IN_OTHER_LETTERS = "xn--"
_LONGEST_LABEL = 63
_WITHOUT_TLS = "http://"
_NOT_IN_ADDRESS = re.compile(r"[^!-~]|[\"<>\\^`{|}]")


def is_web_address(text: str) -> bool:
    """Return whether a text is an https address with a full host name, and no name or port."""
    match = _WEB_ADDRESS.fullmatch(text)
    if match is None or _NOT_IN_ADDRESS.search(text):
        return False
    return len(match[1]) <= LONGEST_HOST and not _in_disguise(match[1])


def _in_disguise(host: str) -> bool:
    """Return whether a name in other letters (IDNA) is shown by browsers as if it were ours."""
    return any(
        char.isalpha() and not unicodedata.name(char, "").startswith("LATIN")
        for label in host.lower().split(".")
        if label.startswith(_IN_OTHER_LETTERS)
        for char in _decoded(label.removeprefix(_IN_OTHER_LETTERS))
    )


def _decoded(label: str) -> str:
    try:
        return label.encode("ascii").decode("punycode")
    except UnicodeError:
        return "\u0430"  # As good as disguised: nobody can say what a browser would show.


def is_host_name(text: str) -> bool:
    """Return whether a text is the full name of a host, as the internet's names are written."""
    return (
        len(text) <= LONGEST_HOST and _HOST.fullmatch(text) is not None and not _in_disguise(text)
    )


def web_address(text: str) -> str:
    """Return the address as it was typed, or refuse it and say why."""
    if is_web_address(text):
        return text
    if not text.lower().startswith("https://"):
        raise refuse(
            "link-not-https",
            "a link must start with https://; found {found}",
            found=shown_briefly(text),
            accepted="the address as the browser shows it, like https://harbor.example/prices",
            suggestion=_with_https(text),
        )
    raise refuse(
        "link-malformed",
        "this is not a web address that can be opened: {why}; found {found}",
        found=shown_briefly(text),
        why=_why_no_address(text),
        accepted="https://, a full host name and a path; copy it from the browser's address bar",
    )


def page_address(text: str) -> str:
    """Return the address of a page that was opened, https or http, or refuse it and say why."""
    if text.lower().startswith(_WITHOUT_TLS):
        web_address(f"https://{text[len(_WITHOUT_TLS) :]}")
        return text
    return web_address(text)


def http_address(text: str) -> str:
    """Return the address of a home page that opens without TLS only, or refuse it and say why."""
    if not text.lower().startswith(_WITHOUT_TLS):
        raise refuse(
            "link-not-http",
            "this key is for an address that starts with http://; found {found}",
            found=shown_briefly(text),
            accepted="the address under 'website' where it opens with https",
        )
    return page_address(text)


def _with_https(text: str) -> str:
    bare = re.sub(r"^(http:)?//", "", text)
    guess = f"https://{bare}"
    return guess if is_web_address(guess) else ""


def _why_no_address(text: str) -> str:
    if odd := _NOT_IN_ADDRESS.search(text):
        return f"it holds {SPOKEN.get(odd[0]) or shown_briefly(odd[0])}"
    try:
        parts = urlsplit(text)
        if parts.username or parts.password:
            return "it holds a name or password"
        if parts.port not in (None, 443):
            return "it names a port"
        return _why_no_host(parts.hostname or "")
    except ValueError:
        return "its host is not a full name"


def _why_no_host(host: str) -> str:
    labels = host.split(".")
    if len(host) > LONGEST_HOST or any(len(label) > _LONGEST_LABEL for label in labels):
        return f"a host has at most {LONGEST_HOST} letters, and {_LONGEST_LABEL} between two dots"
    if not all(labels) and any(labels):
        return "its host has a dot too many"
    if _in_disguise(host):
        return "its host is in letters that look like others"
    if any(label.startswith("-") or label.endswith("-") for label in labels):
        return "a part of its host begins or ends with a dash"
    return "its host is not a full name"


_LONGEST = StringConstraints(max_length=LONGEST_ADDRESS)
PageAddress = Annotated[str, _LONGEST, AfterValidator(page_address), OF_PAGE_ADDRESS]
"""The address of a page that was opened, https or http, kept as typed."""

HttpAddress = Annotated[str, _LONGEST, AfterValidator(http_address), OF_HTTP_ADDRESS]
"""The address of a home page that opens without TLS only."""
