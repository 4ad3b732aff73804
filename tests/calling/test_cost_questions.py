from generator.calling.cost_questions import QUESTIONS
from generator.calling.questions import BY_ID


def test_each_of_its_questions_is_asked() -> None:
    assert QUESTIONS
    assert all(BY_ID[one.id] is one for one in QUESTIONS)


def test_a_price_asks_for_one_kind_of_session_and_nothing_else() -> None:
    prices = [one for one in QUESTIONS if one.key == "amount_usd"]
    services = [one.item["service"] for one in prices if one.item]
    assert len(services) == len(set(services)) == len(prices) > 3
    assert all(one.figure and one.figure.needed for one in prices)
