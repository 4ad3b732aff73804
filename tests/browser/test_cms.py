"""A real profile through the real CMS to a forge: opened, changed, sent for a pull, sound."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.cli.main import run
from generator.publishing.cms.cms_files import cms_files
from tests.browser.forge import API, Forge
from tests.browser.looking import DESK, Look, context_for
from tests.browser.sites import served
from tests.demonstration import laid_out
from tests.publishing.cms.asked import HOUSE, SETTINGS
from tests.real_day import REAL_DAY

pytestmark = pytest.mark.browser

NAME = "example-harbor-clinic.yml"


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    for file in cms_files(SETTINGS, HOUSE):
        path = tmp_path / "site" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    with served(tmp_path / "site") as address:
        context = context_for(browser, Look(DESK))
        page = context.new_page()
        page.goto(f"{address}cms/cms.css")
        yield page
        context.close()


def sign_in(page: Page) -> None:
    page.goto(page.url.replace("cms.css", ""))
    page.get_by_role("button", name="Sign In Using Access Token").click()
    page.get_by_role("textbox").first.fill("made-up")
    page.keyboard.press("Enter")


def test_a_profile_is_opened_changed_and_sent_as_a_pull_request_with_comments_and_all_facts(
    page: Page, tmp_path: Path
) -> None:
    root = laid_out(tmp_path / "house")
    file = root / "providers" / NAME
    text = file.read_text("utf-8")
    forge = Forge("a-team/a-house", f"providers/{NAME}", text)
    forge.stands_in(page.context)
    answered: list[str] = []
    page.on("response", lambda response: answered.append(response.url))
    sign_in(page)
    page.get_by_text("Example Harbor Clinic").first.click()
    phone = page.locator("[data-key-path=phone] input")
    phone.fill("+1 415 555 0199")
    page.get_by_role("button", name="Save").first.click()
    expect(page.get_by_text("Entry saved")).to_be_visible()
    saved = forge.committed(0)
    assert saved == text.replace("555 0100", "555 0199", 1)
    (request,) = forge.requests
    assert forge.branches == [f"refs/heads/{request['head']}"]
    assert forge.commits[0]["branch"]["branchName"] == request["head"] != "main"
    assert (request["base"], request["draft"]) == ("main", True)
    file.write_text(saved, encoding="utf-8")
    assert run(["check", str(file), "--root", str(root), "--today", REAL_DAY.isoformat()]) == 0
    host = page.url.split("cms/")[0]
    assert [url for url in answered if not url.startswith((host, API, "data:", "blob:"))] == []
