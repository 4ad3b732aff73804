"""No fact survives whose words went: a thousand passages, denied, asked, given to others, cut."""

from generator.drafting.draft import Proposal, proposals
from generator.drafting.page_text import passages
from tests.drafts.distortions import distorted


def is_still_proposed(text: str, fact: Proposal) -> bool:
    after = proposals(passages(text, "page.html"))
    return any((one.field.id, one.value) == (fact.field.id, fact.value) for one in after)


def test_no_fact_survives_whose_words_went() -> None:
    cases = list(distorted())
    assert len(cases) > 1000
    assert [(text, one.field.id) for text, one in cases if is_still_proposed(text, one)] == []
