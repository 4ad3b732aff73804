"""Training in ketamine care: what the examples do not show."""

from datetime import date

from generator.criteria.trained_in_ketamine_care import check
from generator.model.finding import Outcome
from tests.profiles import provider

TRAINED = {
    "credential": "MD",
    "evidence": "site",
    "ketamine_training": {"program": "Example course", "hours": "20", "evidence": "page"},
}


def test_a_trained_physician_does_not_make_up_for_untrained_guides(today: date) -> None:
    staff = {"answer": "no", "evidence": "call"}
    finding = check(provider(clinicians=[TRAINED], staff_training=staff), today)
    assert (finding.outcome, finding.evidence) == (Outcome.NOT_MET, ("call",))


def test_trained_in_what_must_be_named_and_name_ketamine(today: date) -> None:
    staff = {"answer": "yes", "evidence": "site"}
    for extra, outcome, told in (
        ({}, Outcome.NOT_STATED, "In what is not named"),
        ({"note": "They call their guides trained."}, Outcome.NOT_STATED, "call their guides"),
        ({"trained_in": "psychedelic medicine"}, Outcome.NOT_STATED, "Ketamine is not named"),
        ({"trained_in": "the use of ketamine"}, Outcome.MET, "the use of ketamine"),
    ):
        finding = check(provider(staff_training={**staff, **extra}), today)
        assert finding.outcome is outcome
        assert told in finding.reason


def test_a_credential_alone_is_no_training_in_ketamine_care(today: date) -> None:
    people = [{"credential": "psychiatrist", "evidence": "site"}]
    assert check(provider(clinicians=people), today).outcome is Outcome.NOT_STATED


def test_one_trained_clinician_among_several_is_found(today: date) -> None:
    people = [{"credential": "NP", "evidence": "site"}, TRAINED]
    finding = check(provider(clinicians=people), today)
    assert (finding.outcome, finding.evidence) == (Outcome.MET, ("page",))
