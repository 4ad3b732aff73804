"""Whichever plan is named, the insurer behind it has one name; whom we do not know is itself."""

import pytest

from generator.facts.insurers import insurers_of


@pytest.mark.parametrize(
    ("plan", "insurers"),
    [
        ("Aetna", "Aetna"),
        ("AETNA PPO", "Aetna"),
        ("Aetna Open Access HMO", "Aetna"),
        ("Blue Cross Blue Shield of Illinois PPO", "Blue Cross Blue Shield"),
        ("Blue Cross and Blue Shield", "Blue Cross Blue Shield"),
        ("BlueCross BlueShield", "Blue Cross Blue Shield"),
        ("BCBS", "Blue Cross Blue Shield"),
        ("Anthem Blue Cross", "Blue Cross Blue Shield, Anthem"),
        ("United Healthcare Choice Plus", "UnitedHealthcare"),
        ("UnitedHealthcare/Optum Behavioral Health", "UnitedHealthcare, Optum"),
        ("Magellan Behavioral Health/Example HMO", "Magellan, Example"),
        ("traditional Medicare", "Medicare"),
        ("Medicare Part D", "Medicare"),
        ("Humana Medicare Advantage", "Medicare Advantage, Humana"),
        ("Ohio Medicaid", "Medicaid"),
        ("Medi-Cal", "Medicaid"),
        ("Tricare West", "TRICARE"),
        ("va", "Veterans Affairs (VA)"),
        ("Example Mutual PPO", "Example Mutual"),
        ("Example Mutual Health Plans", "Example Mutual Health Plans"),
        ("PPO", "PPO"),
    ],
)
def test_a_plan_leads_to_who_stands_behind_it(plan: str, insurers: str) -> None:
    assert ", ".join(insurers_of(plan)) == insurers


@pytest.mark.parametrize("plan", ["Example of VA", "Etna Mutual", "Cignal", "Humanah"])
def test_a_name_that_only_looks_alike_is_itself(plan: str) -> None:
    assert insurers_of(plan) == (plan,)
