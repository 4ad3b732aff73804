"""Two sites, made once as ``directory build`` makes them, and a small web server for each."""

import mimetypes
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

from filelock import FileLock

from generator.cli.main import run
from tests.demonstration import DEMO, HOUSE
from tests.frozen_content import lay_out_content
from tests.today import TODAY

# Below a path, as on GitHub Pages, so that an address that starts with a slash is found out.
ROOT = "/directory/"
PUBLIC = f"https://directory.example{ROOT}"
# A file whose name is made from its content, which a browser need not ask for again.
NAMED_BY_CONTENT = re.compile(r"\.[0-9a-f]{10}\.(js|css)")
KEEP = {"Cache-Control": "max-age=600"}


class Site(StrEnum):
    """Which providers a site is made from."""

    REAL = "real"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Sample:
    """One page that stands for all of its kind."""

    kind: str
    site: Site
    path: str

    def __str__(self) -> str:
        """Return what a test's report calls it."""
        return self.kind


HOME = Sample("home", Site.REAL, "")
FINDER = Sample("finder", Site.DEMO, "providers/")
ALL_REAL = Sample("real-finder", Site.REAL, "providers/")
RICH = Sample("rich-provider", Site.DEMO, "providers/example-harbor-clinic/")
FLAGGED = Sample("flagged-provider", Site.DEMO, "providers/example-quickstart-ketamine/")
SUSPECTED = Sample("suspected-provider", Site.DEMO, "providers/example-night-owl/")
ARTICLE = Sample("article", Site.REAL, "learn/safety/")
COSTS = Sample("costs", Site.REAL, "learn/what-it-costs/")
GUIDE = Sample("guide", Site.REAL, "learn/guide/part-1/")
A_TO_Z = Sample("a-to-z", Site.REAL, "learn/a-z/")
NOT_FOUND = Sample("404", Site.REAL, "404.html")
# The demonstration stands for lists, because it shows every shape of a card in few of them.
SAMPLES = (
    HOME,
    FINDER,
    Sample("setting", Site.DEMO, "settings/telehealth/"),
    Sample("states", Site.REAL, "states/"),
    Sample("state", Site.DEMO, "states/ca/"),
    Sample("state-without-anybody", Site.DEMO, "states/wy/"),
    Sample("real-provider", Site.REAL, "providers/mindbloom/"),
    RICH,
    Sample("thin-provider", Site.DEMO, "providers/example-quiet-clinic/"),
    FLAGGED,
    SUSPECTED,
    Sample("closed-provider", Site.DEMO, "providers/example-closed-doors/"),
    Sample("withheld-provider", Site.DEMO, "providers/example-withheld-practice/"),
    Sample("rules", Site.REAL, "rules/"),
    Sample("criterion", Site.REAL, "rules/publishes-prices/"),
    Sample("red-flag", Site.REAL, "rules/pressures-to-buy/"),
    ARTICLE,
    A_TO_Z,
    Sample("search", Site.DEMO, "search/"),
    Sample("about", Site.REAL, "about/accuracy/"),
    NOT_FOUND,
)


@cache
def built(site: Site, folder: Path) -> Path:
    """Return the folder of a site, made by the command itself, by whoever asks first."""
    out = folder / f"{site}-site"
    with FileLock(folder / f"{site}.lock"):
        if not out.exists():
            _build(site, folder / f"{site}-root", out)
    return out


def _build(site: Site, root: Path, out: Path) -> None:
    source = HOUSE if site is Site.REAL else DEMO
    if site is Site.REAL:
        shutil.copytree(HOUSE / "content", root / "content")
    else:
        lay_out_content(root)
    shutil.copytree(source / "providers", root / "providers")
    settings = (source / "site_config.yml").read_text("utf-8")
    placed, times = re.subn(r"(?m)^url:.*$", f"url: {PUBLIC}", settings)
    assert times == 1
    (root / "site_config.yml").write_text(placed, "utf-8")
    # The made-up set lives on a day of its own; the real one lives today.
    day = [] if site is Site.REAL else ["--today", TODAY.isoformat()]
    assert run(["build", "--root", str(root), "--output", str(out), *day]) == 0


@contextmanager
def served(folder: Path, headers: dict[str, str] | None = None) -> Iterator[str]:
    """Serve a site from this machine and give its address; ``headers`` go with every answer."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(folder, headers or {}, KEEP)) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{ROOT}"
        server.shutdown()


def host_headers(folder: Path) -> dict[str, str]:
    """Return what a host that reads ``_headers`` sends with every page."""
    everywhere = (folder / "_headers").read_text("utf-8").split("\n/")[0]
    pairs = (line.partition(":") for line in everywhere.splitlines()[1:])
    return {name.strip(): value.strip() for name, _, value in pairs if name.strip()}


def _handler(
    folder: Path, headers: dict[str, str], lasting: dict[str, str] | None = None
) -> type[BaseHTTPRequestHandler]:
    """Return what answers; ``lasting`` goes with what is named by its content."""

    class Handler(BaseHTTPRequestHandler):
        """Answers as a plain host of files does: 404.html for what is not there."""

        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            file = folder / path.removeprefix(ROOT)
            if file.is_dir() and not path.endswith("/"):
                self._answer(301, b"", "text/plain", {"Location": f"{self.path}/"})
                return
            file = file / "index.html" if file.is_dir() else file
            found = path.startswith(ROOT) and file.is_file()
            shown = file if found else folder / "404.html"
            kind = mimetypes.guess_type(shown.name)[0] or "application/octet-stream"
            more = (lasting or {}) if NAMED_BY_CONTENT.search(shown.name) else {}
            status = 200 if found else 404
            self._answer(status, shown.read_bytes(), kind, {**headers, **more})

        def _answer(self, status: int, body: bytes, kind: str, more: dict[str, str]) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            for name, value in more.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing: a browser that leaves early is no news."""

    return Handler
