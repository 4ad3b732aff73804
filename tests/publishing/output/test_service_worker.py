import json
import re
from pathlib import Path

import pytest
from markupsafe import Markup

from generator.pages.page import Page
from generator.publishing.output.service_worker import (
    MODULES,
    OFFLINE,
    PAGES,
    STOP,
    service_worker,
    stopping_worker,
)
from generator.publishing.output.site import publish
from generator.publishing.shell.shell import Shell

KEPT = {"offline/": b"page", "assets/site.0123456789.css": b"a{}"}
BY_ADDRESS = re.compile(r"const FIXED_PATHS = (\[.*\]);")


def paths(worker: bytes) -> list[str]:
    found = BY_ADDRESS.search(worker.decode())
    assert found
    listed: list[str] = json.loads(found[1])
    return listed


def version(worker: bytes) -> str:
    found = re.search(r'const VERSION = "([0-9a-f]{16})";', worker.decode())
    assert found
    return found[1]


def test_it_names_what_it_keeps_and_has_no_place_left_to_fill() -> None:
    worker = service_worker(KEPT)
    assert worker.path == "sw.js"
    assert paths(worker.data) == sorted(KEPT)
    assert b"@@" not in worker.data


def test_a_change_in_any_of_it_makes_another_worker_and_nothing_else_does() -> None:
    first = version(service_worker(KEPT).data)
    assert version(service_worker(dict(reversed(KEPT.items()))).data) == first
    assert version(service_worker({**KEPT, "offline/": b"other"}).data) != first
    assert version(service_worker({**KEPT, "learn/in-a-crisis/": b""}).data) != first


@pytest.mark.parametrize("source", [*MODULES.values(), STOP])
def test_it_asks_no_other_host_and_can_be_read_at_one_sitting(source: Path) -> None:
    text = source.read_text("utf-8")
    assert not re.search(r"(https?:)?//[a-z0-9-]+\.|importScripts|eval", text)
    assert len(text.splitlines()) < 200


def test_the_one_that_stops_keeps_nothing() -> None:
    text = stopping_worker().data.decode()
    assert "unregister" in text
    assert ".put(" not in text


def page(path: str) -> Page:
    return Page(path, f"Title of {path}", "Words.", Markup("<p>Body</p>"), hidden=path == OFFLINE)


def test_a_site_has_one_that_keeps_what_every_page_needs(shell: Shell, tmp_path: Path) -> None:
    out = tmp_path / "site"
    publish(map(page, ("", *PAGES)), [], shell=shell, out=out)
    assert set(paths((out / "sw.js").read_bytes())) == set(PAGES)


def test_a_site_without_the_page_for_it_has_none(shell: Shell, tmp_path: Path) -> None:
    publish([page("")], [], shell=shell, out=tmp_path / "site")
    assert not (tmp_path / "site" / "sw.js").exists()


def test_a_site_that_keeps_no_more_tells_browsers_to_forget(shell: Shell, tmp_path: Path) -> None:
    out = tmp_path / "site"
    publish(map(page, ("", *PAGES)), [], shell=shell, out=out, keeps=False)
    assert (out / "sw.js").read_bytes() == STOP.read_bytes()
