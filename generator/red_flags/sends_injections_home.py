"""Infusions or injections given at home."""

from datetime import date

from generator.facts.forms_given import BY_NEEDLE, is_whole, listed_routes
from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.model.vocabulary import ProviderKind
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether ketamine by needle is given at home."""
    home, routes = provider.at_home, provider.routes
    at_home = [route.says for route in home.routes if route in BY_NEEDLE] if home else []
    if home is not None and at_home:
        named = at_home[0][:1].lower() + at_home[0][1:]
        return met(f"Their pages name this for use at home: {named}.", home.evidence)
    if home is not None and is_whole(provider, home):
        return not_met("They give no infusion or injection for use at home.", home.evidence)
    by_needle = bool(BY_NEEDLE & listed_routes(provider))
    if routes is not None and not by_needle and is_whole(provider, routes):
        return not_met("They give no infusion or injection.", routes.evidence)
    return not_stated(_unknown(provider, by_needle=by_needle))


def _unknown(provider: Provider, *, by_needle: bool) -> str:
    if provider.at_home is not None:
        return "What we saw for home is no infusion or injection. There may be more."
    if by_needle and provider.kind is ProviderKind.TELEHEALTH:
        return "They list infusions or injections, and we found nothing about where."
    if provider.routes is not None and not by_needle:
        return "What we saw listed is no infusion or injection. There may be more."
    return "We found nothing about treatment at home."


RULE = Rule(
    id="sends-injections-home",
    kind=RuleKind.RED_FLAG,
    position=8,
    title="Infusions or injections sent home",
    question="Is ketamine given at home by infusion or injection?",
    why_it_matters=(
        "Ketamine from a needle acts fast and cannot be taken back. "
        "At home there may be no monitor, no rescue equipment and nobody trained to use it."
    ),
    how_we_check=(
        "We look for what is given at home, and by which route.",
        "An infusion, or an injection in a muscle or under the skin, raises this.",
        "Tablets, lozenges and nasal sprays do not.",
        'A page that names tablets proves no "only". It is ruled out where we asked for all.',
    ),
    what_it_cannot_tell="Whether a nurse comes along, or what equipment is brought.",
    authority=(
        "Anesthesiologists ask that infusions and injections be given only where rescue equipment "
        "is at hand. A society of ketamine clinicians objects to infusions in homes or hotels "
        "without an exam in person. Since 2024 it objects to injections under the skin at home too."
    ),
    ask="Where would I get the infusion or injection, and what rescue equipment is there?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("at_home", "evidence", "kind", "routes"),
    learn="learn/at-home-or-clinic",
    sources=("asa-2025", "askp-2021", "askp-2024-home"),
    examples=(
        Example(
            "Example A's page says that it ships injections to your home.",
            {
                "kind": "telehealth",
                "at_home": {"routes": ["subcutaneous"], "evidence": "site"},
            },
            Outcome.MET,
        ),
        Example(
            "By phone, Example B says that tablets are all it gives for home.",
            {
                "kind": "telehealth",
                "at_home": {"routes": ["oral"], "complete": "yes", "evidence": "call"},
            },
            Outcome.NOT_MET,
        ),
        Example("Example C's pages do not mention treatment at home.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "Example F gives infusions in its clinic.",
            {"routes": {"values": ["iv"], "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G treats by telehealth and lists an injection, not where it is given.",
            {"kind": "telehealth", "routes": {"values": ["im"], "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "One stored page of Example H names tablets for home. Others may name more.",
            {"kind": "telehealth", "at_home": {"routes": ["oral"], "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I lists Spravato, and a note says that another page lists infusions.",
            {
                "routes": {
                    "values": ["esketamine"],
                    "note": "Another page lists infusions.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example J speaks of tablets at home, and on one page of injections too.",
            {
                "kind": "telehealth",
                "at_home": {"routes": ["oral", "subcutaneous"], "evidence": "site"},
            },
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent on home. By phone, Spravato is all it gives.",
            {"routes": {"values": ["esketamine"], "complete": "yes", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
    ),
)
