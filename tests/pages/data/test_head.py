from datetime import date

from generator.pages.data.head import as_of, head
from tests.demonstration import demonstration, directory_of
from tests.profiles import provider


def test_it_says_whose_data_it_is_and_what_silence_means() -> None:
    found = head(demonstration())
    assert found["license"] == "CC BY 4.0"
    assert "never no" in found["meaning"]
    assert "no endorsement" in found["meaning"]


def test_its_age_is_the_youngest_day_that_was_recorded_and_not_of_the_build() -> None:
    assert as_of([provider()]) == date(2026, 11, 10)
    changed = provider(history=[{"on": "2026-11-15", "what": "Moved."}])
    assert as_of([provider(), changed]) == date(2026, 11, 15)
    settled = provider(
        disputes=[{"opened": "2026-11-01", "closed": "2026-11-20", "about": "A price."}]
    )
    assert as_of([changed, settled]) == date(2026, 11, 20)


def test_who_was_taken_off_is_told_under_the_id_that_the_data_had() -> None:
    (gone,) = head(demonstration())["removed"]
    assert (gone["id"], gone["on"]) == ("example-twin", "2026-11-02")
    assert gone["page"].endswith("/providers/example-twin-clinic/")
    assert "removed" not in head(directory_of([]))


def test_without_a_provider_there_is_no_day() -> None:
    assert "as_of" not in head(directory_of([]))
