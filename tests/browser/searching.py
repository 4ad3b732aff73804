"""How the tests use the search box: what is typed, and what then stands below it."""

import re

from playwright.sync_api import Locator, Page, expect

DONE = re.compile(r" found\.|^Help right now: ")
LABEL = "Search providers and articles"


def box(page: Page) -> Locator:
    return page.get_by_label(LABEL)


def options(page: Page) -> Locator:
    return page.locator("#hs-list").get_by_role("option")


def search(page: Page, words: str) -> list[str]:
    """Type words and return the options, once everything has been looked through."""
    box(page).fill(words)
    expect(page.locator("#hs-status")).to_have_text(DONE)
    return [" ".join(one.split()) for one in options(page).all_inner_texts()]


def providers(page: Page) -> list[str]:
    """Return the addresses of the providers in the list, in its order."""
    links = page.get_by_role("group", name="Providers").get_by_role("option")
    found = [one.get_attribute("href") or "" for one in links.all()]
    return [one.partition("/providers/")[2].strip("/") for one in found if "/providers/" in one]


def articles(page: Page) -> list[str]:
    """Return where the articles of the list lead, from the root of the site."""
    links = page.get_by_role("group", name="Articles").get_by_role("option")
    found = [one.get_attribute("href") or "" for one in links.all()]
    return [one.partition("/directory/")[2] for one in found]
