"""Monitoring of sessions: vital signs, and a trained person with you."""

from datetime import date

from generator.model.care import Monitoring
from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.model.vocabulary import AtHomeMonitor, Companion, ProviderKind
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated

_TRAINED = {Companion.PHYSICIAN, Companion.CLINICIAN, Companion.NURSE, Companion.THERAPIST}
_AT_HOME = {AtHomeMonitor.YES: True, AtHomeMonitor.NO: False}


def check(provider: Provider, today: date) -> Finding:
    """Return whether vital signs are measured and a trained person is there."""
    watch = provider.monitoring
    if watch is None:
        return not_stated("We found nothing about how sessions are watched.")
    measured = _measured(provider, watch)
    with_you = watch.person_present
    if missing := _missing(measured, watch):
        return not_met(missing, watch.evidence)
    if measured is None:
        around = bool(watch.vitals_before or watch.vitals_after)
        limit = " They are measured before or after one." if around else ""
        return not_stated(f"We found nothing about vital signs in all sessions.{limit}")
    if with_you not in _TRAINED:
        return not_stated("Vital signs are measured. We found no trained person named.")
    return met(f"Vital signs are measured. With you: {with_you.says.lower()}.", watch.evidence)


def _measured(provider: Provider, watch: Monitoring) -> bool | None:
    home = _AT_HOME.get(watch.at_home_monitor) if watch.at_home_monitor else None
    if watch.vitals is False or home is False:
        return False
    if provider.kind is ProviderKind.BOTH and provider.at_home:
        return True if watch.vitals and home else None
    return watch.vitals or home


def _missing(measured: bool | None, watch: Monitoring) -> str:
    alone = {
        Companion.NOBODY: "Nobody is with you during a session.",
        Companion.LAY_PERSON: "A friend, relative or other lay person watches.",
    }.get(watch.person_present or Companion.STAFF)
    if alone and watch.in_some_sessions in _TRAINED:
        there = watch.in_some_sessions.says.lower()
        return f"{alone[:-1]} in some sessions. In others, this person is there: {there}."
    if alone:
        return alone
    return "Vital signs are not measured in every session." if measured is False else ""


RULE = Rule(
    id="monitors-sessions",
    kind=RuleKind.CRITERION,
    position=6,
    title="Monitoring of sessions",
    question="Are vital signs measured, and is a trained person with you during sessions?",
    why_it_matters=(
        "Blood pressure often rises during a session, and breathing can slow. "
        "You may not be able to call for help yourself."
    ),
    how_we_check=(
        "We look for blood pressure, pulse or oxygen being measured during sessions.",
        (
            "We look for who is in the room: a physician, nurse, therapist or other licensed "
            "clinician."
        ),
        "Sessions at home are held to the same. A friend or relative is not a trained person.",
    ),
    what_it_cannot_tell=(
        "How often they measure, how many people one nurse watches, or how closely they look."
    ),
    authority=(
        "Anesthesiologists ask for the same watching as with other anesthetic drugs. A society of "
        "ketamine clinicians asks for vital signs. Counting a therapist as trained is our "
        "judgement."
    ),
    ask="Who stays in the room with me, and how often do they check my blood pressure?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("at_home", "kind", "monitoring"),
    asks_about=("monitoring",),
    learn="learn/what-to-expect",
    sources=("asa-2025", "askp-pledge-prn", "hemo-meta-2021", "fda-2023-compounded"),
    examples=(
        Example(
            "Example A's page says that a nurse stays and measures blood pressure.",
            {"monitoring": {"vitals": "yes", "person_present": "nurse", "evidence": "site"}},
            Outcome.MET,
        ),
        Example(
            "Example B sends tablets home. Its page asks for a friend to be there.",
            {
                "kind": "telehealth",
                "monitoring": {"person_present": "lay person", "evidence": "site"},
            },
            Outcome.NOT_MET,
        ),
        Example(
            "Example C's page says that vital signs are measured, not who is there.",
            {"monitoring": {"vitals": "yes", "evidence": "site"}},
            Outcome.NOT_STATED,
        ),
        Example("Example D's pages do not mention monitoring.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "Example F has vital signs measured, and only a friend watches.",
            {"monitoring": {"vitals": "yes", "person_present": "lay person", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example G has vital signs measured by staff whose training is not named.",
            {"monitoring": {"vitals": "yes", "person_present": "staff", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H says that staff are there, and nothing of vital signs.",
            {"monitoring": {"person_present": "staff", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A note says that Example I watches closely, not who or how.",
            {"monitoring": {"note": "They say that they watch closely.", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example J treats by video. A clinician is there, and vital signs are taken at home.",
            {
                "kind": "telehealth",
                "monitoring": {
                    "at_home_monitor": "yes",
                    "person_present": "clinician",
                    "evidence": "site",
                },
            },
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "A nurse stays at Example K. By phone it says that vital signs are not measured.",
            {"monitoring": {"vitals": "no", "person_present": "nurse", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example S writes that other clinics let a nurse watch, and nothing of itself.",
            {
                "monitoring": {
                    "note": "They say that other clinics let a nurse watch.",
                    "evidence": "site",
                }
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
    ),
)
