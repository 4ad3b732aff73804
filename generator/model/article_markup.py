"""The allow-list of an article's HTML: which elements, attributes and addresses are published.

It is asked twice: of a page as it is read, and of what the engine made of it, new or kept.
"""

import re
from collections.abc import Iterator, Mapping

from generator.model.web_address import is_host_name, is_web_address

ELEMENTS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        ("blockquote", "br", "code", "em", "hr", "li", "ol", "p", "strong", "ul"), frozenset[str]()
    ),
    **dict.fromkeys(("table", "tbody", "thead", "tr"), frozenset[str]()),
    **{f"h{level}": frozenset({"id"}) for level in range(1, 7)},
    "a": frozenset({"href"}),
    "td": frozenset({"style"}),  # The alignment of a column, which no page of ours keeps.
    "th": frozenset({"style"}),
}
"""What Markdown makes of a page that may be published, with the attributes that it may have."""
MARKS = frozenset({"cite", "var"})
"""Our own marks, as long as they are not filled in."""
FINISHED: Mapping[str, frozenset[str]] = {
    **ELEMENTS,
    "a": frozenset({"href", "class", "aria-label", "data-means"}),
    "div": frozenset({"class"}),
    "p": frozenset({"class"}),
    "span": frozenset(),
    "table": frozenset({"class"}),
    "td": frozenset({"data-l"}),
    "th": frozenset({"scope"}),
}
"""The same when citations are filled in, tables are labeled, and the page has its shape."""
CLASSES = frozenset({"kd-cite", "kd-lead", "kd-t kd-t--stack", "kd-term", "kd-told", "kd-you"})
"""The looks that a finished article has; another one is none of ours."""

_CALLS = re.compile(r"(?:tel|sms):\+?[0-9-]+|mailto:[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*+@(.+)")
# Below our own site: no scheme, no host, nothing that a browser would read as one.
_HERE = re.compile(r"(?:\.\./)*(?:[\w-]+/)*(?:#[\w-]+)?")


def is_call(address: str) -> bool:
    """Return whether an address opens a phone or a mail program."""
    call = _CALLS.fullmatch(address)
    return call is not None and (call[1] is None or is_host_name(call[1]))


def is_safe_address(address: str) -> bool:
    """Return whether a finished link leads to our own site, to another one by https, or calls."""
    return bool(_HERE.fullmatch(address)) or is_call(address) or is_web_address(address)


def refused_in(tag: str, attributes: Mapping[str, str | None]) -> Iterator[str]:
    """Yield what may not stand in a finished article: an element, an attribute, an address."""
    if tag not in FINISHED:
        yield f"<{tag}>"
    yield from (f"{name}=" for name in attributes if name not in FINISHED.get(tag, ()))
    if attributes.get("class", "kd-cite") not in CLASSES:
        yield f"class={attributes['class']}"
    if tag == "a" and not is_safe_address(attributes.get("href") or ""):
        yield f"href={attributes.get('href')}"
