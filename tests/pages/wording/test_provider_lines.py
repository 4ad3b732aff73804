"""What cards and profiles say of a provider; what nobody has said stays empty, never no."""

from typing import Any

import pytest

from generator.model.provider import Provider
from generator.pages.wording import provider_lines
from tests.demonstration import judged
from tests.profiles import provider
from tests.today import TODAY


def made(**changes: Any) -> Provider:
    return provider(**changes)


def serving(*states: str, **more: Any) -> dict[str, Any]:
    return {"states": list(states), "evidence": "site", **more}


def test_of_a_thin_profile_nothing_is_said() -> None:
    thin = judged("example-quiet-clinic").provider
    said = [
        provider_lines.treatment,
        provider_lines.with_you,
        provider_lines.screening,
    ]
    assert [say(thin) for say in said] == ["", "", ""]
    assert provider_lines.where(thin) == "Clinic, place not stated."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"kind": "telehealth"}, "Telehealth, states not stated."),
        ({"kind": "telehealth", "serves": serving()}, "Telehealth, states not stated."),
        (
            {"kind": "telehealth", "serves": serving(count="20")},
            "Telehealth in 20 states, not named.",
        ),
        ({"kind": "telehealth", "serves": serving("WA", "OR")}, "Telehealth in WA and OR."),
        ({"kind": "both"}, "Clinic, place not stated. Video visits, states not stated."),
        (
            {
                "kind": "both",
                "locations": [{"city": "Reno", "state": "NV"}],
                "serves": serving("CA"),
            },
            "Clinic in Reno, NV. Video visits in CA.",
        ),
    ],
)
def test_where_people_are_treated(changes: dict[str, Any], said: str) -> None:
    assert provider_lines.where(made(**changes)) == said


def test_many_places_are_counted_on_a_card_and_named_on_the_page() -> None:
    many = judged("example-center-with-a-very-long-name").provider
    assert provider_lines.where(many) == "Clinic in Boston, MA; Cambridge, MA; 10 more places."
    assert "Washington, DC" in provider_lines.where(many, long=True)
    lantern = judged("example-lantern-telehealth").provider
    assert provider_lines.where(lantern) == "Telehealth in 7 states."
    assert "Alaska" in provider_lines.where(lantern, long=True)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"routes": {"values": ["iv", "im"], "evidence": "site"}},
            "IV infusion, injection in a muscle",
        ),
        ({"at_home": {"routes": ["oral"], "evidence": "site"}}, "Tablet or lozenge at home"),
        (
            {
                "routes": {"values": ["esketamine", "oral"], "evidence": "site"},
                "at_home": {"routes": ["oral"], "evidence": "site"},
            },
            "Esketamine (Spravato), tablet or lozenge at home",
        ),
    ],
)
def test_how_it_is_given_and_what_of_it_at_home(changes: dict[str, Any], said: str) -> None:
    assert provider_lines.treatment(made(**changes)) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"monitoring": {"vitals": "yes", "evidence": "site"}}, ""),
        ({"monitoring": {"person_present": "nobody", "evidence": "site"}}, "Nobody"),
        (
            {"monitoring": {"person_present": "lay person", "evidence": "site"}},
            "A friend, relative or other adult",
        ),
        (
            {"at_home": {"routes": ["oral"], "adult_present": "yes", "evidence": "site"}},
            "At home: another adult",
        ),
        ({"at_home": {"routes": ["oral"], "adult_present": "no", "evidence": "site"}}, ""),
    ],
)
def test_who_is_with_you(changes: dict[str, Any], said: str) -> None:
    assert provider_lines.with_you(made(**changes)) == said


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"medical": "yes", "psychiatric": "yes"}, "Medical and psychiatric"),
        ({"medical": "yes"}, "Medical"),
        ({"medical": "yes", "psychiatric": "no"}, "Medical; no psychiatric screening"),
        ({"medical": "no"}, "No medical screening"),
        ({"by": "MD"}, ""),
        (
            {"medical": "yes", "psychiatric": "in some cases", "note": "With a history."},
            "Medical; psychiatric in some cases",
        ),
    ],
)
def test_screening_says_only_what_was_said(answers: dict[str, Any], said: str) -> None:
    assert provider_lines.screening(made(screening={"evidence": "site", **answers})) == said


@pytest.mark.parametrize(
    ("expires", "proof", "word"),
    [
        ("2027-01-01", "registry", "to"),
        ("2026-11-21", "registry", "to"),
        ("2026-11-20", "registry", "was due for renewal by"),
        ("2026-06-30", "site", "was due for renewal by"),
        ("2026-06-30", "registry", "had expired on"),
    ],
)
def test_a_license_is_called_expired_only_where_we_saw_it(
    expires: str, proof: str, word: str
) -> None:
    held = {"state": "NV", "expires": expires, "evidence": proof}
    one = made(clinicians=[{"credential": "MD", "evidence": "site", "licenses": [held]}])
    assert provider_lines.until_word(one, one.clinicians[0].licenses[0], TODAY) == word
