"""Whether they say that the use is off-label or the drug compounded."""

from datetime import date

from generator.facts.forms_given import COMPOUNDED, is_whole, listed_routes
from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.model.vocabulary import Route
from generator.rule import (
    CounterExample,
    Example,
    Rule,
    RuleKind,
    does_not_apply,
    met,
    not_met,
    not_stated,
)


def check(provider: Provider, today: date) -> Finding:
    """Return whether their pages say that the use is off-label or the drug compounded."""
    disclosure = provider.off_label_disclosure
    if disclosure is not None and disclosure.answer:
        reason = disclosure.note or "They say that the use is off-label or compounded."
        return met(reason + _the_other_half(provider, reason), disclosure.evidence)
    if disclosure is not None:
        reason = disclosure.note or "They do not say that the use is off-label or compounded."
        return not_met(reason, disclosure.evidence)
    routes = provider.routes
    if routes is None or listed_routes(provider) != {Route.ESKETAMINE}:
        return not_stated("We found nothing about off-label use or compounding.")
    if is_whole(provider, routes):
        reason = (
            "The only drug listed is Spravato, which is FDA-approved for some adults with "
            "depression."
        )
        return does_not_apply(reason, routes.evidence)
    return not_stated("We saw Spravato named, and do not know whether they give other ketamine.")


def _the_other_half(provider: Provider, reason: str) -> str:
    """Return what "off-label" leaves out where all they give is compounded."""
    routes = listed_routes(provider)
    if not routes or not routes <= COMPOUNDED or "compound" in reason.casefold():
        return ""
    return " What they give is compounded: not approved at all."


RULE = Rule(
    id="discloses-off-label-use",
    kind=RuleKind.CRITERION,
    position=11,
    title="Says that use is off-label or compounded",
    question="Do they say that the use is off-label, or that the drug is compounded?",
    why_it_matters=(
        "No form of ketamine but Spravato is FDA-approved for a mental illness. Compounded "
        "tablets, lozenges and sprays are not FDA-approved at all. You should know before you pay."
    ),
    how_we_check=(
        "We look on the provider's public pages for these words, or plain words with this meaning.",
        "What only a newspaper says of it does not count.",
        "It is not met only where an editor read the pages or asked, and they do not say it.",
        "It does not apply where we asked, and Spravato is the only drug they give.",
        'A page that names Spravato proves no "only": other pages may name other ketamine.',
    ),
    what_it_cannot_tell="Whether the consent form you sign explains it well.",
    authority=(
        "The FDA warns about compounded ketamine, and a society of clinicians asks for off-label "
        "consent. That the public pages should say so is our judgement."
    ),
    ask="Is this an approved drug used off-label, or a compounded one that is not approved at all?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("at_home", "evidence", "off_label_disclosure", "routes"),
    asks_about=("off_label_disclosure",),
    learn="learn/what-ketamine-therapy-is",
    sources=("fda-2023-compounded", "askp-pledge-prn", "crane-2023"),
    examples=(
        Example(
            "Example A's page says that its infusions are off-label.",
            {"off_label_disclosure": {"answer": "yes", "evidence": "site"}},
            Outcome.MET,
        ),
        Example(
            (
                "By phone, Example B says that it does not tell patients that its tablets are "
                "compounded."
            ),
            {"off_label_disclosure": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_MET,
        ),
        Example("We have not read it on Example C's pages.", {}, Outcome.NOT_STATED),
        Example(
            "By phone, Example D says that it gives nothing but Spravato.",
            {"routes": {"values": ["esketamine"], "complete": "yes", "evidence": "call"}},
            Outcome.DOES_NOT_APPLY,
        ),
    ),
    counter_examples=(
        CounterExample(
            '"Off-label" stands only in a note of ours beside Example F\'s routes.',
            {"routes": {"values": ["iv"], "note": "Off-label for depression.", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G's page says that other clinics use ketamine off-label, not that it does.",
            {
                "claims": [
                    {"says": "Says that many clinics use ketamine off-label", "evidence": "site"}
                ]
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "The one page of Example H that we read does not use the word.",
            {"routes": {"values": ["iv"], "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I's page says it in plain words: not approved for depression.",
            {
                "off_label_disclosure": {
                    "answer": "yes",
                    "note": "Their page says that the FDA has not approved it for depression.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J's pages are silent. By phone it tells us that the tablets are compounded.",
            {
                "off_label_disclosure": {
                    "answer": "yes",
                    "note": "By phone they say that the tablets are compounded.",
                    "evidence": "call",
                }
            },
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it says that it does not tell patients.",
            {"off_label_disclosure": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "One page of Example L names Spravato. Other pages may name other ketamine.",
            {"routes": {"values": ["esketamine"], "evidence": "site"}},
            Outcome.DOES_NOT_APPLY,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example M lists Spravato, and a note says that another page lists infusions.",
            {
                "routes": {
                    "values": ["esketamine"],
                    "complete": "yes",
                    "note": "Another page lists infusions.",
                    "evidence": "call",
                }
            },
            Outcome.DOES_NOT_APPLY,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A newspaper writes that what Example P gives is off-label. Its pages are silent.",
            {"off_label_disclosure": {"answer": "yes", "evidence": "news"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
    ),
)
