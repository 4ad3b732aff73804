from generator.drafting.draft import proposals
from generator.drafting.page_text import passages

PAGE = """\
<h1>Example Clinic</h1>
<p>Good care. We provide superbills
after each visit.</p>
<p>We provide superbills.</p>
<blockquote>We provide financing.</blockquote>
"""


def test_a_proposal_has_its_exact_words_and_their_place() -> None:
    (one,) = proposals(passages(PAGE, "about.html"))
    assert one.field.id == "superbill"
    assert one.value == {"superbill": True}
    assert one.words == "We provide superbills"
    assert one.sentence == "We provide superbills after each visit."
    assert (one.file, one.line, one.column) == ("about.html", 2, 15)


def test_a_page_that_states_nothing_proposes_nothing() -> None:
    assert proposals(passages("<p>Welcome to our site.</p>", "a.html")) == []
