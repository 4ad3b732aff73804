"""The words for what is known and what is not: never a number or a no in place of a silence."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.judging import judge
from generator.model.evidence import Seen
from generator.model.finding import Judged, Outcome, Provenance
from generator.model.site_config import FreshnessPolicy
from generator.pages.wording import words
from generator.pages.wording.in_part import stated_in_part
from tests.demonstration import demonstration, judged, judged_as_read
from tests.profiles import provider
from tests.today import TODAY

OURS, THEIRS, OTHERS, NOBODY = (
    Provenance.WE_CHECKED,
    Provenance.PROVIDER_SAYS,
    Provenance.OTHERS_SAY,
    Provenance.NOBODY,
)


def price(**parts: str) -> str:
    told = {"service": "iv infusion", "evidence": "site", **parts}
    return words.price(provider(prices=[told]).prices[0])


def freshness(days: int | None, **changes: Any) -> str:
    on = (TODAY - timedelta(days=days or 0)).isoformat()
    checked = {} if days is None else {"verified": {"on": on, "by": "Erin Example"}}
    found = judge("example-a", provider(**checked, **changes), TODAY)
    bold, rest = words.freshness(found, TODAY, FreshnessPolicy())
    return f"{bold}{'' if rest.startswith(',') else ' '}{rest}"


@pytest.mark.parametrize(
    ("outcome", "basis", "said", "shape"),
    [
        (Outcome.MET, OURS, "Met, we checked.", "m-met-checked"),
        (Outcome.MET, THEIRS, "Met, provider says.", "m-met-says"),
        (Outcome.MET, OTHERS, "Met, others report.", "m-met-says"),
        (Outcome.NOT_MET, OURS, "Not met, we checked.", "m-not-checked"),
        (Outcome.NOT_MET, THEIRS, "Not met, provider says.", "m-not-says"),
        (Outcome.NOT_MET, OTHERS, "Not met, others report.", "m-not-says"),
        (Outcome.NOT_STATED, NOBODY, "Not stated.", "m-unknown"),
        (Outcome.DOES_NOT_APPLY, OURS, "Does not apply.", "m-na"),
        (Outcome.DOES_NOT_APPLY, THEIRS, "Does not apply.", "m-na"),
    ],
)
def test_an_outcome_is_said_in_words_and_shape(
    outcome: Outcome, basis: Provenance, said: str, shape: str
) -> None:
    found = Judged(outcome, "Some reason.", basis)
    assert (words.outcome(found), words.mark(found)) == (said, shape)


def test_every_outcome_and_basis_has_its_words() -> None:
    assert set(words.OUTCOME_CLASS) == set(Outcome)
    assert set(words.BASIS_WORDS) == set(Provenance)
    assert len(set(words.OUTCOME_CLASS.values())) == len(Outcome)


def test_the_tally_can_be_recounted_by_hand() -> None:
    for one in demonstration().judgements:
        outcomes = [found.outcome for found in one.criteria.values()]
        known = outcomes.count(Outcome.MET) + outcomes.count(Outcome.NOT_MET)
        applies = len(outcomes) - outcomes.count(Outcome.DOES_NOT_APPLY)
        assert words.documented(one) == f"{known} of {applies} criteria documented"
        said = words.tally(one)
        in_part = len(stated_in_part(one))
        numbers = {
            "met": outcomes.count(Outcome.MET),
            "stated in part": in_part,
            "not stated": outcomes.count(Outcome.NOT_STATED) - in_part,
        }
        for word, number in numbers.items():
            assert (f" {number} {word}" in said) is bool(number)


def test_whose_word_it_is_adds_up() -> None:
    assert words.whose_word(judged("example-quiet-clinic")) == ""
    said = words.whose_word(judged_as_read("example-harbor-clinic"))
    assert said == "11 checked by us, 3 from the provider"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"amount_usd": "450"}, "$450"),
        ({"amount_usd": "450.00", "per": "session"}, "$450 a session"),
        ({"amount_usd": "450.50", "per": "hour"}, "$450.50 an hour"),
        ({"amount_usd": "1200", "amount_high_usd": "1600"}, "$1,200 to $1,600"),
        ({"amount_usd": "450", "approximate": "yes", "per": "visit"}, "About $450 a visit"),
        (
            {"amount_usd": "2500", "per": "package", "sessions": "6"},
            "$2,500 a package of 6 sessions",
        ),
        ({"amount_usd": "75", "per": "once"}, "$75"),
        ({"amount_usd": "2400", "sessions": "6"}, "$2,400 for 6 sessions"),
        ({"amount_usd": "900", "per": "once", "sessions": "2"}, "$900 for 2 sessions"),
        ({"amount_usd": "0", "per": "visit"}, "Free"),
        ({"sessions": "6"}, "6 sessions, price not stated"),
        ({"sessions": "1"}, "1 session, price not stated"),
    ],
)
def test_a_price_is_said_as_it_was_found(parts: dict[str, str], said: str) -> None:
    assert price(**parts) == said


@pytest.mark.parametrize("sessions", ["1", "6"])
def test_a_price_that_nobody_stated_is_never_zero(sessions: str) -> None:
    assert "$" not in price(sessions=sessions)
    assert "not stated" in price(sessions=sessions)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "Checked 21 Nov 2026, today. Next check due by 19 Feb 2027."),
        (1, "Checked 20 Nov 2026, 1 day ago. Next check due by 18 Feb 2027."),
        (90, "Checked 23 Aug 2026, 3 months ago. Next check due by 21 Nov 2026."),
        (91, "Checked 22 Aug 2026, 3 months ago. Next check is due."),
        (365, "Checked 21 Nov 2025, 12 months ago. Next check is due."),
        (366, "Overdue. Last checked 20 Nov 2025. Details may have changed."),
    ],
)
def test_freshness_is_a_day_that_somebody_checked(days: int, said: str) -> None:
    assert freshness(days) == said


@pytest.mark.parametrize(
    ("basis", "said"),
    [
        ("public_pages", "Nobody has checked yet. Listed from public pages."),
        ("provider_asked", "Nobody has checked yet. Listed because the provider asked."),
        ("provider_confirmed", "Nobody has checked yet. The provider has read this page."),
    ],
)
def test_where_nobody_checked_it_says_where_the_listing_is_from(basis: str, said: str) -> None:
    assert freshness(None, listing_basis=basis) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "today"), (59, "59 days ago"), (60, "2 months ago"), (699, "23 months ago"),
     (700, "1 year ago"), (730, "2 years ago")],
)  # fmt: skip
def test_how_long_ago(days: int, said: str) -> None:
    assert words.ago(TODAY - timedelta(days=days), TODAY) == said


def test_days_are_written_the_same_in_every_locale() -> None:
    assert words.day(date(2026, 3, 4)) == "4 Mar 2026"
    assert words.seen(Seen(date(2026, 3, 1), month_only=True)) == "Mar 2026"
    assert words.seen(Seen(date(2026, 3, 1))) == "1 Mar 2026"


def test_amounts_and_lists() -> None:
    assert [words.dollars(Decimal(n)) for n in ("2850", "10.5", "6.50")] == [
        "$2,850",
        "$10.50",
        "$6.50",
    ]
    assert [words.listed(["a", "b", "c"][:n]) for n in (1, 2, 3)] == ["a", "a and b", "a, b and c"]


def test_a_possible_flag_is_never_called_a_red_flag_without_saying_so() -> None:
    raised = [flag for one in demonstration().judgements for _, flag in one.raised]
    assert {(flag.state.value, words.flag_word(flag)) for flag in raised} == {
        ("confirmed", "Red flag, confirmed"),
        ("possible", "Possible red flag, not confirmed"),
    }


def test_what_is_known_of_a_license_for_ketamine_is_said_alike_on_every_page() -> None:
    said = [one.read_text("utf-8") for one in sorted(Path("content").rglob("*.md"))]
    told = [text for text in said if "government license" in text]
    assert len(told) >= 4
    assert [text.count("government license") for text in told] == [
        text.count(words.NO_LICENSE) for text in told
    ]
