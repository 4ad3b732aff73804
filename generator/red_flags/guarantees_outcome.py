"""Guaranteed or false claims about what ketamine does."""

from datetime import date

from generator.facts.provenance import provenance_of
from generator.model.finding import Finding, Outcome, Provenance
from generator.model.provider import Provider
from generator.model.record import Claim
from generator.model.wording import UnprovenClaim, denies_a_promise, promises
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether something they claim is a promise or untrue; a denial clears only itself."""
    said = [(claim, phrase) for claim in provider.claims for phrase in promises(claim.says)[:1]]
    if said:
        return _promised(*min(said, key=lambda one: (not _checked(provider, one[0]), one[0].says)))
    denied = [claim for claim in provider.claims if denies_a_promise(claim.says)]
    if denied:
        proof = (claim.evidence for claim in denied)
        return not_met("They say that results are not certain. We noted no promise.", *proof)
    if provider.claims:
        return not_stated("The claims we noted hold no promise. We have not read every page.")
    return not_stated("We noted no claims about results.")


def _promised(claim: Claim, promise: UnprovenClaim) -> Finding:
    theirs = claim.says.removeprefix("Says ").removeprefix("that ").rstrip(".")
    return met(f"They say, in our words: {theirs}. {promise.why}", claim.evidence)


def _checked(provider: Provider, claim: Claim) -> bool:
    return provenance_of(claim, provider) is Provenance.WE_CHECKED


RULE = Rule(
    id="guarantees-outcome",
    kind=RuleKind.RED_FLAG,
    position=6,
    title="Guaranteed or false claims",
    question="Do they promise results, or say things about ketamine that are not true?",
    why_it_matters=(
        "Nobody can promise that ketamine will help you. "
        "A provider that says so may also leave out the risks."
    ),
    how_we_check=(
        "We note what they say about results, in our own words.",
        "We look for a cure, a guarantee, an illness ended or healed, and help for everyone.",
        "We look for no addiction, no withdrawal, no side effects, and safe at any dose.",
        "We look for relief that is certain, for good, or said to come where all else failed.",
        "We look for FDA approval claimed for anything but anesthesia or Spravato.",
        "A rate such as 70 percent is not a promise. Nor is a refund that is guaranteed.",
        "What they deny, ask, or tell of others does not raise this. A denial clears only itself.",
    ),
    what_it_cannot_tell="What they say on pages we have not read, or on the phone.",
    authority=(
        "A study of ketamine advertisements found such claims and called them false or misleading. "
        "The list of words is ours."
    ),
    ask="How many people like me did not get better, and what harm did you see?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("claims", "evidence"),
    learn="learn/claims-in-advertisements",
    sources=("crane-2023", "fda-2023-compounded"),
    examples=(
        Example(
            "Example A's page says that its infusions cure depression.",
            {"claims": [{"says": "Its infusions cure depression", "evidence": "site"}]},
            Outcome.MET,
        ),
        Example(
            "Example B's page says that its lozenges are FDA-approved.",
            {"claims": [{"says": "Its lozenges are FDA-approved", "evidence": "page"}]},
            Outcome.MET,
        ),
        Example(
            "Example C's page says that results are not guaranteed.",
            {"claims": [{"says": "Results are not guaranteed", "evidence": "page"}]},
            Outcome.NOT_MET,
        ),
        Example(
            "Example D's page says that about 70 percent improve.",
            {"claims": [{"says": "About 70 percent improve", "evidence": "site"}]},
            Outcome.NOT_STATED,
        ),
        Example("We noted no claims of Example E.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "A newspaper wrote that Example F cures depression. We have not read it on its pages.",
            {"claims": [{"says": "Says that it cures depression", "evidence": "news"}]},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G's page says that some other clinics promise a cure.",
            {"claims": [{"says": "Says some clinics promise a cure", "evidence": "site"}]},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H guarantees a refund, not a result.",
            {
                "claims": [
                    {"says": "Offers a money-back guarantee on the first visit", "evidence": "site"}
                ]
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I's page says that ketamine does not work for everyone.",
            {"claims": [{"says": "Says it does not work for everyone", "evidence": "site"}]},
            Outcome.MET,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example J's page asks whether ketamine is a cure, and does not say yes.",
            {"claims": [{"says": "Is ketamine a cure?", "evidence": "site"}]},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example K says that results are not guaranteed, and that addiction has not been seen.",
            {
                "claims": [
                    {"says": "Results are not guaranteed", "evidence": "site"},
                    {"says": "Says addiction has not been seen", "evidence": "site"},
                ]
            },
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example L says that payment by insurance is not guaranteed.",
            {"claims": [{"says": "Insurance payment is not guaranteed", "evidence": "site"}]},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example M says that stopping brings no withdrawal.",
            {"claims": [{"says": "Says that stopping brings no withdrawal", "evidence": "site"}]},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example N says that nobody can predict the result.",
            {"claims": [{"says": "Says that nobody can predict results", "evidence": "site"}]},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
    ),
)
