import pytest
import yaml

from generator.drafting.draft import proposals
from generator.drafting.draft_file import draft_file, taken
from generator.drafting.page_text import passages

PAGE = """\
<p>We provide superbills. We offer IV ketamine infusions. We also offer Spravato.</p>
<p>Ketamine infusion: $450</p><p>No referral is needed.</p>
<p>Call us at 415 555 0123.</p>
"""
LOOK = {"url": "https://a.example/x", "seen": "2026-11-20", "method": "website", "by": "erin"}


def drafted(page: str = PAGE) -> str:
    return draft_file("example-a", {"a.html": LOOK}, proposals(passages(page, "a.html")))


def ticked(words: str) -> str:
    return drafted().replace("take: ask", f"take: {words}")


def test_a_draft_has_the_words_of_each_proposal_and_takes_nothing_by_itself() -> None:
    data = yaml.safe_load(drafted())
    assert data["profile"] == "example-a"
    assert {one["take"] for one in data["proposals"]} == {"ask"}
    first = data["proposals"][0]
    assert (first["words"], first["place"]) == ("We offer IV ketamine infusions", "a.html:1:27")
    text, problems = taken(drafted(), "a.draft.yml")
    assert text == ""
    assert len(problems) == len(data["proposals"])
    assert problems[0].code == "draft-not-ticked"
    assert (problems[0].line, problems[0].suggestion) == (7, "write take: yes, or take: no")


def test_what_was_ticked_becomes_answers_without_the_words() -> None:
    text, problems = taken(ticked("yes"), "a.draft.yml")
    assert problems == []
    data = yaml.safe_load(text)
    assert data["routes"] == {"values": ["iv", "esketamine"], "evidence": ["page-1"]}
    assert data["prices"] == [
        {"service": "iv infusion", "amount_usd": "450", "per": "session", "evidence": "page-1"}
    ]
    assert data["booking"] == {"referral_required": {"answer": False, "evidence": "page-1"}}
    assert data["evidence"]["page-1"]["url"] == "https://a.example/x"
    assert "We provide" not in text
    assert "phone" not in data
    assert '# Write this in the profile yourself: phone: "+1 415 555 0123"\n' in text


def test_a_claim_is_told_in_our_words_for_a_person_to_write() -> None:
    look = {"url": "https://a.example/x", "seen": "2026-11-12", "method": "website"}
    found = proposals(passages("We guarantee results.", "a.txt"))
    text, _ = taken(draft_file("a", {"a.txt": look}, found).replace("take: ask", "take: yes"), "d")
    assert "claims" not in yaml.safe_load(text)
    assert '# Write this in the profile yourself: claims:\n#   - {says: "Says that results' in text


def test_a_certification_names_its_own_look() -> None:
    look = {"url": "https://a.example/x", "seen": "2026-11-12", "method": "website"}
    page = "Our founder, Ana Example, MD, is board certified in psychiatry."
    drafted = draft_file("a", {"a.txt": look}, proposals(passages(page, "a.txt")))
    text, _ = taken(drafted.replace("take: ask", "take: yes"), "d")
    held = yaml.safe_load(text)["clinicians"][0]["board_certification"]
    assert held == {"specialty": "Psychiatry", "evidence": "page-1"}


def test_nothing_is_written_where_nothing_was_taken() -> None:
    assert taken(ticked("no"), "a.draft.yml") == ("", [])


def test_only_what_was_ticked_is_taken() -> None:
    text, _ = taken(ticked("no").replace("take: no", "take: yes", 1), "a.draft.yml")
    assert set(yaml.safe_load(text)) == {"profile", "routes", "evidence"}


def test_two_values_of_one_key_are_told() -> None:
    page = "<p>We provide superbills.</p><p>We do not provide superbills.</p>"
    text, problems = taken(drafted(page).replace("take: ask", "take: yes"), "a.draft.yml")
    assert text == ""
    assert [one.message for one in problems] == [
        "'insurance.superbill' was taken with another value before: yes, now no"
    ]


@pytest.mark.parametrize(
    "text", ["", "a: b\n", "- x\n", "profile: a\nevidence: {}\nproposals: x\n"]
)
def test_what_is_no_draft_is_told(text: str) -> None:
    answers, problems = taken(text, "a.draft.yml")
    assert answers == ""
    assert problems


@pytest.mark.parametrize("words", ["Yes", "maybe", "true", "1"])
def test_anything_but_yes_or_no_is_told(words: str) -> None:
    answers, problems = taken(ticked(words), "a.draft.yml")
    assert answers == ""
    assert f"found '{words}'" in problems[0].message
