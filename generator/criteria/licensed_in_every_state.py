"""Licensed clinicians in every state where people are treated."""

from datetime import date

from generator.facts.licensing import LicenseStatus, in_words, license_in
from generator.facts.service_area import names_every_state, treats_in
from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether a prescriber's license is known for every state it treats people in."""
    known = {state: license_in(provider, state, today) for state in sorted(treats_in(provider))}
    by_status = {
        kind: [state for state, (now, _) in known.items() if now is kind] for kind in LicenseStatus
    }
    if expired := by_status[LicenseStatus.EXPIRED]:
        reason = f"The only license listed for {in_words(expired)} had expired when we looked."
        return not_met(reason, *(known[state][1] for state in expired))
    if unknown := by_status[LicenseStatus.UNKNOWN]:
        return not_stated(f"We found no prescriber's license for {in_words(unknown)}.")
    if old := by_status[LicenseStatus.OUTDATED]:
        return not_stated(f"The license for {in_words(old)} was due for renewal since we looked.")
    if not known or not names_every_state(provider):
        return not_stated("We do not know every state where they treat people.")
    reason = f"A prescriber's license is listed for every state: {in_words(known)}."
    return met(reason, *(proof for _, proof in known.values()))


_ANA = {"name": "Ana Example", "credential": "MD", "evidence": "site"}
_NEVADA = {"kind": "telehealth", "serves": {"states": ["NV"], "evidence": "site"}}

RULE = Rule(
    id="licensed-in-every-state",
    kind=RuleKind.CRITERION,
    position=1,
    title="Licensed clinicians in every state served",
    question="Is a license listed for every state where they treat people?",
    why_it_matters=(
        "The person who prescribes for you must be allowed to practice in the state where you are. "
        "A license is also the way to a state board that can act on a complaint."
    ),
    how_we_check=(
        "We list the states of its clinics and the states it says it serves.",
        "For each state we look up a prescriber's license on the state board's own page.",
        "A license counts as expired only if it had expired on the day we looked.",
        (
            "A therapist's or coach's license does not count here, because neither prescribes "
            "ketamine."
        ),
    ),
    what_it_cannot_tell=(
        "Which clinician you will see, or whether a board has opened a case since we looked."
    ),
    authority=(
        "Federal telehealth guidance says that care happens where the patient is, with few "
        "exceptions. Counting prescribers only is our judgement."
    ),
    ask="Who would prescribe for me, and what is their license number in my state?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("clinicians", "evidence", "kind", "locations", "serves"),
    learn="learn/checking-a-license",
    sources=("hhs-licensure", "fsmb-consumers", "docinfo", "nursys"),
    examples=(
        Example(
            (
                "Example A treats people in Nevada. Its physician's Nevada license is on the "
                "board's page."
            ),
            {
                **_NEVADA,
                "clinicians": [{**_ANA, "licenses": [{"state": "NV", "evidence": "registry"}]}],
            },
            Outcome.MET,
        ),
        Example(
            "Example B treats people in Nevada. On the board's page its one license had expired.",
            {
                **_NEVADA,
                "clinicians": [
                    {
                        **_ANA,
                        "licenses": [
                            {"state": "NV", "expires": "2026-06-30", "evidence": "registry"}
                        ],
                    }
                ],
            },
            Outcome.NOT_MET,
        ),
        Example(
            "Example C treats people in Nevada. The license we found is for California.",
            {
                **_NEVADA,
                "clinicians": [{**_ANA, "licenses": [{"state": "CA", "evidence": "registry"}]}],
            },
            Outcome.NOT_STATED,
        ),
        Example("Example D names no state and no license.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "Example F treats people in Nevada. The Nevada license we found is a therapist's.",
            {
                "kind": "telehealth",
                "serves": {"states": ["NV"], "evidence": "site"},
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "therapist",
                        "licenses": [{"state": "NV", "evidence": "registry"}],
                    }
                ],
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G says that it serves five states, and names one.",
            {
                "kind": "telehealth",
                "serves": {"states": ["NV"], "count": "5", "evidence": "site"},
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "MD",
                        "licenses": [{"state": "NV", "evidence": "registry"}],
                    }
                ],
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H treats people in Nevada. Its license was valid when we looked.",
            {
                "kind": "telehealth",
                "serves": {"states": ["NV"], "evidence": "site"},
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "MD",
                        "licenses": [
                            {"state": "NV", "expires": "2026-11-15", "evidence": "registry"}
                        ],
                    }
                ],
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I treats people in Nevada. We have found no license yet.",
            {
                "kind": "telehealth",
                "serves": {"states": ["NV"], "evidence": "site"},
                "clinicians": [{"evidence": "site", "credential": "MD"}],
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example J has a nurse practitioner only. The board lists her Nevada license.",
            {
                "kind": "telehealth",
                "serves": {"states": ["NV"], "evidence": "site"},
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "NP",
                        "licenses": [{"state": "NV", "evidence": "registry"}],
                    }
                ],
            },
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's page says \"licensed\". On the board's page, the license had expired.",
            {
                "kind": "telehealth",
                "serves": {"states": ["NV"], "evidence": "site"},
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "PA",
                        "licenses": [
                            {"state": "NV", "expires": "2026-06-30", "evidence": "registry"}
                        ],
                    }
                ],
            },
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
    ),
)
