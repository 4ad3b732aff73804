"""A real profile through the real CMS, under its own policy: opened, changed, saved, and sound."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from generator.cli.main import run
from generator.publishing.cms.cms_files import cms_files
from tests.browser.looking import DESK, Look, context_for
from tests.browser.sites import served
from tests.demonstration import laid_out
from tests.publishing.cms.asked import HOUSE, SETTINGS
from tests.real_day import REAL_DAY

pytestmark = pytest.mark.browser

NAME = "example-harbor-clinic.yml"
# The CMS's store for trying it out, in the browser; it is laid out as a folder of a repository.
KEPT = """async ([name, text]) => {
  const root = await navigator.storage.getDirectory();
  const store = await root.getDirectoryHandle("sveltia-cms-test", { create: true });
  const folder = await store.getDirectoryHandle("providers", { create: true });
  const file = await folder.getFileHandle(name, { create: true });
  if (text === null) return (await file.getFile()).text();
  const to = await file.createWritable();
  await to.write(text);
  await to.close();
}"""


def on_this_machine(route: Route) -> None:
    """Give the page its own configuration, with the store in the browser for the forge's."""
    told: Any = json.loads(route.fetch().body())
    told["config"] |= {"backend": {"name": "test-repo"}, "publish_mode": "simple"}
    route.fulfill(json=told)


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    for file in cms_files(SETTINGS, HOUSE):
        path = tmp_path / "site" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    with served(tmp_path / "site") as address:
        context = context_for(browser, Look(DESK))
        page = context.new_page()
        page.route("**/config.json", on_this_machine)
        page.goto(f"{address}cms/cms.css")
        yield page
        context.close()


def test_a_profile_is_opened_changed_and_saved_with_comments_and_all_facts(
    page: Page, tmp_path: Path
) -> None:
    root = laid_out(tmp_path / "house")
    file = root / "providers" / NAME
    text = file.read_text("utf-8")
    answered: list[str] = []
    page.on("response", lambda response: answered.append(response.url))
    page.evaluate(KEPT, [NAME, text])
    page.goto(page.url.replace("cms.css", ""))
    page.get_by_role("button", name="Test Repository").click()
    page.get_by_text("Example Harbor Clinic").first.click()
    phone = page.locator("[data-key-path=phone] input")
    phone.fill("+1 415 555 0199")
    page.get_by_role("button", name="Save").first.click()
    expect(page.get_by_text("Entry saved")).to_be_visible()
    saved = page.evaluate(KEPT, [NAME, None])
    assert saved == text.replace("555 0100", "555 0199", 1)
    file.write_text(saved, encoding="utf-8")
    assert run(["check", str(file), "--root", str(root), "--today", REAL_DAY.isoformat()]) == 0
    host = page.url.split("cms/")[0]
    assert [url for url in answered if not url.startswith((host, "data:", "blob:"))] == []
