"""The page shell: split once at its tokens, then filled page by page by joining strings."""

import re
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlsplit

from markupsafe import escape

from generator.model.problem import DirectoryError
from generator.pages.page import Page, base_of
from generator.pages.templating import time_element
from generator.pages.whitespace import collapsed
from generator.publishing.shell.assets import Assets
from generator.publishing.shell.marks import marks_for, taken_out
from generator.publishing.shell.navigation import TABS
from generator.publishing.shell.security_policy import CONTENT_SECURITY
from generator.publishing.shell.styles import section

TOKEN = re.compile(r"@@([a-z:]+)@@")
PER_PAGE = frozenset({"title", "description", "head", "body"})
MARKS = "marks"
SHARED = ("stylesheet", "late", "paper", "script", "deferred", "icon")
"""What every page names of the assets, beside the stylesheet of its section."""
NOT_FOUND = "404.html"
# What stands in for pages of any depth: where there is no page, and where there is no network.
ANYWHERE = frozenset({NOT_FOUND, "offline/"})
UNLISTED = '<meta name="robots" content="noindex">\n'
SEARCHING = frozenset({"minisearch", "search"})
"""The scripts that the search box fetches once somebody goes to it."""
ARTICLES = ("learn/", "about/")
# Search engines and browser tabs cut longer ones.
LONGEST_TITLE = 70
# Inside a script element no entity is read, so what could end it is written as JSON writes it.
JSON_LD = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})


class Shell:
    """Puts pages into the one frame of the site."""

    def __init__(
        self,
        text: str,
        *,
        name: str,
        url: str,
        built: date,
        assets: Assets,
        language: str = "en",
    ) -> None:
        """Take the engine's shell, and what is said of the site on every page.

        ``language`` is a code such as ``en`` or ``es-MX``; one without a country is that of the US.
        """
        framed, self._marks = taken_out(collapsed(text))
        self._pieces = TOKEN.split(framed)
        self._name = name
        self.url = url.rstrip("/") + "/"
        self._built = str(time_element(built))
        code, _, country = language.partition("-")
        self._tongue = {"language": language, "locale": f"{code}_{country or 'US'}"}
        self._addresses = {name: getattr(assets, name) for name in SHARED}
        self.common = tuple(self._addresses.values())
        self._sections = assets.sections
        self._scripts = assets.scripts
        self.searching = tuple(one for name, one in assets.scripts.items() if name in SEARCHING)
        self._fingerprints = assets.fingerprints
        self._split: dict[tuple[str, str, bool], list[str]] = {}
        missing = PER_PAGE.difference(self._pieces[1::2])
        if missing:
            raise DirectoryError(f"The page shell has no place for: {', '.join(sorted(missing))}")

    @property
    def whole(self) -> str:
        """All that a page is put into, as one text: two shells that differ anywhere have two."""
        # The order of a set is another one in each process.
        sections = sorted((sorted(key), address) for key, address in self._sections.items())
        known = {n: v for n, v in vars(self).items() if n not in {"_split", "_sections"}}
        return repr((known, sections))

    def fill(self, page: Page) -> bytes:
        """Return a whole HTML page; every value but the body is escaped here.

        Raises DirectoryError for a script that nobody has made.

        A page that stands in for others is shown at any depth, so the links around it are absolute;
        the links in its body must be so already.
        """
        base = urlsplit(self.url).path if page.path in ANYWHERE else base_of(page.path)
        data = page.json_ld.translate(JSON_LD)
        values = {
            "title": escape(self._title(page)),
            "description": escape(page.description),
            "head": self._styles_of(page, base)
            + self._scripts_of(page, base)
            + self._head(page, data),
            "body": collapsed(page.body),
            MARKS: marks_for(page.body, page.scripts, self._marks),
        }
        pieces = self._pieces_for(base, page).copy()
        pieces[1::2] = [values[name] for name in pieces[1::2]]
        return "".join(pieces).encode()

    def section_of(self, path: str) -> str:
        """Return the address of the stylesheet that a page has beside that of every page."""
        return self._sections[section(path)]

    def _styles_of(self, page: Page, base: str) -> str:
        return f'<link rel="stylesheet" href="{base}{self.section_of(page.path)}">\n'

    def _title(self, page: Page) -> str:
        """Return the title with the site's name, which a long one goes without."""
        whole = f"{page.title} - {self._name}"
        return page.title if page.title == self._name or len(whole) > LONGEST_TITLE else whole

    def _addresses_of(self, page: Page) -> list[str]:
        unknown = set(page.scripts).difference(self._scripts)
        if unknown:
            raise DirectoryError(f"{page.path} asks for unknown scripts: {', '.join(unknown)}")
        return [self._scripts[name] for name in page.scripts]

    def _scripts_of(self, page: Page, base: str) -> str:
        return "".join(
            f'<script src="{base}{one}" integrity="{self._fingerprints[one]}" defer></script>\n'
            for one in self._addresses_of(page)
        )

    def _head(self, page: Page, data: str) -> str:
        structured = f'<script type="application/ld+json">{data}</script>\n' if data else ""
        if page.path == NOT_FOUND:
            return f"{UNLISTED}{structured}"
        address = escape(self.url + (page.moved_to or page.path))
        canonical = f'<link rel="canonical" href="{address}">\n'
        if page.moved_to:
            # At once: who cannot see the page change would be lost on a second one (WCAG H76).
            on = escape(base_of(page.path) + page.moved_to)
            canonical += f'<meta http-equiv="refresh" content="0; url={on}">\n'
        if page.hidden:
            return f"{UNLISTED}{canonical}{structured}"
        return f'{canonical}<meta property="og:url" content="{address}">\n{_kind(page)}{structured}'

    def _pieces_for(self, base: str, page: Page) -> list[str]:
        """Return text and names of values in turn, the same for all pages of one tab and depth."""
        key = base, page.tab, page.path == f"{page.tab}/"
        if key not in self._split:
            self._split[key] = _joined(self._pieces, self._same_for_all(*key))
        return self._split[key]

    def _same_for_all(self, base: str, tab: str, is_first: bool) -> Mapping[str, str]:
        current = ' aria-current="page"' if is_first else ' aria-current="true"'
        tabs = {f"tab:{name}": current if name == tab else "" for name in TABS}
        scripts = {f"script:{name}": address for name, address in self._scripts.items()}
        roots = {"base": base, "home": base or "./", "root": self.url}
        first, later = (self._addresses[one] for one in ("script", "deferred"))
        seals = {
            "fingerprint": self._fingerprints[first],
            "fingerprint:deferred": self._fingerprints[later],
            "built": self._built,
            "policy": CONTENT_SECURITY,
        }
        return {**roots, **seals, **tabs, **scripts, **self._tongue, **self._addresses}


def _kind(page: Page) -> str:
    """Return what a page is to who shares it; only an article has a day, that of its review."""
    if not page.changed or not page.path.startswith(ARTICLES):
        return '<meta property="og:type" content="website">\n'
    return (
        '<meta property="og:type" content="article">\n'
        f'<meta property="article:modified_time" content="{page.changed.isoformat()}">\n'
    )


def _joined(pieces: list[str], known: Mapping[str, str]) -> list[str]:
    """Put known values into the text between the tokens that differ on every page."""
    joined = [pieces[0]]
    for token, text in zip(pieces[1::2], pieces[2::2], strict=True):
        if token in PER_PAGE or token == MARKS:
            joined += [token, text]
        elif token in known:
            joined[-1] += known[token] + text
        else:
            raise DirectoryError(f"The page shell asks for something unknown: @@{token}@@")
    return joined
