"""Whether results are measured, and how much experience stands behind them."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether they measure how patients do; experience is told beside it."""
    tracking, experience = provider.outcome_tracking, provider.experience
    experienced = f" Experience: {', '.join(experience.values)}." if experience else ""
    if tracking is None:
        return not_stated(f"We found nothing about how they measure results.{experienced}")
    if not tracking.answer:
        return not_met(tracking.note or "They do not measure how patients do.", tracking.evidence)
    measure = f"Results are measured with {tracking.measure}." if tracking.measure else ""
    reason = tracking.note or measure or "They measure how patients do. The scale is not named."
    return met(reason + experienced, tracking.evidence, experience.evidence if experience else None)


RULE = Rule(
    id="tracks-outcomes",
    kind=RuleKind.CRITERION,
    position=12,
    title="Experience and outcome tracking",
    question="Do they measure how patients do over time?",
    why_it_matters=(
        "A short questionnaire at each visit shows whether it helps you, and when to change or "
        "stop. Without one, you may pay for sessions that do nothing."
    ),
    how_we_check=(
        "We look for a named scale, such as the PHQ-9, asked again during treatment.",
        "We show what they say about experience. It does not change the outcome.",
        "A success rate in an advertisement does not count as tracking.",
    ),
    what_it_cannot_tell=(
        "Whether patients get better. Success rates cannot be compared between providers, "
        "because each counts in its own way."
    ),
    authority=(
        "Psychiatric experts ask for planned follow-up. "
        "That results should be measured with a scale is our judgement."
    ),
    ask="How do you measure whether I get better, and how many people stop early or are harmed?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("experience", "outcome_tracking"),
    asks_about=("outcome_tracking",),
    learn="learn/does-it-work",
    sources=("apa-2017", "mcintyre-2021"),
    examples=(
        Example(
            "Example A's page says that patients fill in the PHQ-9 before each session.",
            {"outcome_tracking": {"answer": "yes", "measure": "the PHQ-9", "evidence": "site"}},
            Outcome.MET,
        ),
        Example(
            "By phone, Example B says that it does not measure results.",
            {"outcome_tracking": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_MET,
        ),
        Example(
            "Example C's page gives years of experience and does not mention measuring.",
            {"experience": {"values": ["open since 2019"], "evidence": "site"}},
            Outcome.NOT_STATED,
        ),
    ),
    counter_examples=(
        CounterExample(
            "Example F advertises a success rate. That is no measuring of you.",
            {"claims": [{"says": "Says that 80% improve", "evidence": "site"}]},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G has treated many people. That is experience.",
            {"experience": {"values": ["over 1,000 patients"], "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H asks for one questionnaire before the first visit.",
            {
                "screening": {
                    "note": "A questionnaire comes before the first visit.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I measures how patients do, and does not name the scale.",
            {"outcome_tracking": {"answer": "yes", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J's pages are silent. By phone it names the PHQ-9.",
            {"outcome_tracking": {"answer": "yes", "measure": "the PHQ-9", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's page gives a success rate. By phone it says that it measures nothing.",
            {
                "claims": [{"says": "Says that 80% improve", "evidence": "site"}],
                "outcome_tracking": {"answer": "no", "evidence": "call"},
            },
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
    ),
)
