"""Made-up judgements and problems, with what a report must not trip over."""

from generator.model.evidence import Evidence
from generator.model.finding import (
    FlagState,
    Freshness,
    Judged,
    ListingStatus,
    Look,
    Outcome,
    Provenance,
)
from generator.model.judgement import FlagJudged, Judgement
from generator.model.problem import Problem, Severity
from generator.model.record import Reply
from tests.profiles import provider

MISSPELT = Problem(
    "providers/example-a.yml",
    7,
    8,
    "unknown-state",
    "locations.1.state: this is no state; found 'Californa'",
    "did you mean 'CA'?",
)
EXPIRED = Problem(
    "providers/example-b.yml",
    3,
    1,
    "license-expired",
    "the CA license of Ana Example has expired",
    severity=Severity.WARNING,
)
PROBLEMS = [MISSPELT, EXPIRED]

PAGE = Evidence.model_validate(
    {"url": "https://example-a.example/faq", "seen": "2026-11", "method": "copy"}
)
CALL = Evidence.model_validate({"seen": "2026-11-10", "method": "phone", "by": "an-example-editor"})

PRICES = Judged(
    Outcome.MET,
    "A session | course price is published.",
    Provenance.PROVIDER_SAYS,
    (Look("faq", PAGE, Provenance.PROVIDER_SAYS),),
)
SILENT = Judged(Outcome.NOT_STATED, "Nobody says.", Provenance.NOBODY)
CLAIMS = FlagJudged(
    FlagState.CONFIRMED,
    "They promise a result.",
    Provenance.WE_CHECKED,
    (Look("call", CALL, Provenance.WE_CHECKED),),
    Reply.model_validate({"on": "2026-11-12", "text": "We have changed the page."}),
)
CLEAR = FlagJudged(FlagState.NOT_STATED, "Nobody says.", Provenance.NOBODY)

JUDGEMENT = Judgement(
    "example-a",
    provider(name="Example A | Care"),
    {"publishes-prices": PRICES, "has-an-emergency-plan": SILENT},
    {"guarantees-outcome": CLAIMS, "pressures-to-buy": CLEAR},
    Freshness.UNCHECKED,
    ListingStatus.LISTED,
)
QUIET = Judgement(
    "example-b",
    provider(name="Example B"),
    {"publishes-prices": SILENT},
    {"pressures-to-buy": CLEAR},
    Freshness.FRESH,
    ListingStatus.WITHHELD,
    ("publishes-prices",),
)


def many(number: int, severity: Severity = Severity.ERROR) -> list[Problem]:
    """Return so many problems in as many files."""
    return [
        Problem(f"providers/example-{n}.yml", n, 1, "unknown-key", f"key {n}", severity=severity)
        for n in range(1, number + 1)
    ]
