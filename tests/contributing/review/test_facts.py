from generator.contributing.review.facts import fact_changes, facts_of
from tests.profiles import provider


def test_a_fact_is_told_with_whose_word_it_was_and_is() -> None:
    before = provider(emergency_plan={"answer": "yes", "evidence": "site"})
    after = provider(emergency_plan={"answer": "no", "evidence": "call"})
    (one,) = fact_changes(before, after)
    assert (one.field, one.before, one.after) == ("emergency_plan.answer", "yes", "no")
    assert (one.word_before, one.word_after) == ("provider says", "we checked")


def test_a_fact_that_only_gets_other_proof_is_told_as_well() -> None:
    before = provider(emergency_plan={"answer": "yes", "evidence": "site"})
    after = provider(emergency_plan={"answer": "yes", "evidence": "call"})
    (one,) = fact_changes(before, after)
    assert one.before == one.after == "yes"
    assert one.word_before != one.word_after


def test_an_entry_of_a_list_goes_by_its_name_not_by_its_number() -> None:
    first = {"service": "iv infusion", "amount_usd": "450", "evidence": "site"}
    second = {"service": "consultation", "amount_usd": "200", "evidence": "site"}
    changes = fact_changes(provider(prices=[first]), provider(prices=[second, first]))
    assert {one.field for one in changes} == {
        "prices: consultation.service",
        "prices: consultation.amount_usd",
    }


def test_a_look_is_one_line() -> None:
    found = facts_of(provider())["evidence.call"][0]
    assert "method: phone, by: Erin Example, reached: front desk" in found
    assert facts_of(None) == {}


def test_two_entries_of_one_name_are_both_kept() -> None:
    price = {"service": "iv infusion", "amount_usd": "450", "evidence": "site"}
    found = facts_of(provider(prices=[price, {**price, "amount_usd": "500"}]))
    amounts = [value for name, (value, _) in found.items() if "amount_usd" in name]
    assert amounts == ["450", "500"]
