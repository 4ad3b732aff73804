"""What search engines are told: which pages there are, and when their facts last changed."""

from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import quote
from xml.sax.saxutils import escape

from generator.pages.page import DataFile

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
# The protocol's own limit for one file.
LARGEST = 50_000


def sitemap(pages: Iterable[tuple[str, date | None]], url: str) -> Iterator[DataFile]:
    """Yield ``sitemap.xml`` and ``robots.txt``; a large site's map is an index of several maps."""
    entries = [_entry("url", url + path, changed) for path, changed in sorted(pages, key=_path)]
    if len(entries) <= LARGEST:
        yield _map("sitemap.xml", "urlset", entries)
    else:
        parts = range(0, len(entries), LARGEST)
        names = [f"sitemap-{number}.xml" for number, _ in enumerate(parts, 1)]
        for name, start in zip(names, parts, strict=True):
            yield _map(name, "urlset", entries[start : start + LARGEST])
        index = [_entry("sitemap", url + name, None) for name in names]
        yield _map("sitemap.xml", "sitemapindex", index)
    robots = f"User-agent: *\nAllow: /\nSitemap: {url}sitemap.xml\n"
    yield DataFile("robots.txt", robots.encode())


def _path(page: tuple[str, date | None]) -> str:
    return page[0]


def _entry(element: str, address: str, changed: date | None) -> str:
    day = f"<lastmod>{changed.isoformat()}</lastmod>" if changed else ""
    location = escape(quote(address, safe=":/?&=%#+~@,"))
    return f"<{element}><loc>{location}</loc>{day}</{element}>\n"


def _map(name: str, element: str, entries: list[str]) -> DataFile:
    text = f'{HEAD}<{element} xmlns="{SPACE}">\n{"".join(entries)}</{element}>\n'
    return DataFile(name, text.encode())
