"""Where people are treated."""

from generator.model.evidence import StrictModel
from generator.model.fact import Fact, Proof
from generator.model.text import (
    Phone,
    PlainText,
    ProperName,
    StateCode,
    WholeNumber,
    YesNo,
    ZipCode,
)
from generator.model.visits import Hours
from generator.model.vocabulary import Certainty


class Location(StrictModel):
    """One place where people are treated; the city may be missing where only a state is known."""

    state: StateCode
    """Postal code of the state."""
    city: ProperName | None = None
    """The town, as the page prints it."""
    area: ProperName | None = None
    """The metro area, as the page names it, where it prints no town."""
    street: ProperName | None = None
    """Street and number, where printed."""
    zip: ZipCode | None = None
    """Five digits."""
    phone: Phone | None = None
    """The phone of this place, where it has one of its own."""
    hours: Hours | None = None
    """When this place is open, where it has hours of its own."""
    note: PlainText | None = None
    """How the place is known, where no address is printed."""
    certainty: Certainty | None = None
    """Only where no page prints the place so: inferred or approximate."""
    evidence: Proof | None = None
    """Where the place is printed."""


class Serves(Fact):
    """The states where its clinicians may treat by telehealth."""

    states: tuple[StateCode, ...] = ()
    """Postal codes, each once; leave empty and use `count` where only a number is known."""
    count: WholeNumber | None = None
    """How many states the provider says it serves, where it does not name them."""
    at_least: YesNo | None = None
    """yes where they say at least so many, or where the states named are not all."""
