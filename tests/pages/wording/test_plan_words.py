"""A line of plans keeps the drug, the condition and the age beside each name."""

from typing import Any

from generator.pages.wording.plan_words import plans_line
from tests.profiles import provider

SITE = {"evidence": "site"}
SOME = {"answer": "in some cases", "note": "Only the visit.", **SITE}
SEEN = "Seen 10 Nov 2026; how old the list is, they do not say."


def line(*entries: dict[str, Any], **insurance: Any) -> str:
    paid = {**SITE, **insurance} if insurance else None
    return plans_line(provider(coverage=[{**SITE, **one} for one in entries], insurance=paid))


def test_who_names_nobody_has_no_line() -> None:
    assert line() == ""
    assert line(plans=[], superbill="yes") == ""
    assert line({"answer": "no", "plans": ["Aetna"]}) == ""


def test_each_drug_has_its_own_names() -> None:
    assert line(plans=["Aetna PPO"], spravato_plans=["Cigna"]) == (
        f"Spravato: Cigna. Ketamine: Aetna PPO. {SEEN}"
    )


def test_a_condition_and_an_age_stay_with_their_names() -> None:
    old = {**SOME, "covers": "visits", "plans": ["Aetna"], "as_of": "May 2022"}
    assert line(old) == "Visits and therapy: in some cases Aetna (list as of May 2022)."
    assert line(old, {"answer": "yes", "covers": "visits", "plans": ["Aetna", "Cigna"]}) == (
        f"Visits and therapy: Aetna, Cigna. {SEEN}"
    )


def test_a_program_whose_plan_is_named_is_not_named_again() -> None:
    told = {"answer": "yes", "payer": "medicare", "plans": ["Medicare Part D"]}
    assert line(told) == f"Drug not told: Medicare Part D. {SEEN}"


def test_of_looks_that_begin_alike_the_one_with_a_day_is_told_in_any_order() -> None:
    month = {"method": "provider", "seen": "2026-11", "url": "https://a.example/"}
    months = {f"month-{number}": month for number in range(40)}
    paid = {"evidence": [*months, "day"], "plans": ["Cigna"]}
    seen = {**months, "day": {**month, "seen": "2026-11-01"}}
    told = plans_line(provider(insurance=paid, evidence=seen))
    assert told == "Ketamine: Cigna. Seen 1 Nov 2026; how old the list is, they do not say."
