"""Terms of payment: when it is due, what makes it less, and how it can be put off."""

from pydantic import Field

from generator.model.fact import Fact
from generator.model.text import Dollars, PlainText, WholeNumber, YesNo
from generator.model.vocabulary import Word


class Due(Word):
    """When a patient pays."""

    AT_BOOKING = "at booking", "when you book"
    BEFORE_FIRST_VISIT = "before the first visit", "before the first visit"
    BEFORE_TREATMENT = "before treatment", "before treatment"
    AT_EACH_VISIT = "at each visit", "at each visit"
    AFTER_TREATMENT = "after treatment", "after treatment"
    MONTHLY = "monthly", "each month"


class DiscountKind(Word):
    """A way to pay less."""

    DISCOUNT = "discount", "Discount"
    SLIDING_SCALE = "sliding scale", "Fee by income (sliding scale)"
    FREE_CARE = "free care", "Free care"
    SCHOLARSHIP = "scholarship", "Scholarship or fund"


class Payment(Fact):
    """When a patient pays."""

    due: tuple[Due, ...] = Field(min_length=1)
    """Each moment once."""


class Discount(Fact):
    """A discount or reduced fee that they state."""

    kind: DiscountKind
    """What kind it is."""
    who: PlainText | None = None
    """Who gets it, like veterans and first responders."""
    percent: WholeNumber | None = None
    """How many percent less, where stated."""
    amount_usd: Dollars | None = None
    """How many dollars less, where stated."""


class Financing(Fact):
    """Terms of a loan or payment plan; whether there is one at all stands under insurance."""

    lender: PlainText | None = None
    """Who lends the money; leave out where the provider itself does."""
    months: WholeNumber | None = None
    """Over how many months, at most."""
    interest: PlainText | None = None
    """The interest in their own terms, like 0 percent for 12 months."""
    deferred_interest: YesNo | None = None
    """Whether interest is owed from the first day if the last dollar is late."""
    credit_check: YesNo | None = None
    """Whether they look at your credit first."""
