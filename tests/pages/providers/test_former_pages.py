"""An address that was given out once leads somewhere for good."""

from generator.pages.providers.former_pages import former_pages
from tests.demonstration import demonstration, demonstration_pages
from tests.pages.opened import demo, links, text_on

MOVED = {
    "providers/example-river-infusions/": "providers/example-riverside-infusions/",
    "call-sheet/example-river-infusions/": "call-sheet/example-riverside-infusions/",
    "providers/example-twin/": "providers/example-twin-clinic/",
}
GONE = "providers/example-twin-clinic/"


def test_there_is_a_page_for_each_former_address_and_no_other() -> None:
    assert {page.path: page.moved_to for page in former_pages(demonstration())} == {
        **MOVED,
        GONE: "",
    }


def test_it_leads_to_the_page_of_today_and_is_for_no_search_engine() -> None:
    for path, to in MOVED.items():
        assert links(demo(path)) == [f"../../{to}"]
        assert to in demonstration_pages()
        assert demonstration_pages()[path].hidden


def test_who_was_taken_off_is_said_to_be_with_the_day_and_the_reason() -> None:
    page = demonstration_pages()[GONE]
    assert page.hidden
    assert page.title == "Example Twin Clinic: no longer listed"
    assert "No longer listed here. We took this provider off on 2 Nov 2026." in text_on(GONE)
    assert "were one provider, which stands here once." in text_on(GONE)
    assert {"../../providers/", "../../learn/in-a-crisis/"} <= set(links(demo(GONE)))
