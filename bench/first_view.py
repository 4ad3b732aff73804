"""First view: how many bytes a phone waits for before it shows a page, compressed.

``python -m bench.first_view [SITE]``. Counted are the page's HTML and what keeps it from being
drawn: stylesheets named in its head for a screen, and scripts without ``defer``. Each is
compressed by itself with gzip at level 6, as hosts do. Not counted are what comes while one reads:
deferred scripts, the late stylesheet at the foot, the one for paper, icons, and headers of HTTP.

A browser draws the top before the rest of a long page has come. So there are two sums: with the
whole HTML, and with the HTML up to the fifth heading, which is more than the first screen.

``state`` is the list of a state as most people open it: whole without a script. The finder shows
its own list from the HTML too, and is measured so; its filters come behind the list, because
nobody can use them before their script is there. A filter that an address brings needs that
script and the finder's data beside what is counted here.
"""

import gzip
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

GOAL = 14_000
"""In bytes: what a server may send before it hears from the phone for the first time (RFC 6928)."""
PAGES = {
    "home": "",
    "state": "states/ca/",
    "crisis": "learn/in-a-crisis/",
    "provider": "providers/mindbloom/",
    "article": "learn/safety/",
    "finder": "providers/",
}
TOP = 5
"""The heading that surely is below the first screen."""
_HEAD = re.compile(r"<head>.*?</head>", re.DOTALL)
_STYLES = re.compile(r'<link rel="stylesheet" href="([^"]+)">')
_SCRIPTS = re.compile(r'<script src="([^"]+)"(?![^>]*\bdefer\b)[^>]*>')
_HEADING = re.compile(r"<h[1-6]\b")


@dataclass(frozen=True, slots=True)
class FirstView:
    """What one page makes a phone wait for, in compressed bytes."""

    blocking: int
    """Stylesheets and scripts."""
    html: int
    top: int
    """The HTML above the fifth heading."""

    @property
    def whole(self) -> int:
        """Everything up to the end of the page."""
        return self.blocking + self.html

    @property
    def first_screen(self) -> int:
        """Everything up to the end of the first screen."""
        return self.blocking + self.top


def first_view(site: Path, path: str) -> FirstView:
    """Return the first view of the page at ``path``, from the root of a built site."""
    page = site / path / "index.html"
    html = page.read_text("utf-8")
    head = _HEAD.search(html)
    named = (*_STYLES.findall(head[0]), *_SCRIPTS.findall(head[0])) if head else ()
    files = ((page.parent / address).read_bytes() for address in named)
    return FirstView(
        sum(map(compressed, files)), compressed(html.encode()), compressed(_top(html).encode())
    )


def compressed(data: bytes) -> int:
    """Return how many bytes are sent of a file."""
    return len(gzip.compress(data, 6, mtime=0))


def _top(html: str) -> str:
    headings = [one.start() for one in _HEADING.finditer(html)]
    return html[: headings[TOP - 1]] if len(headings) >= TOP else html


def table(site: Path, pages: Iterable[tuple[str, str]] = PAGES.items()) -> str:
    """Return a line for each page: what blocks, the HTML, both sums."""
    lines = [f"{'':10}{'blocking':>10}{'HTML':>10}{'whole':>10}{'first screen':>14}"]
    for name, path in pages:
        seen = first_view(site, path)
        sums = f"{seen.whole:>10,}{seen.first_screen:>14,}"
        lines.append(f"{name:10}{seen.blocking:>10,}{seen.html:>10,}{sums}")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(Path(sys.argv[1] if len(sys.argv) > 1 else "site")))
