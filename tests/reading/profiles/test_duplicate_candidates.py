from pathlib import Path

import pytest

from generator.reading.profiles.duplicate_candidates import duplicate_candidates
from tests.profiles import provider

NPI = "1234567893"
WITH_ALL = provider(
    website="https://www.a.example/start",
    phone="+1 415 555 0100",
    locations=[{"city": "Example City", "state": "CA", "phone": "+1 415 555 0199"}],
    clinicians=[{"credential": "MD", "npi": NPI, "evidence": "page"}],
)


@pytest.mark.parametrize(
    "line",
    [
        'phone: "+1 415 555 0100"',
        "phone: 4155550100",
        "phone: (415) 555-0199",
        f"npi: {NPI}",
        "website: https://a.example/elsewhere",
        "website: HTTPS://A.Example",
    ],
)
def test_whatever_may_be_shared_is_found_however_it_is_written(line: str, tmp_path: Path) -> None:
    other = tmp_path / "other.yml"
    other.write_text(f"name: Example B\n{line}\n", encoding="utf-8")
    assert duplicate_candidates(tmp_path, [WITH_ALL], [other]) == [other]


def test_a_file_that_shares_nothing_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other.yml"
    other.write_text("name: Example B\nphone: 415 555 0101\n", encoding="utf-8")
    assert duplicate_candidates(tmp_path, [WITH_ALL], [other]) == []


def test_a_provider_with_nothing_to_share_opens_no_file(tmp_path: Path) -> None:
    assert duplicate_candidates(tmp_path, [provider()], [tmp_path / "not-there.yml"]) == []


def test_a_file_that_cannot_be_read_shares_nothing(tmp_path: Path) -> None:
    other = tmp_path / "other.yml"
    other.symlink_to(tmp_path / "nowhere")
    assert duplicate_candidates(tmp_path, [WITH_ALL], [other, tmp_path]) == []
