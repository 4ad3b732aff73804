"""What a browser may do on our pages, said once for the pages and for the host's headers."""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

from generator.model.article_markup import refused_in

CONTENT_SECURITY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
    )
)
"""The same on every page and in the headers; in a page too, as not every host sends headers."""

# Nobody needs to know which page a patient came from, and no other site may wrap ours.
HEADERS = (
    ("Content-Security-Policy", f"{CONTENT_SECURITY}; frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "browsing-topics=(), camera=(), geolocation=(), microphone=()"),
)


OWN_POLICY = "Content-Security-Policy"
LEFT_TO_PAGES = (OWN_POLICY, "Cross-Origin-Opener-Policy")
"""Headers that are not sent where a page of a site needs others; each page has its own policy."""
FRAMES = frozenset({"base", "embed", "iframe", "object", "style"})
LOADED = frozenset({"action", "data", "formaction", "poster", "src", "srcset"})
"""Attributes whose address is asked for."""
TELLING = frozenset({"alternate", "canonical"})
"""Links in a page's head that tell an address and load nothing."""


def fingerprint(data: bytes) -> str:
    """Return what a browser compares a script with before it runs it: ``sha256-`` and base64."""
    return f"sha256-{base64.b64encode(hashlib.sha256(data).digest()).decode()}"


def headers_file(*, cms: bool = False) -> str:
    """Return ``_headers`` in the form that Cloudflare Pages and Netlify read.

    A browser holds a page to every policy that it hears. So where one page, the CMS, has another in
    itself and signs in through a window of its own, the host sends nothing that would forbid that.
    """
    sent = [one for one in HEADERS if not cms or one[0] not in LEFT_TO_PAGES]
    everywhere = "".join(f"  {name}: {value}\n" for name, value in sent)
    # Anybody's page may read the data; a browser must always hear of a new worker at once.
    return (
        f"/*\n{everywhere}"
        "/data/*\n  Access-Control-Allow-Origin: *\n"
        "/sw.js\n  Cache-Control: no-cache\n"
    )


def forbidden_in(html: str) -> list[str]:
    """Return what the policy would silently block: what is inline, frames, other hosts."""
    reader = _PageReader()
    reader.feed(html)
    reader.close()
    return reader.refused


def forbidden_of(tag: str, attributes: Mapping[str, str | None]) -> Iterator[str]:
    """Yield what a browser would block of one element of a page."""
    if tag in FRAMES or (tag == "script" and _runs(attributes)):
        yield f"<{tag}>"
    if tag == "meta" and attributes.get("http-equiv", OWN_POLICY) != OWN_POLICY:
        yield f"http-equiv={attributes['http-equiv']}"
    loaded = [value for name, value in attributes.items() if name in LOADED]
    if tag == "link" and attributes.get("rel") not in TELLING:
        loaded.append(attributes.get("href"))
    yield from (value for value in loaded if value and _is_elsewhere(value))
    yield from (f"{name}=" for name in attributes if name == "style" or name.startswith("on"))
    yield from (value for value in attributes.values() if value and _is_script(value))


def forbidden_in_article(html: str) -> list[str]:
    """Return what is not on the allow-list of an article: elements, attributes, addresses."""
    reader = _ArticleReader()
    reader.feed(html)
    reader.close()
    return reader.refused


class _ArticleReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one element and its attributes."""
        self.refused += refused_in(tag, dict(attrs))

    def handle_comment(self, data: str) -> None:
        """No page of ours hides words."""
        self.refused.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        """A fragment declares nothing."""
        self.refused.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        """As above."""
        self.refused.append(f"<?{data}>")

    def unknown_decl(self, data: str) -> None:
        """As above."""
        self.refused.append(f"<![{data}]>")


class _PageReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one element and its attributes."""
        self.refused += forbidden_of(tag, dict(attrs))


def _runs(attributes: Mapping[str, str | None]) -> bool:
    """Return whether a script element would be run from the page itself; data is not run."""
    return "src" not in attributes and attributes.get("type") != "application/ld+json"


def _is_elsewhere(address: str) -> bool:
    """Return whether a browser would ask another host for it."""
    plain = "".join(address.split()).replace("\\", "/")
    return not plain.startswith("data:image/") and bool(re.match(r"[\w.+-]*:|//", plain))


def _is_script(address: str) -> bool:
    return "".join(address.split()).lower().startswith("javascript:")
