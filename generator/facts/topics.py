"""Whether any look at a provider covered what a rule asks about."""

from collections.abc import Iterable

from generator.model.care import Booking
from generator.model.finding import Outcome
from generator.model.provider import Provider
from generator.model.topic import Topic

LISTS = {
    "licensed-in-every-state": ("clinicians",),
    "board-certified": ("clinicians",),
    "publishes-prices": ("prices",),
    "employs-excluded-clinician": ("clinicians",),
    "guarantees-outcome": ("claims",),
    "leaves-sessions-unattended": ("monitoring",),
    "pressures-to-buy": ("booking",),
    "sends-injections-home": ("at_home",),
    "serves-unlicensed-state": ("clinicians",),
    "skips-medical-screening": ("screening",),
    "takes-intake-by-call-center": ("booking",),
    "treats-on-the-same-day": ("booking",),
    "uses-untrained-staff": ("staff_training",),
}
"""What the rules ask about beside the keys they name, by the keys of a profile."""
_TOPICS = {topic.value for topic in Topic}


def was_looked_for(rule: str, asks_about: Iterable[str], provider: Provider) -> bool:
    """Return whether a look covered a rule; ``asks_about`` are the keys that its rule reads.

    An editor's check of the whole profile covers all. Where nobody wrote down what was looked for,
    nothing can be told, and silence is told as silence.
    """
    keys = {*asks_about, *LISTS.get(rule, ())}
    topics = _TOPICS & keys
    if provider.looked_for is None or provider.verified or not topics:
        return True
    looked = bool(topics & set(provider.looked_for))
    return looked or any(_is_said(getattr(provider, key)) for key in keys)


def silence_on(topic: str, provider: Provider) -> Outcome:
    """Return of which kind silence on a topic is: that nobody said it, or that nobody looked."""
    looked = was_looked_for("", (topic,), provider)
    return Outcome.NOT_STATED if looked else Outcome.NOT_LOOKED_FOR


def _is_said(value: object) -> bool:
    return bool(value.model_fields_set) if isinstance(value, Booking) else bool(value)
