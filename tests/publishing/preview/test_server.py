from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from socket import create_connection
from threading import Thread

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.preview import server as module
from generator.publishing.preview.server import CHANGES, SCRIPT, Preview

Get = Callable[[str], HTTPResponse]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "providers" / "x").mkdir(parents=True)
    for path in ("index.html", "404.html", "providers/x/index.html"):
        page = f"<!doctype html><title>{path}</title><body>words</body>"
        (root / path).write_text(page, encoding="utf-8")
    (root / "site.css").write_text("a{}", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    return root


@pytest.fixture
def preview(site: Path) -> Iterator[Preview]:
    with Preview(0, "/care/") as server:
        server.show(site)
        thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def get(preview: Preview) -> Iterator[Get]:
    lines: list[HTTPConnection] = []

    def ask(path: str) -> HTTPResponse:
        lines.append(HTTPConnection("127.0.0.1", preview.server_port, timeout=60))
        lines[-1].request("GET", path)
        return lines[-1].getresponse()

    yield ask
    for line in lines:
        line.close()


@pytest.mark.parametrize(
    ("path", "title"),
    [("/care/", "index.html"), ("/care/providers/x/", "providers/x/index.html")],
)
def test_a_folder_shows_its_page(get: Get, path: str, title: str) -> None:
    answer = get(path)
    assert answer.status == 200
    assert f"<title>{title}</title>" in answer.read().decode()


def test_the_script_is_in_the_copy_that_is_sent_and_not_in_the_file(get: Get, site: Path) -> None:
    sent = get("/care/").read().decode()
    assert sent.endswith(f'words<script src="/care/{SCRIPT}?seen=1" defer></script></body>')
    assert SCRIPT not in (site / "index.html").read_text(encoding="utf-8")
    assert get(f"/care/{SCRIPT}").status == 200


def test_what_is_no_page_is_sent_as_it_is(get: Get) -> None:
    answer = get("/care/site.css")
    assert (answer.getheader("Content-Type"), answer.read()) == ("text/css; charset=utf-8", b"a{}")


@pytest.mark.parametrize(
    "path",
    [
        "/care/gone/",
        "/care/gone/deep/",
        "/care/../secret.txt",
        "/care/%2e%2e/secret.txt",
        "/care/%00",
    ],
)
def test_an_unknown_address_gets_the_page_for_it_and_says_so(get: Get, path: str) -> None:
    answer = get(path)
    assert answer.status == 404
    assert "<title>404.html</title>" in answer.read().decode()


@pytest.mark.parametrize(
    ("path", "location"), [("/", "/care/"), ("/care/providers/x", "/care/providers/x/")]
)
def test_an_address_near_by_leads_on(get: Get, path: str, location: str) -> None:
    answer = get(path)
    assert (answer.status, answer.getheader("Location")) == (302, location)


def test_an_open_page_is_told_of_a_new_build(get: Get, preview: Preview, site: Path) -> None:
    answer = get(f"/care/{CHANGES}?seen=1")
    preview.show(site)
    assert answer.readline() == b"data: new\n"


def test_a_page_that_missed_a_build_is_told_at_once(get: Get) -> None:
    assert get(f"/care/{CHANGES}?seen=0").readline() == b"data: new\n"


def test_a_line_without_news_is_kept_alive(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEEP_ALIVE_SECONDS", 0.05)
    assert get(f"/care/{CHANGES}?seen=1").readline() == b": still here\n"


def test_a_failed_build_keeps_what_is_shown(get: Get, preview: Preview) -> None:
    preview.show(None)
    assert get("/care/").status == 200


def test_before_the_first_good_build_there_is_still_a_page() -> None:
    with Preview(0) as server:
        assert server.address.endswith(f":{server.server_port}/")
        assert server.file("") is None


def test_only_this_machine_is_served(preview: Preview) -> None:
    assert preview.server_address[0] == "127.0.0.1"


def test_a_port_in_use_is_told(preview: Preview) -> None:
    with pytest.raises(DirectoryError, match=f"Port {preview.server_port}"):
        Preview(preview.server_port)


@pytest.mark.parametrize("path", ["a" * 256, "a/" * 3000, "x" * 5000, "%00", "loop", "loop/page"])
def test_an_address_that_no_disk_can_hold_is_not_found(site: Path, get: Get, path: str) -> None:
    (site / "loop").symlink_to("loop")
    answer = get(f"/care/{path}")
    assert answer.status == 404
    assert b"404.html" in answer.read()


@pytest.mark.parametrize("target", ["secret.txt", "."])
def test_no_link_leads_out_of_the_site(site: Path, tmp_path: Path, get: Get, target: str) -> None:
    (site / "way-out").symlink_to(tmp_path / target)
    for path in ("way-out", "way-out/secret.txt", "way-out/"):
        answer = get(f"/care/{path}")
        assert answer.status == 404
        assert b"secret" not in answer.read().replace(b"404.html", b"")


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", ""])
def test_a_name_that_is_not_this_machine_s_is_told_nothing(preview: Preview, host: str) -> None:
    line = HTTPConnection("127.0.0.1", preview.server_port, timeout=10)
    for path in ("/care/", "/", f"/care/{CHANGES}?seen=0", f"/care/{SCRIPT}"):
        line.request("GET", path, headers={"Host": host})
        answer = line.getresponse()
        assert answer.status == 421
        assert b"words" not in answer.read()
    line.close()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
def test_the_names_of_this_machine_are_answered(preview: Preview, host: str) -> None:
    line = HTTPConnection("127.0.0.1", preview.server_port, timeout=10)
    line.request("GET", "/care/", headers={"Host": f"{host}:{preview.server_port}"})
    assert line.getresponse().status == 200
    line.close()


@pytest.mark.parametrize("port", [80000, -1, 2**40])
def test_a_port_that_there_is_not_is_told(port: int) -> None:
    with pytest.raises(DirectoryError, match=f"Port {port} cannot be used"):
        Preview(port)


@pytest.mark.parametrize("target", [b"http://[", b"http://a]:b/"])
def test_what_is_no_address_is_said_to_be_none(
    preview: Preview, target: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    answer = said(preview, b"GET " + target + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert answer.startswith(b"HTTP/1.0 400 ")
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("hosts", [b"localhost\r\nHost: evil.example", b"localhost, evil.example"])
def test_who_is_asked_by_two_names_answers_to_neither(preview: Preview, hosts: bytes) -> None:
    answer = said(preview, b"GET /care/ HTTP/1.1\r\nHost: " + hosts + b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.0 421 ")


def said(preview: Preview, request: bytes) -> bytes:
    with create_connection(("127.0.0.1", preview.server_port), timeout=60) as line:
        line.sendall(request)
        return b"".join(iter(lambda: line.recv(4096), b""))
