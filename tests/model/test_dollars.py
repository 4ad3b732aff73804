"""Dollars are digits; what an editor types instead is answered with the keys that say it."""

from decimal import Decimal

import pytest

from generator.model.dollars import odd_amount, odd_amount_words
from generator.model.text import Dollars, PlainText
from tests.model.test_numbers_and_days import read, refusal


@pytest.mark.parametrize(("text", "amount"), [("450", "450"), ("450.00", "450.00"), ("0", "0")])
def test_an_amount_keeps_its_cents(text: str, amount: str) -> None:
    assert read(Dollars, text) == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [("$450", "450"), ("1,200.00", "1200.00"), ("450 USD", "450"), ("-5", ""), ("call us", "")],
)
def test_an_amount_with_a_sign_is_answered_with_the_digits(text: str, suggestion: str) -> None:
    refused = refusal(Dollars, text)
    assert refused["code"] == "amount-malformed"
    assert refused["suggestion"] == suggestion


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("about 450", "amount_usd: 450 and approximate: yes"),
        ("~$1,450", "amount_usd: 1450 and approximate: yes"),
        ("450/session", "amount_usd: 450 and per: session"),
        ("$450 per visit", "amount_usd: 450 and per: visit"),
        ("450 a month", "amount_usd: 450 and per: month"),
        ("400 - 500", "amount_usd: 400 and amount_high_usd: 500"),
        (
            "approx. 400-500 per session",
            "amount_usd: 400 and amount_high_usd: 500 and per: session and approximate: yes",
        ),
        ("450 - $600", "amount_usd: 450 and amount_high_usd: 600"),
        ("between $450 and $600", "amount_usd: 450 and amount_high_usd: 600"),
        ("starting at $450", "amount_usd: 450 and approximate: yes"),
        ("450+", "amount_usd: 450 and approximate: yes"),
        ("450/infusion", "amount_usd: 450 and per: session"),
        ("per infusion: 450", "amount_usd: 450 and per: session"),
        ("$2,700 for 6 infusions", "amount_usd: 2700 and per: package and sessions: 6"),
        ("$450 each", "450"),
        ("$ 450", "450"),
        ("Free", "amount_usd: 0 and note: Free."),
        # Where a comma or a blank may be a decimal sign, both amounts are named.
        ("450,00", "450.00' or '45000"),
        ("$12,34", "12.34' or '1234"),
        ("4 50", "4.50' or '450"),
        ("1200,50", "1200.50' or '120050"),
        ("1.200,50", "1200.50"),
        ("1.200", ""),
        ("1,200.5", ""),
        ("$1,2345", ""),
        ("about 12,34", ""),
        ("12,34 - 15,00", ""),
        ("6 x 450", ""),
        ("up to 600", ""),
        ("about", ""),
        ("per session", ""),
        ("free with insurance", ""),
    ],
)
def test_words_around_an_amount_have_keys_of_their_own(text: str, suggestion: str) -> None:
    assert refusal(Dollars, text)["suggestion"] == suggestion


@pytest.mark.parametrize("text", ["call us", "varies", "contact for pricing"])
def test_where_no_number_is_printed_no_price_belongs(text: str) -> None:
    assert "take this price out" in refusal(Dollars, text)["accepted"]


def test_a_list_of_two_amounts_is_a_range() -> None:
    suggestion = refusal(Dollars, ["450", "600"])["suggestion"]
    assert suggestion == "amount_usd: 450 and amount_high_usd: 600"


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("It costs $12,34 a session.", "$12,34"),
        ("From $1,2345 on", "$1,2345"),
        ("A course is $ 1200,5.", "$ 1200,5"),
        ("From $1,200, 2 visits", ""),
        ("It costs $450, 600 or $1,200.50.", ""),
        ("In 2,34 of them", ""),
    ],
)
def test_an_amount_whose_comma_is_misplaced_is_seen_in_a_text(text: str, odd: str) -> None:
    found = odd_amount(text)
    assert (found[0] if found else "") == odd


def test_what_was_meant_is_told_both_ways() -> None:
    assert odd_amount_words("$12,34")[1] == "write $12.34 or $1234, as it stands on the page"
    assert odd_amount_words("$1,2345")[1] == "write its digits"


def test_a_sentence_of_a_profile_holds_no_such_amount() -> None:
    assert refusal(PlainText, "It costs $12,34.")["code"] == "amount-malformed"
