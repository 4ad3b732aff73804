"""The criteria on a provider's page: each once, the known first, met never without its proof."""

from xml.etree.ElementTree import Element

import pytest

from generator.judging import CRITERIA
from generator.model.finding import Outcome, Provenance
from generator.model.judgement import Judgement
from generator.pages.wording.in_part import stated_in_part
from generator.pages.wording.standing import standing
from tests.demonstration import demonstration
from tests.pages.opened import by_class, links, section, shown, text_of

EVERYBODY = demonstration().judgements
each_provider = pytest.mark.parametrize("judgement", EVERYBODY, ids=lambda one: one.slug)


def rows(judgement: Judgement) -> list[Element]:
    """Return the row of each criterion, in the order of the rules."""
    lists = by_class(shown(judgement.slug), "kd-crit")
    found = {row.get("data-compare"): row for one in lists for row in one}
    assert len(found) == sum(len(one) for one in lists)
    return [found[rule.id] for rule in CRITERIA]


@each_provider
def test_each_question_stands_once_and_what_is_known_comes_first(judgement: Judgement) -> None:
    lists = by_class(shown(judgement.slug), "kd-crit")
    order = [row.get("data-compare", "") for one in lists for row in one]
    assert sorted(order) == sorted(rule.id for rule in CRITERIA)
    silent = [
        judgement.criteria[rule].outcome.is_silent and rule not in stated_in_part(judgement)
        for rule in order
    ]
    assert silent == sorted(silent)


@each_provider
def test_each_criterion_is_answered_in_words_and_in_the_same_order(judgement: Judgement) -> None:
    assert len(rows(judgement)) == len(CRITERIA)
    for row, rule in zip(rows(judgement), CRITERIA, strict=True):
        found = judgement.criteria[rule.id]
        text = text_of(row)
        assert text.startswith(rule.title)
        assert standing(judgement).without_asking(found.reason) in text
        assert f"../../rules/{rule.id}/" in links(row)


@each_provider
def test_met_is_never_said_without_proof_beside_it(judgement: Judgement) -> None:
    for row, rule in zip(rows(judgement), CRITERIA, strict=True):
        outcome = judgement.criteria[rule.id].outcome
        proofs = by_class(row, "kd-ev")
        assert bool(proofs) is (not outcome.is_silent)
        assert all(text_of(one).split(".")[0] in WHOSE for one in proofs)


WHOSE = {"We checked", "Provider says", "Others report"}


@each_provider
def test_what_is_unknown_is_neither_good_nor_bad(judgement: Judgement) -> None:
    for row, rule in zip(rows(judgement), CRITERIA, strict=True):
        said = text_of(by_class(row, "kd-out")[0])
        is_unknown = judgement.criteria[rule.id].outcome is Outcome.NOT_STATED
        assert (said in ("Not stated.", "Stated in part.")) is is_unknown
        assert bool(by_class(row, "kd-m--unknown")) is is_unknown
        assert bool(by_class(row, "kd-out--unknown")) is is_unknown


@each_provider
def test_filled_is_for_what_we_checked_outline_for_what_somebody_says(judgement: Judgement) -> None:
    for row, rule in zip(rows(judgement), CRITERIA, strict=True):
        found = judgement.criteria[rule.id]
        shapes = [use.get("href", "") for use in row.iter("use")]
        ours = (
            found.provenance is Provenance.WE_CHECKED
            and found.outcome is not Outcome.DOES_NOT_APPLY
        )
        assert any(shape.endswith("-checked") for shape in shapes[:1]) is ours
        assert ("Met, we checked." in text_of(row)) is (ours and found.outcome is Outcome.MET)


@each_provider
def test_what_is_not_stated_is_asked(judgement: Judgement) -> None:
    if not judgement.is_open:
        return
    asked = text_of(section(shown(judgement.slug), "unknown"))
    for rule in CRITERIA:
        if judgement.criteria[rule.id].outcome is Outcome.NOT_STATED:
            assert rule.ask in asked
