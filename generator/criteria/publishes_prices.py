"""Published prices, with what a whole course comes to."""

from datetime import date

from generator.facts.pricing import TREATMENT_SERVICES, is_course_price, is_session_price
from generator.facts.provenance import looks
from generator.model.finding import Finding, Ground, Outcome, Provenance
from generator.model.money import Price
from generator.model.provider import Provider
from generator.model.vocabulary import Per, Service
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether the prices say what a session and what a course costs."""
    prices = [price for price in provider.prices if price.service in TREATMENT_SERVICES]
    if all(price.amount_usd is None for price in prices):
        return not_stated("We found no price for treatment. Ask before you book.")
    proof = tuple(price.evidence for price in prices)
    if any(_says_both(service, prices) for service in {price.service for price in prices}):
        reason = "A session price is published, and so is the length or total of a course."
        return met(reason, *proof)
    if any(_tells_session(price) for price in prices):
        return _incomplete(
            "a session price, but no usual number of sessions and no total", provider, prices
        )
    return _incomplete("a price, but not what one session costs", provider, prices)


def _incomplete(reason: str, provider: Provider, prices: list[Price]) -> Finding:
    """Return not met only where we looked: pages read in part may say more than we saw."""
    proof = tuple(price.evidence for price in prices)
    seen = [look for price in prices for look in looks(Ground.of_fact(price), provider)]
    if all(look.provenance is Provenance.WE_CHECKED for look in seen):
        return not_met(f"Their prices give {reason}.", *proof)
    return not_stated(f"We found {reason}. We have not read all of their pages.")


def _says_both(service: Service, prices: list[Price]) -> bool:
    own = [price for price in prices if price.service is service]
    course = [*own, *(price for price in prices if price.service is Service.USUAL_COURSE)]
    return any(_tells_session(price) for price in own) and any(_tells_course(p) for p in course)


def _tells_session(price: Price) -> bool:
    """Return whether it is for a session, or for a number of sessions that is told."""
    return is_session_price(price) or (is_course_price(price) and price.sessions is not None)


def _tells_course(price: Price) -> bool:
    if price.per is Per.MONTH:
        return False
    return price.sessions is not None or is_course_price(price)


_SESSION = {"service": "iv infusion", "amount_usd": "450", "per": "session", "evidence": "site"}

RULE = Rule(
    id="publishes-prices",
    kind=RuleKind.CRITERION,
    position=9,
    title="Published prices with the course total",
    question="Can you read what a session and a whole course cost before you contact them?",
    why_it_matters=(
        "One session is seldom the end. A price that is only told in a sales call cannot be "
        "compared. A session price alone hides the total."
    ),
    how_we_check=(
        "We look for a price of one session, or of a package with its number of sessions.",
        "We look for a course total, or for how many sessions are usual.",
        "A monthly price alone does not count. It does not tell for how long you pay.",
        "Half a price is held against them only where an editor opened the pages.",
    ),
    what_it_cannot_tell=(
        "Whether the price is fair, still holds, or leaves out visits, tests or shipping."
    ),
    authority=(
        "If you pay yourself, federal rules let you ask for a written estimate. "
        "That prices should be public is our judgement."
    ),
    ask="What will the whole first course cost me, with every visit and fee, in writing?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("evidence", "prices"),
    learn="learn/what-it-costs",
    sources=("cms-nsa",),
    examples=(
        Example(
            "Example A's page says 450 dollars an infusion, six infusions as a rule.",
            {
                "prices": [
                    _SESSION,
                    {"service": "usual course", "sessions": "6", "evidence": "site"},
                ]
            },
            Outcome.MET,
        ),
        Example(
            "An editor opened Example B's page: 450 dollars an infusion, not how many.",
            {"prices": [{**_SESSION, "evidence": "page"}]},
            Outcome.NOT_MET,
        ),
        Example(
            "A stored copy of one of Example E's pages says 450 dollars. Others may say more.",
            {"prices": [_SESSION]},
            Outcome.NOT_STATED,
        ),
        Example(
            "Example C's page gives the price of the first visit only.",
            {"prices": [{"service": "consultation", "amount_usd": "200", "evidence": "site"}]},
            Outcome.NOT_STATED,
        ),
        Example("Example D's pages name no price.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "Example F prints a price a month, not for how long you pay.",
            {
                "prices": [
                    {
                        "service": "at-home program",
                        "amount_usd": "129",
                        "per": "month",
                        "evidence": "site",
                    }
                ]
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G prints the price of a deposit and of the first visit.",
            {
                "prices": [
                    {"service": "deposit", "amount_usd": "100", "evidence": "site"},
                    {"service": "consultation", "amount_usd": "200", "evidence": "site"},
                ]
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "We read one stored page of Example H: a session price, no number of sessions.",
            {
                "prices": [
                    {**_SESSION, "service": "im injection"},
                ]
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "An editor opened Example I's page. It prices the first visit only.",
            {"prices": [{"service": "consultation", "amount_usd": "200", "evidence": "page"}]},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example J prints no price of one session, but a package of six.",
            {
                "prices": [
                    {
                        "service": "program",
                        "amount_usd": "2400",
                        "per": "package",
                        "sessions": "6",
                        "evidence": "site",
                    }
                ]
            },
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "An editor opened Example K's page: an injection has a price, a course has none.",
            {
                "prices": [
                    {
                        "service": "im injection",
                        "amount_usd": "300",
                        "per": "session",
                        "evidence": "page",
                    }
                ]
            },
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
    ),
)
