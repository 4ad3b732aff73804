"""A page has few sections, each with a name for a heading and one for a sentence."""

from generator.model.page_section import PageSection


def test_all_sections_take_fewer_than_ten_taps() -> None:
    assert len(PageSection) == 9
    assert PageSection.PRICES.named == "prices"
    assert PageSection.WHO.named == "who they are"
