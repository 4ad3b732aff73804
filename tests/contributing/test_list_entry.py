"""What is said of a person, a place or an announcement is laid over that one and over no other."""

from pathlib import Path

import pytest

from generator.contributing.yaml_edit import loaded
from tests.contributing.test_merge import BY_PHONE, merged

ANA = "{name: Ana Example, credential: MD, evidence: page}"
BO = "{name: Bo Example, credential: DO, evidence: page}"
HARBOR = "{street: 1 Example St, city: Oakland, state: CA, evidence: page}"
OPENS = "{what: A second clinic., evidence: page}"


@pytest.mark.parametrize(
    ("key", "there", "new"),
    [
        ("clinicians", ANA, "name: Bo Example, credential: MD, specialty: Psychiatry"),
        ("clinicians", "{credential: MD, evidence: page}", "name: Bo Example, credential: DO"),
        ("locations", HARBOR, "city: Reno, state: NV"),
        ("locations", HARBOR, "street: 2 Example St, city: Oakland, state: CA"),
        ("announced", OPENS, "what: Care at home."),
    ],
)
def test_who_is_new_is_nobody_who_is_there(tmp_path: Path, key: str, there: str, new: str) -> None:
    done = merged(tmp_path, f"{key}:\n  - {there}\n", f"{key}:\n  - {{{new}, {BY_PHONE}")
    assert done.problems == []
    assert f"  - {there}\n" in done.after
    assert len(loaded(done.after)[key]) == 2


@pytest.mark.parametrize(
    ("key", "there", "new", "added"),
    [
        ("clinicians", (ANA, BO), "name: Bo Example, specialty: Psychiatry", "specialty"),
        ("locations", (HARBOR,), "city: Oakland, state: CA, phone: +1 415 555 0100", "phone"),
    ],
)
def test_who_is_there_gains_what_was_said(
    tmp_path: Path, key: str, there: tuple[str, ...], new: str, added: str
) -> None:
    listed = "".join(f"  - {one}\n" for one in there)
    done = merged(tmp_path, f"{key}:\n{listed}", f"{key}:\n  - {{{new}, {BY_PHONE}")
    assert done.problems == []
    assert [added in one for one in loaded(done.after)[key]] == [False] * (len(there) - 1) + [True]


def test_another_degree_replaces_none_unknowing(tmp_path: Path) -> None:
    facts = f"clinicians:\n  - {{name: Ana Example, credential: NP, {BY_PHONE}"
    done = merged(tmp_path, f"clinicians:\n  - {ANA}\n", facts)
    assert [one.code for one in done.problems] == ["answer-replaces-another"]
