"""A word that a provider says is otherwise replaces its own earlier word, and nobody else's."""

from generator.contributing.told_change import ToldChange, with_told_change
from tests.contributing.folders import HEAD, SLUG, TAIL, USES
from tests.today import TODAY

LOOK = {"seen": "2026-11-20", "method": "provider"}
HELP = "insurance: {superbill: yes, hsa_fsa: yes, evidence: site}\n"


def changed(middle: str, *, is_all: bool = True) -> tuple[str, str]:
    text = HEAD + USES + middle + TAIL
    change = ToldChange("insurance.superbill", "yes", "no", "told", LOOK, is_all)
    after, why = with_told_change(text, SLUG, change, TODAY)
    assert (after == text) == bool(why)
    return after, why


def test_one_that_saw_the_whole_part_says_the_rest_of_it_again() -> None:
    after, why = changed(HELP)
    assert not why
    assert "insurance: {superbill: no, hsa_fsa: yes, evidence: told}\n" in after
    assert "told: {seen: 2026-11-20, method: provider}\n" in after


def test_else_what_rests_on_the_old_look_keeps_it() -> None:
    assert "rests on the old look" in changed(HELP, is_all=False)[1]


def test_what_others_or_we_said_stays() -> None:
    for look in ("page", "news", "[site, page]"):
        assert "another's word" in changed(HELP.replace("site", look))[1]
