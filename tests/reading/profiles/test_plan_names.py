"""A list of plans holds names: a sentence, a condition or two plans in one are told."""

from typing import Any

import pytest

from generator.reading.profiles.plan_names import plan_names


def found(**data: Any) -> list[str]:
    return [one.code for one in plan_names(data)]


@pytest.mark.parametrize(
    "text",
    [
        "Every major insurer, for the drug only",
        "Most PPO plans",
        "Out of network",
        "They bill your plan.",
        "Accepted by many carriers",
        "Cigna, but only with a referral",
        "Cigna for infusions in the clinic on Main Street where the doctor sees people first",
        "All commercial plans with out-of-network benefits",
    ],
)
def test_what_is_no_name_is_led_to_coverage(text: str) -> None:
    (trouble,) = plan_names({"insurance": {"spravato_plans": [text]}})
    assert trouble.code == "plan-no-name"
    assert text in trouble.suggestion
    assert trouble.at == ("insurance", "spravato_plans", 0)


@pytest.mark.parametrize("text", ["Aetna, Cigna", "Aetna and Cigna", "Aetna; Cigna"])
def test_two_plans_are_two_entries(text: str) -> None:
    assert found(coverage=[{"plans": ["Humana", text]}]) == ["plans-in-one"]


@pytest.mark.parametrize(
    "name",
    [
        "Aetna PPO",
        "Magellan Behavioral Health/Advocate HMO",
        "Blue Cross and Blue Shield of Illinois",
        "University of Utah Health Plans",
        "Example Mutual Inc.",
        "Blue Cross Blue Shield of Massachusetts HMO Blue New England Options",
        "All Savers",
        "traditional Medicare",
    ],
)
def test_a_name_is_a_name(name: str) -> None:
    assert found(insurance={"plans": [name]}, coverage=[{"plans": [name]}]) == []


def test_what_is_no_list_is_told_elsewhere() -> None:
    assert found(insurance={"plans": "Aetna"}, coverage=[{"plans": [[], None]}, "x"]) == []
