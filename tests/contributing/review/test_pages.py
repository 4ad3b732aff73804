from generator.contributing.review.pages import page_changes, settings_changes
from generator.model.review import BeforeAfter

PAGE = "---\ntitle: Safety\nreviewed: 2026-11-01\n---\nOne. [@a]\n\nTwo. [@b; @c]\n"


def test_the_head_the_sources_and_the_lines_are_told() -> None:
    after = PAGE.replace("2026-11-01", "2026-11-20").replace("Two. [@b; @c]", "Two. [@d]")
    assert page_changes(PAGE, after) == (
        BeforeAfter("reviewed", "2026-11-01", "2026-11-20"),
        BeforeAfter("Sources no longer cited", "b, c", ""),
        BeforeAfter("Sources newly cited", "", "d"),
        BeforeAfter("Lines", "2 taken out", "2 put in"),
    )


def test_a_page_that_comes_or_goes_is_told() -> None:
    assert page_changes(None, PAGE) == (BeforeAfter("The page", "", "there"),)
    assert page_changes(PAGE, None) == (BeforeAfter("The page", "there", ""),)


def test_each_setting_that_differs_is_told() -> None:
    before = "listing:\n  must_document: []\n"
    after = "listing:\n  must_document: [publishes-prices]\nname: X\n"
    assert settings_changes(before, after) == (
        BeforeAfter("listing.must_document", "", "publishes-prices"),
        BeforeAfter("name", "", "X"),
    )
    assert settings_changes(before, before) == ()
    assert settings_changes(None, "name: X\n") == (BeforeAfter("name", "", "X"),)
