"""What the footer may name stands on every site, whatever articles it has."""

from generator.pages.site.fallback_pages import fallback_pages
from generator.publishing.contents import FIXED_ADDRESSES
from tests.demonstration import demonstration, demonstration_pages


def test_each_fixed_address_is_made_without_any_article() -> None:
    made = {page.path for page in fallback_pages(demonstration(), [])} | set(demonstration_pages())
    # The feed is a file, and the page of the data is made after all files.
    assert set(FIXED_ADDRESSES) - made == {"feed.xml", "data/"}
