"""Words that claim more than the evidence carries."""

from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from generator.model.claim_kinds import Wording
from generator.model.wording import TABLE, denies_a_promise, unproven_claims

PROMISES = [
    ("Infusions cure depression", "cure"),
    ("Most patients are cured", "cured"),
    ("We guarantee relief", "guarantee"),
    ("Guaranteed results or your money back", "Guaranteed"),
    ("Our FDA-approved lozenges", "FDA-approved"),
    ("FDA\u2011approved ketamine", "FDA\u2011approved"),
    ("Ketamine is approved by the FDA for PTSD", "approved by the FDA"),
    ("Says IV ketamine is approved for treatment-resistant depression", "approved for"),
    ("A non-addictive treatment", "non-addictive"),
    ("Ketamine is not addictive", "not addictive"),
    ("There is no risk of addiction", "no risk of addiction"),
    ("It has no side effects", "no side effects"),
    ("A miracle for many", "miracle"),
    ("It works for everyone", "works for everyone"),
    ("100% effective", "100% effective"),
    ("Lifelong results", "Lifelong results"),
]
ONLY_OURS = [
    ("A safe and effective treatment", "safe and effective"),
    ("A scientifically proven treatment", "scientifically proven"),
]
FINE = [
    "There is no guarantee",
    "Results are not guaranteed",
    "They cannot guarantee relief",
    "Nobody can promise a cure",
    "Ketamine does not cure depression; it isn't a cure",
    "Their slots are secure and the room has pedicures",
    "A money-back guarantee until 48 hours before",
    "A guaranteed appointment within a week",
    "Spravato is FDA-approved for some adults with depression",
    "Esketamine, given here, is approved by the FDA",
    "FDA-approved as an anesthetic, used off-label here",
    "The lozenges are not FDA-approved",
    "No form of racemic ketamine is FDA-approved for depression",
    "Compounded, so without FDA approval",
    "Patients must be approved for treatment first",
    "No side effects are listed on the page",
    "The benefit is unproven",
    "It has not been proven",
    "About 70 percent improve",
    "Six infusions over three weeks, 450 dollars each",
]


@pytest.mark.parametrize(("text", "phrase"), PROMISES)
def test_a_promise_is_found_in_its_place(text: str, phrase: str) -> None:
    (claim,) = unproven_claims(text)
    assert claim.promises
    assert claim.phrase == text[claim.start : claim.end]
    assert phrase in claim.phrase


@pytest.mark.parametrize(("text", "phrase"), ONLY_OURS)
def test_praise_that_we_never_print_is_no_red_flag_of_theirs(text: str, phrase: str) -> None:
    (claim,) = unproven_claims(text)
    assert (claim.phrase, claim.promises) == (phrase, False)


@pytest.mark.parametrize("text", FINE)
def test_a_denial_or_a_true_approval_is_no_claim(text: str) -> None:
    assert unproven_claims(text) == ()


def test_a_denial_does_not_reach_over_a_comma() -> None:
    (claim,) = unproven_claims("Not cheap, guaranteed relief")
    assert claim.phrase == "guaranteed"


def test_not_only_is_no_denial() -> None:
    assert unproven_claims("It not only cures depression")


def test_an_approved_drug_in_another_sentence_excuses_nothing() -> None:
    assert unproven_claims("Spravato is given here. Our lozenges are FDA-approved.")


def test_claims_stand_in_the_order_of_the_text_and_never_overlap() -> None:
    text = "A miracle, FDA-approved for depression, and a guaranteed cure"
    found = [claim.phrase for claim in unproven_claims(text)]
    assert found == ["miracle", "FDA-approved", "guaranteed", "cure"]


def test_every_phrase_comes_with_a_reason_and_another_way_to_say_it() -> None:
    assert all(line.why.endswith(".") and line.instead for line in TABLE)


def test_what_we_advise_to_say_instead_is_itself_fine() -> None:
    assert [claim for line in TABLE for claim in unproven_claims(line.instead)] == []


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Success not guaranteed", True),
        ("no guarantee", True),
        ("We guarantee it", False),
        ("Prices on request", False),
    ],
)
def test_a_denied_guarantee_is_told_from_silence(text: str, denied: bool) -> None:
    assert denies_a_promise(text) is denied


@pytest.mark.parametrize("unit", ["not ", "a' ", "no side ", ". , "])
def test_a_long_text_without_a_claim_is_read_to_its_end(unit: str) -> None:
    (claim,) = unproven_claims(unit * 20_000 + ". It is a cure")
    assert claim.phrase == "cure"


def test_a_stem_is_part_of_one_word_because_any_blank_may_stand_between_two() -> None:
    assert [stem for line in TABLE for stem in line.stems if " " in stem] == []


def holds_a_stem(parsed: Any, stems: tuple[str, ...], run: str = "") -> bool:
    """Return whether every text that a pattern finds, after a run of letters, holds a stem."""
    for kind, argument in [*parsed, (_constants.AT, None)]:
        if kind is _constants.LITERAL:
            run += chr(argument).casefold()
            continue
        if any(stem in run for stem in stems) or _holds(kind, argument, stems, run):
            return True
        run = ""
    return False


def _holds(kind: Any, argument: Any, stems: tuple[str, ...], run: str) -> bool:
    if kind is _constants.SUBPATTERN:
        return holds_a_stem(argument[-1], stems, run)
    if kind is _constants.BRANCH:
        return all(holds_a_stem(branch, stems, run) for branch in argument[1])
    is_repeat = kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and argument[0] > 0
    return is_repeat and holds_a_stem(argument[2], stems, run)


@pytest.mark.parametrize("line", TABLE, ids=lambda line: line.claim)
def test_nothing_that_a_pattern_finds_is_passed_over_for_its_stems(line: Wording) -> None:
    assert holds_a_stem(_parser.parse(line.pattern.pattern), line.stems)


def test_a_stem_that_is_not_in_every_branch_is_noticed() -> None:
    assert not holds_a_stem(_parser.parse("(?:cures|heals) it"), ("cure",))
    assert not holds_a_stem(_parser.parse("(?:cures )?it"), ("cure",))
