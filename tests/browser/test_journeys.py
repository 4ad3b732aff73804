"""Three patients find help: what each does is counted, and what each must end with is held."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import PHONE, Visit
from tests.browser.sites import HOME

pytestmark = pytest.mark.browser

MOST = 6


class Patient:
    """Somebody on a phone whose every action is counted."""

    def __init__(self, page: Page) -> None:
        """Start at the page that is open."""
        self.page, self.actions = page, 0

    def types(self, label: str, text: str) -> None:
        self.actions += 1
        self.page.get_by_label(label, exact=True).fill(text)

    def chooses(self, label: str, option: str) -> None:
        self.actions += 1
        self.page.get_by_label(label, exact=True).select_option(label=option)

    def presses(self, name: str) -> None:
        self.actions += 1
        self.page.get_by_role("button", name=name).click()

    def opens(self, name: str) -> None:
        self.actions += 1
        self.page.locator("summary", has_text=name).first.click()

    def ticks(self, name: str, value: str) -> None:
        self.actions += 1
        self.page.locator(f'#finder [name="{name}"][value^="{value}"]').first.check()


@pytest.fixture
def patient(visit: Visit) -> Patient:
    return Patient(visit(HOME, width=PHONE))


def test_medicine_at_home_in_boise_ends_in_a_service_to_ask(patient: Patient) -> None:
    patient.types("ZIP code or town", "Boise, ID")
    patient.chooses("How you are treated", "Medicine at home")
    patient.presses("Show providers")
    page = patient.page
    expect(page.locator("#near-told")).to_contain_text("Near Boise, ID")
    first = page.locator("#cards > li").first
    expect(first).to_contain_text("Ask if they treat where you are.")
    patient.actions += 1
    first.locator("h3 a").click()
    expect(page.get_by_role("link", name="What to ask them")).to_be_visible()
    assert patient.actions <= MOST


def test_spravato_with_aetna_at_02139_ends_in_somebody_to_ask(patient: Patient) -> None:
    patient.types("ZIP code or town", "02139")
    patient.presses("Show providers")
    page = patient.page
    expect(page.locator("#near-told")).to_contain_text("Near 02139, MA")
    patient.opens("Filter")
    patient.ticks("route", "esketamine")
    patient.opens("Paying")
    patient.ticks("plan", "Aetna")
    helpers = page.locator("#thin")
    expect(helpers).to_be_visible()
    for said in ("1-855-382-6022", "The number on your insurance card", "1-800-662-4357"):
        expect(helpers).to_contain_text(said)
    assert patient.actions <= MOST


def test_fear_about_bipolar_disorder_ends_on_the_page_that_answers_it(patient: Patient) -> None:
    patient.types("Search providers and articles", "is it safe with bipolar disorder")
    patient.actions += 1
    patient.page.keyboard.press("Enter")
    first = patient.page.locator("#search-articles-list > li a").first
    expect(first).to_have_attribute("href", re.compile("/learn/who-should-not-have-it/"))
    assert patient.actions <= MOST
