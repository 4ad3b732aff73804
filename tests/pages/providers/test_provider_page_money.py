"""What the page of one provider says of money: who pays, when, and how to pay less."""

from generator.directory import Directory
from generator.model.judgement import Judgement
from generator.pages.providers.provider_page import provider_page
from tests.demonstration import directory_of
from tests.pages.opened import lines, opened, section, shown, text_of
from tests.profiles import provider


def test_insurance_is_answered_by_service() -> None:
    table = lines(section(shown("example-summit-psychiatry"), "insurance"))
    at = table.index("Esketamine (Spravato)")
    assert table[at + 1].startswith("Example Blue & Green, Example Mutual. Private plans: yes")
    assert "Medicaid: in some cases. With one plan of the state." in table[at + 1]
    other = table[table.index("Other ketamine care") + 1]
    assert other.startswith("Example Mutual. Insurance, plan not named: no. We checked")


def test_plans_for_spravato_show_even_where_no_route_is_named() -> None:
    plans = {"spravato_plans": ["Example Plan"], "evidence": "site"}
    page = provider_page(*alone(insurance=plans))
    assert "Example Plan" in text_of(section(opened(page), "insurance"))


def test_terms_of_payment_stand_with_the_prices_and_their_proof() -> None:
    text = text_of(section(shown("example-summit-psychiatry"), "price"))
    for words in (
        "When you pay At each visit",
        "Discount: 10 percent less, for veterans and first responders",
        "Fee by income (sliding scale)",
        "With Example Credit, over up to 12 months",
        "(list price $360)",
        "(what is left to pay with insurance)",
    ):
        assert words in text


def test_what_a_plan_leaves_to_the_patient_is_no_price_of_a_session() -> None:
    left = {"service": "esketamine", "amount_usd": "10", "self_pay": "no", "evidence": "site"}
    page = provider_page(*alone(prices=[left]))
    assert "You would pay" not in text_of(opened(page))
    assert "Price not stated" in text_of(section(opened(page), "glance"))


def alone(**changes: object) -> tuple[Directory, Judgement]:
    directory = directory_of([provider(**changes)])
    return directory, directory.judgements[0]
