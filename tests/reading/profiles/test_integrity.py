"""A profile may not claim a check that nobody made."""

from typing import Any

import pytest

from generator.reading.profiles.integrity import honesty
from tests.profiles import EVIDENCE, profile

VERIFIED = {"on": "2026-11-10", "by": "editor"}


def codes(**changes: Any) -> list[str]:
    return [trouble.code for trouble in honesty(profile(**changes))]


@pytest.mark.parametrize("method", ["registry", "phone", "document", "website"])
def test_a_look_of_our_own_can_be_a_check(method: str) -> None:
    data = {**profile(verified=VERIFIED), "evidence": {"a": {"method": method}}}
    assert list(honesty(data)) == []


@pytest.mark.parametrize("method", ["copy", "provider"])
def test_what_others_told_is_no_check(method: str) -> None:
    data = {**profile(verified=VERIFIED), "evidence": {"a": {"method": method}}}
    assert [trouble.code for trouble in honesty(data)] == ["verified-without-looking"]


@pytest.mark.parametrize("tie", ["affiliated", "paid"])
def test_who_has_ties_cannot_check(tie: str) -> None:
    changes = {"verified": VERIFIED, "conflict_of_interest": tie, "evidence": EVIDENCE}
    assert codes(**changes) == ["verified-by-affiliated"]
    assert codes(conflict_of_interest=tie) == []


def test_a_price_needs_an_amount_or_a_course() -> None:
    assert codes(prices=[{"service": "oral"}]) == ["price-without-amount"]
    assert codes(prices=[{"service": "oral", "sessions": "6"}, {"amount_usd": "0"}]) == []


def test_a_range_runs_upwards() -> None:
    assert codes(prices=[{"amount_usd": "9", "amount_high_usd": "10"}]) == []
    assert codes(prices=[{"amount_usd": "10", "amount_high_usd": "9"}]) == ["price-range-backwards"]


@pytest.mark.parametrize("odd", ["x", [], {}, [["x"]], [{"amount_usd": ["x"], "sessions": {}}]])
def test_a_part_of_the_wrong_shape_is_told_elsewhere(odd: Any) -> None:
    assert codes(prices=odd) == []


@pytest.mark.parametrize("note", ["x", "Guarantees.", "N/A", "They offered a dose today"])
def test_a_red_flag_needs_a_sentence_of_what_was_seen(note: str) -> None:
    flag = {"rule": "guarantees-outcome", "evidence": "page", "note": note}
    assert codes(flags=[flag]) == ["flag-without-sentence"]
    assert codes(flags=[{**flag, "note": "The page says that it cures depression."}]) == []


@pytest.mark.parametrize("by", ["x", "N/A", "anonymous"])
def test_who_checked_the_whole_has_a_name(by: str) -> None:
    assert codes(verified={**VERIFIED, "by": by}) == ["verified-by-nobody"]
