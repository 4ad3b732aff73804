"""A web server for one reader: the site as it will be, and a script that shows each new build.

The engine has one too, ``mkdocs.livereload``. Tried beside this one, it answers to any Host, so
that another site can read the pages by DNS rebinding; follows links out of the folder; lets every
page hang after a build that failed, until one succeeds; and reloads by an inline script, which the
policy of our own pages blocks.
"""

import re
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition
from urllib.parse import parse_qs, quote, unquote, urlsplit

from generator.model.problem import DirectoryError

# Our own list, because the system's differs from machine to machine.
KINDS = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".ndjson": "application/x-ndjson",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml",
}
# These two exist only here: no built file names them. The policy of our pages lets them be, because
# they come from the same origin.
SCRIPT = "__preview.js"
CHANGES = "__changes"
RELOAD = b"""\
const script = new URL(document.currentScript.src);
const news = new EventSource(new URL("__changes" + script.search, script));
news.onmessage = () => location.reload();
"""
NO_SITE = b"<!doctype html><title>No site yet</title><p>No site yet: see the terminal.</p></body>"
KEEP_ALIVE_SECONDS = 10.0
NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
"""What a browser on this machine calls us; another name is another site's way to read ours."""


class Preview(ThreadingHTTPServer):
    """Serves the latest good site on 127.0.0.1, under the path that it will have in public."""

    daemon_threads = True

    def __init__(self, port: int, root: str = "/") -> None:
        """Take the port at once, so that a port in use is told before anything is built."""
        self.root = f"/{root.strip('/')}/".replace("//", "/")
        self.site: Path | None = None
        self.build = 0
        self._news = Condition()
        try:
            super().__init__(("127.0.0.1", port), _Handler)
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or error
            raise DirectoryError(f"Port {port} cannot be used: {reason}.") from error

    @property
    def address(self) -> str:
        """Where a browser finds the site."""
        return f"http://127.0.0.1:{self.server_port}{self.root}"

    def show(self, site: Path | None) -> None:
        """Show a new build and let open pages reload; None keeps what is shown."""
        if site is not None:
            with self._news:
                self.site, self.build = site, self.build + 1
                self._news.notify_all()

    def has_news(self, seen: str) -> bool:
        """Wait a while for a build that a page has not seen; return whether there is one."""
        with self._news:
            return self._news.wait_for(lambda: str(self.build) != seen, KEEP_ALIVE_SECONDS)

    def handle_error(self, request: object, client_address: object) -> None:
        """Pass over a tab that was closed while it loaded."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    def file(self, path: str) -> Path | None:
        """Return the file or folder at an address under the root, or None."""
        parts = unquote(path).split("/")
        if self.site is None or ".." in parts or any("\0" in part for part in parts):
            return None
        try:
            root = self.site.resolve()
            target = root.joinpath(*(part for part in parts if part)).resolve(strict=True)
        except (OSError, RuntimeError):  # A name too long; a link to itself, before 3.13.
            return None
        return target if target.is_relative_to(root) else None


class _Handler(BaseHTTPRequestHandler):
    server: Preview

    def do_GET(self) -> None:
        """Answer with a file, a redirect, the script, or the stream of changes."""
        if not self._is_asked_by_name():
            return self._send(HTTPStatus.MISDIRECTED_REQUEST, KINDS[".txt"], b"Not this site.\n")
        try:
            address = urlsplit(self.path)
        except ValueError:
            return self._send(HTTPStatus.BAD_REQUEST, KINDS[".txt"], b"No address.\n")
        inside = address.path.removeprefix(self.server.root)
        if not address.path.startswith(self.server.root):
            self._redirect(self.server.root)
        elif inside == SCRIPT:
            self._send(HTTPStatus.OK, KINDS[".js"], RELOAD)
        elif inside == CHANGES:
            self._tell_news(parse_qs(address.query).get("seen", [""])[0])
        else:
            self._show(inside)
        return None

    def _is_asked_by_name(self) -> bool:
        """Return whether the Host header names this machine: a stranger's domain may lead here."""
        hosts = self.headers.get_all("Host") or ["127.0.0.1"]
        return {re.sub(r":\d*$", "", host.lower()) for host in hosts} <= NAMES

    def do_HEAD(self) -> None:
        """Answer as to GET, without the content."""
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing: the terminal belongs to the builds."""

    def _show(self, inside: str) -> None:
        target = self.server.file(inside)
        if target and target.is_dir():
            if inside and not inside.endswith("/"):
                return self._redirect(f"{self.server.root}{quote(unquote(inside))}/")
            target = self.server.file(f"{inside}index.html")
        if (data := _content(target)) is not None and target:
            kind = KINDS.get(target.suffix, "application/octet-stream")
            return self._send(HTTPStatus.OK, kind, data)
        page = _content(self.server.file("404.html"))
        return self._send(HTTPStatus.NOT_FOUND, KINDS[".html"], NO_SITE if page is None else page)

    def _send(self, status: HTTPStatus, kind: str, data: bytes) -> None:
        if kind == KINDS[".html"]:
            data = self._with_script(data)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def _with_script(self, page: bytes) -> bytes:
        """Put the reloading script into the copy that is sent, never into the file."""
        source = f"{self.server.root}{SCRIPT}?seen={self.server.build}"
        before, end, after = page.rpartition(b"</body>")
        return b"".join((before, f'<script src="{source}" defer></script>'.encode(), end, after))

    def _redirect(self, address: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _tell_news(self, seen: str) -> None:
        """Keep the line open until there is a newer build; a closed tab ends it."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        try:
            while not self.server.has_news(seen):
                self.wfile.write(b": still here\n\n")
            self.wfile.write(b"data: new\n\n")
        except OSError:
            return


def _content(file: Path | None) -> bytes | None:
    """Return what is in a file; a build may take it away, and not everything is a file."""
    try:
        return file.read_bytes() if file else None
    except OSError:
        return None
