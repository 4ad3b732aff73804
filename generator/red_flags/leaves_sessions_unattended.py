"""Unattended sessions: nobody is with you, or nobody who can reach a clinician."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.model.vocabulary import Companion, ProviderKind
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether you may be alone, or with a lay person and no clinician to reach."""
    watch, home = provider.monitoring, provider.at_home
    who = watch.person_present if watch else None
    proof = (watch.evidence if watch and who else None, home.evidence if home else None)
    live = home.clinician_reachable if home else None
    if who is Companion.NOBODY:
        return met("It is stated that nobody is with you during a session.", proof[0])
    if live is False and home and home.adult_present is False:
        return met("It is stated that at home no adult and no clinician watches over you.", *proof)
    if who is Companion.LAY_PERSON:
        return _with_a_lay_person(live, proof)
    if provider.kind is ProviderKind.BOTH and home and live is None:
        return not_stated("We found nothing about who can be reached in a session at home.")
    if who is not None:
        return not_met(f"It is stated who is with you: {who.says.lower()}.", proof[0])
    return not_stated("We found nothing about who is with you during a session.")


def _with_a_lay_person(live: object, proof: tuple[tuple[str, ...] | None, ...]) -> Finding:
    if live is None:
        return not_stated(
            "A lay person is with you. We found nothing about reaching a clinician live."
        )
    if live:
        return not_met("A lay person is with you, and a clinician can be reached live.", *proof)
    return met("It is stated that only a lay person is there, with no clinician to reach.", *proof)


RULE = Rule(
    id="leaves-sessions-unattended",
    kind=RuleKind.RED_FLAG,
    position=7,
    title="Unattended sessions",
    question="Are you alone in a session, or with no way to reach a clinician?",
    why_it_matters=(
        "You may be confused, fall, vomit or breathe too slowly, and be unable to call for help."
    ),
    how_we_check=(
        "We look for who is with you during a session.",
        "At home, we also look for whether a clinician can be reached live.",
        (
            "A friend or relative alone does not raise this. A stated lack of any clinician to "
            "reach does."
        ),
    ),
    what_it_cannot_tell="How fast a clinician answers, or whether the person beside you can help.",
    authority=(
        "Anesthesiologists warn that homes may lack monitoring and people who can rescue you. "
        "Where we draw the line is our judgement."
    ),
    ask="Who is with me the whole time, and how do they reach a clinician within a minute?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("at_home", "kind", "monitoring"),
    learn="learn/safer-session-at-home",
    sources=("asa-2025", "askp-2021"),
    examples=(
        Example(
            "By phone, Example A says that you are alone in the room.",
            {"monitoring": {"person_present": "nobody", "evidence": "call"}},
            Outcome.MET,
        ),
        Example(
            (
                "Example B sends tablets home, asks for a friend, and says that no clinician is "
                "on call."
            ),
            {
                "kind": "telehealth",
                "monitoring": {"person_present": "lay person", "evidence": "site"},
                "at_home": {"routes": ["oral"], "clinician_reachable": "no", "evidence": "call"},
            },
            Outcome.MET,
        ),
        Example(
            "Example C's page says that a nurse stays with you.",
            {"monitoring": {"person_present": "nurse", "evidence": "site"}},
            Outcome.NOT_MET,
        ),
        Example(
            (
                "Example D asks for a friend at home and does not say whether a clinician can be "
                "reached."
            ),
            {
                "kind": "telehealth",
                "monitoring": {"person_present": "lay person", "evidence": "site"},
            },
            Outcome.NOT_STATED,
        ),
        Example("Example E's pages do not say who is there.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "At Example F, a friend watches at home, and a clinician can be reached live.",
            {
                "kind": "telehealth",
                "monitoring": {"person_present": "lay person", "evidence": "site"},
                "at_home": {"routes": ["oral"], "clinician_reachable": "yes", "evidence": "site"},
            },
            Outcome.MET,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example G does not require an adult at home. Whether a clinician watches is not said.",
            {
                "kind": "telehealth",
                "at_home": {"routes": ["oral"], "adult_present": "no", "evidence": "site"},
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A nurse stays at Example H's clinic. For its sessions at home, nothing is said.",
            {
                "kind": "both",
                "monitoring": {"person_present": "nurse", "evidence": "site"},
                "at_home": {"routes": ["oral"], "evidence": "site"},
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A friend is with you at Example I's sessions, and no clinician can be reached.",
            {
                "kind": "telehealth",
                "monitoring": {"person_present": "lay person", "evidence": "site"},
                "at_home": {"routes": ["oral"], "clinician_reachable": "no", "evidence": "site"},
            },
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J says that staff stay, and not who they are.",
            {"monitoring": {"person_present": "staff", "evidence": "site"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it says that nobody is in the room.",
            {"monitoring": {"person_present": "nobody", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example S writes that other clinics leave people alone, and nothing of itself.",
            {
                "monitoring": {
                    "note": "They say that other clinics leave people alone.",
                    "evidence": "site",
                }
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
    ),
)
