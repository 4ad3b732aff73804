from generator.calling.call import Call
from generator.calling.order import in_order, makes_sense, next_question, stated, stated_before
from generator.calling.question import Question
from generator.calling.questions import BY_ID
from tests.demonstration import judged

CALL = Call("x", "2026-11-21", "Erin Example").attempted("reached", "front desk")


def ids(questions: tuple[Question, ...]) -> list[str]:
    return [one.id for one in questions]


def test_what_nobody_states_comes_before_what_wants_a_second_look() -> None:
    silent = ids(in_order({"kind": "clinic"}))
    assert silent[:2] == ["medical-screening", "psychiatric-screening"]
    asked = ids(in_order({"kind": "clinic", "screening": dict.fromkeys(BY_SCREENING, True)}))
    assert asked[0] == "vitals"
    assert asked[-3:] == silent[:3]
    routes = ids(in_order({"kind": "clinic", "routes": {"values": ["iv"]}}))
    assert routes.index("routes") < routes.index("routes-complete")


BY_SCREENING = ("medical", "psychiatric", "by")


def test_a_part_is_asked_as_a_whole_and_its_gaps_first() -> None:
    order = ids(in_order({"kind": "clinic", "insurance": {"bills_insurance": False}}))
    money = [one for one in order if BY_ID[one].parent == ("insurance",)]
    assert money[-1] == "bills-insurance"
    assert order.index(money[-1]) - order.index(money[0]) == len(money) - 1


def test_a_clinic_is_not_asked_about_homes_or_states() -> None:
    assert {"serves", "adult-at-home"}.isdisjoint(ids(in_order({"kind": "clinic"})))
    assert "step-free" not in ids(in_order({"kind": "telehealth"}))
    assert {"serves", "step-free"} <= set(ids(in_order({"kind": "both"})))


def test_what_builds_on_another_answer_waits_for_it() -> None:
    included = BY_ID["integration-included"]
    assert not makes_sense(included, CALL, {})
    assert not makes_sense(included, CALL.answered("integration", "would-not-say"), {})
    assert makes_sense(included, CALL.answered("integration", "yes"), {})
    assert makes_sense(included, CALL, {"integration.answer": "yes"})


def test_only_prices_of_ways_that_they_give_are_asked() -> None:
    oral = BY_ID["price-oral"]
    assert makes_sense(oral, CALL, {})
    assert not makes_sense(oral, CALL, {"routes.values": "iv, im"})
    assert not makes_sense(oral, CALL.answered("routes", "told", "iv"), {"routes.values": "oral"})


def test_nothing_is_asked_twice_and_the_end_is_reached() -> None:
    call, order, asked = CALL, in_order({"kind": "both"}), []
    while found := next_question(call, order, {}):
        asked.append(found)
        call = call.answered(found, "would-not-say")
    assert len(asked) == len(set(asked)) > 25


def test_what_is_stated_is_read_from_every_shape_of_a_profile() -> None:
    found = stated(judged("example-harbor-clinic").provider.model_dump(mode="json"))
    assert found["prices.iv infusion.amount_usd"] == "450"
    assert found["booking.call_center.answer"] == "no"
    assert found["serves.states"] == "CA, NV"
    assert found["emergency_plan.note"].startswith("Crash cart")
    assert "screening.by" in found
    assert stated({}) == {}


def test_of_a_range_both_ends_are_what_was_stated_before() -> None:
    price = {"service": "iv infusion", "amount_usd": "450.00", "per": "session"}
    asked = BY_ID["price-infusion"]
    assert stated_before(asked, stated({"prices": [price]})) == "450"
    ranged = {**price, "amount_high_usd": "600"}
    assert stated_before(asked, stated({"prices": [ranged]})) == "450 to 600"
