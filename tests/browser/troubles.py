"""A host in trouble: silent, slow, broken, in the hands of a portal, or empty."""

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Event
from typing import Any

from tests.browser.reader import Host

NEVER = Event()
"""What a silent host waits for; the end of the test sets it."""

PORTAL = b"<!doctype html><html lang='en'><title>Wi-Fi</title><h1>Log in to the hotel</h1></html>"

Trouble = Callable[[BaseHTTPRequestHandler, Callable[[], None]], None]
"""What becomes of a request; the second argument answers it as usual."""


class TroubledHost(Host):
    """Serves a site as usual until it is given a trouble."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.trouble: Trouble | None = None
        usual: Any = self.RequestHandlerClass

        class Handler(usual):  # type: ignore[misc]
            """Answers as usual, or as the trouble says."""

            def do_GET(self) -> None:  # noqa: N802 - the name is the server's
                if trouble := self.server.trouble:
                    trouble(self, super().do_GET)
                else:
                    super().do_GET()

        self.RequestHandlerClass = Handler


def answer(handler: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    """Answer with a whole HTML page."""
    handler.send_response(status)
    for name, value in {"Content-Type": "text/html", **headers}.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def always(status: int, body: bytes = PORTAL, **headers: str) -> Trouble:
    """Give every request the same answer."""
    return lambda handler, _: answer(handler, status, body, **headers)


def until(freed: Event) -> Trouble:
    """Take every request, and answer none before ``freed``."""

    def wait(_: BaseHTTPRequestHandler, usual: Callable[[], None]) -> None:
        freed.wait()
        usual()

    return wait


def half(handler: BaseHTTPRequestHandler, _: Callable[[], None]) -> None:
    """Promise a whole page and break the line in its middle."""
    _half(handler, "Content-Length", "100000")


def without_end(handler: BaseHTTPRequestHandler, _: Callable[[], None]) -> None:
    """Break off in the middle of a page whose length was not told, which looks like the end."""
    _half(handler, "Connection", "close")


def _half(handler: BaseHTTPRequestHandler, header: str, value: str) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header(header, value)
    handler.end_headers()
    handler.wfile.write(b"<!doctype html><html lang='en'><h1>Half a page</h1>")
    handler.close_connection = True


def odd(kind: str | None = None, path: str = "", **more: str) -> Trouble:
    """Answer as usual, but with another content type or more headers where the path ends so."""

    def trouble(handler: BaseHTTPRequestHandler, usual: Callable[[], None]) -> None:
        send, end = handler.send_header, handler.end_headers

        def header(name: str, value: str) -> None:
            send(name, kind if kind and name == "Content-Type" else value)

        def headers() -> None:
            for name, value in more.items():
                send(name, value)
            end()

        other = {"send_header": header, "end_headers": headers}
        if handler.path.endswith(path):
            vars(handler).update(other)
        usual()
        # The same one answers what is asked next on the line.
        for name in other:
            vars(handler).pop(name, None)

    return trouble


def only(ending: str, trouble: Trouble) -> Trouble:
    """Give the trouble to what ends so, and answer everything else as usual."""

    def some(handler: BaseHTTPRequestHandler, usual: Callable[[], None]) -> None:
        if handler.path.endswith(ending):
            trouble(handler, usual)
        else:
            usual()

    return some
