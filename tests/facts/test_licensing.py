"""What the licenses in a profile say about each state."""

from datetime import date

import pytest

from generator.facts.licensing import (
    PRESCRIBERS,
    LicenseStatus,
    in_words,
    license_in,
    license_status,
)
from generator.model.credentials import Credential
from generator.model.evidence import FactKind
from generator.model.finding import Ground
from generator.model.people import License
from tests.profiles import provider
from tests.today import TODAY


@pytest.mark.parametrize(
    ("expires", "proof", "expected"),
    [
        (None, "registry", LicenseStatus.CURRENT),
        (date(2026, 11, 21), "registry", LicenseStatus.CURRENT),
        (date(2026, 11, 20), "registry", LicenseStatus.OUTDATED),
        (date(2026, 11, 10), "registry", LicenseStatus.OUTDATED),
        (date(2026, 11, 9), "registry", LicenseStatus.EXPIRED),
        (date(2026, 11, 9), "site", LicenseStatus.OUTDATED),
        (date(2026, 11, 9), "not-there", LicenseStatus.OUTDATED),
    ],
)
def test_only_our_own_look_after_the_last_day_proves_that_it_expired(
    expires: date | None, proof: str, expected: LicenseStatus, today: date
) -> None:
    entry = {"state": "NV", "expires": expires and str(expires), "evidence": proof}
    held = License.model_validate(entry)
    assert license_status(provider(), held, today) is expected


def test_the_best_license_of_any_prescriber_speaks_for_a_state(today: date) -> None:
    expired = {"state": "NV", "expires": "2026-01-31", "evidence": "registry"}
    current = {"state": "NV", "evidence": "page"}
    people = [
        {"credential": "MD", "evidence": "site", "licenses": [expired]},
        {"credential": "NP", "evidence": "site", "licenses": [current]},
        {"credential": "LCSW", "evidence": "site", "licenses": [{**current, "state": "CA"}]},
    ]
    staffed = provider(clinicians=people)
    assert license_in(staffed, "NV", today) == (
        LicenseStatus.CURRENT,
        Ground(("page",), FactKind.LICENSE, "NV"),
    )
    assert license_in(staffed, "CA", today)[0] is LicenseStatus.UNKNOWN


def test_physicians_advanced_practice_nurses_and_pas_may_prescribe_and_nobody_else() -> None:
    physicians = {"MD", "DO", "MBBS", "physician", "psychiatrist", "anesthesiologist"}
    others = {"NP", "FNP", "PMHNP", "APRN", "DNP", "CRNA", "PA"}
    assert {one.value for one in PRESCRIBERS} == physicians | others


def test_every_license_of_the_best_standing_is_proof_in_the_order_of_the_people() -> None:
    people = [
        {
            "credential": credential,
            "evidence": "site",
            "licenses": [{"state": "NV", "evidence": proof}],
        }
        for credential, proof in (("MD", "registry"), ("PA", "page"))
    ]
    assert license_in(provider(clinicians=people), "NV", TODAY) == (
        LicenseStatus.CURRENT,
        Ground(("registry", "page"), FactKind.LICENSE, "NV"),
    )


def test_nobody_without_a_prescriber_s_credential_counts_as_one() -> None:
    never = {Credential.RN, Credential.LCSW, Credential.COACH, Credential.PSYD, Credential.EMT}
    assert not PRESCRIBERS & never


@pytest.mark.parametrize(
    ("states", "words"),
    [
        (["NV"], "Nevada"),
        (["CA", "NV"], "California and Nevada"),
        (["CA", "CO", "NV", "OR"], "California, Colorado, Nevada and Oregon"),
        (["CA", "CO", "NV", "OR", "WA"], "California, Colorado, Nevada and 2 other states"),
        ([], ""),
    ],
)
def test_states_are_told_as_in_a_sentence(states: list[str], words: str) -> None:
    assert in_words(states) == words
