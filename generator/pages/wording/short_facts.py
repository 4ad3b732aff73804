"""The four answers that stand on every card, always the same and also where nobody has said."""

from dataclasses import dataclass

from generator.facts.topics import silence_on
from generator.model.fact import Fact
from generator.model.finding import Outcome
from generator.model.provider import Provider
from generator.pages.wording.insurance_words import insurance_line
from generator.pages.wording.marks import IN_PART
from generator.pages.wording.price_words import price_line
from generator.pages.wording.provider_lines import treatment, with_you


@dataclass(frozen=True, slots=True)
class Short:
    """A fact in a line: what is known of it, and the words for what is not."""

    term: str
    known: str
    silent: str


def short_facts(provider: Provider) -> tuple[Short, ...]:
    """Return treatment, company, price and insurance, in this order."""
    watched, paid = (silence_on(topic, provider) for topic in ("monitoring", "insurance"))
    return (
        _short("Treatment", treatment(provider), provider.routes, Outcome.NOT_STATED),
        _short("With you", with_you(provider), provider.monitoring, watched),
        Short("Price", *price_line(provider)),
        _short("Insurance", insurance_line(provider), provider.insurance, paid),
    )


def _short(term: str, known: str, fact: Fact | None, silence: Outcome) -> Short:
    in_part = fact is not None and bool(fact.note)
    return Short(term, known, "" if known else IN_PART if in_part else silence.word)
