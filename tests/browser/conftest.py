"""A real Chromium, both sites on this machine, and a page that fails a test for any complaint."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.looking import PATIENCE, PHONE, Look, Tabs, Visit, context_for, launch_options
from tests.browser.reader import NO_NETWORK, Host, Reader
from tests.browser.sites import Site, built, host_headers, served
from tests.browser.troubles import NEVER, TroubledHost

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: Mapping[str, Any]) -> dict[str, Any]:
    """Without any browser its start fails, and with it the test: none is ever skipped."""
    return {**browser_type_launch_args, **launch_options()}


@pytest.fixture(scope="session")
def addresses(built_in: Path) -> Iterator[dict[Site, str]]:
    """Where each site is served: the real one as by GitHub Pages, the other with its headers."""
    folders = {site: built(site, built_in) for site in Site}
    with ExitStack() as stack:
        real = stack.enter_context(served(folders[Site.REAL]))
        headers = host_headers(folders[Site.DEMO])
        demo = stack.enter_context(served(folders[Site.DEMO], headers))
        yield {Site.REAL: real, Site.DEMO: demo}


@pytest.fixture(scope="session")
def tabs(browser: Browser) -> Iterator[Tabs]:
    """Every tab of the run, for each way to look at pages."""
    tabs = Tabs(browser)
    yield tabs
    tabs.close()


@pytest.fixture
def visit(tabs: Tabs, addresses: dict[Site, str]) -> Iterator[Visit]:
    """Return what opens a page; the test fails for anything the browser complains of."""
    visit = Visit(tabs, addresses)
    yield visit
    assert visit.finish() == []


@pytest.fixture
def site(built_in: Path, tmp_path: Path) -> Path:
    """A site of its own, because a test may publish it anew."""
    folder = built(Site.DEMO, built_in)
    return Path(shutil.copytree(folder, tmp_path / "site"))


@pytest.fixture
def reader(browser: Browser, site: Path) -> Iterator[Reader]:
    """One person who reads ``site`` with a browser of their own, which may keep pages."""
    context = context_for(browser, Look(PHONE), service_workers="allow")
    one = Reader(context, Host(site))
    yield one
    context.close()
    one.host.unplug()
    heard = one.complaints.heard
    assert [line for line in heard if not any(reason in line for reason in NO_NETWORK)] == []


@pytest.fixture
def host(site: Path) -> Iterator[TroubledHost]:
    """The host of ``site``, that can be given any trouble."""
    one = TroubledHost(site)
    yield one
    NEVER.set()
    one.unplug()
    NEVER.clear()


@pytest.fixture
def reader_in_trouble(browser: Browser, host: TroubledHost) -> Iterator[Reader]:
    """One reader; what the browser says against the troubles is provoked and not heard."""
    context = context_for(browser, Look(PHONE), service_workers="allow")
    one = Reader(context, host)
    yield one
    context.close()
