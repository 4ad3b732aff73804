"""The words and shapes for what is known and what is not, in one place for every page."""

from datetime import date, timedelta
from decimal import Decimal

from generator.model.evidence import Seen
from generator.model.finding import FlagState, Freshness, Judged, Outcome, Provenance
from generator.model.judgement import FlagJudged, Judgement
from generator.model.money import Price
from generator.model.month_names import MONTHS
from generator.model.plural import counted
from generator.model.site_config import FreshnessPolicy
from generator.model.vocabulary import ListingBasis, Per
from generator.pages.wording.in_part import stated_in_part

BASIS_WORDS = {
    Provenance.WE_CHECKED: "we checked",
    Provenance.PROVIDER_SAYS: "provider says",
    Provenance.OTHERS_SAY: "others report",
    Provenance.NOBODY: "",
}
OF_INSURANCE = (
    "A superbill is a receipt for your plan. An HSA or FSA is your own money, free of tax."
)
NO_LICENSE = (
    "We know of no government license for ketamine therapy in force. "
    "Early in 2026 Texas proposed a register of clinics. We have not found that it took effect."
)
"""Told on every page in these same words; what states do changes, and is looked up again."""
WHOSE_WORDS = {
    Provenance.WE_CHECKED: "{} checked by us",
    Provenance.PROVIDER_SAYS: "{} from the provider",
    Provenance.OTHERS_SAY: "{} from others, such as a newspaper",
}
OUTCOME_CLASS = {
    Outcome.MET: "met",
    Outcome.NOT_MET: "not",
    Outcome.NOT_STATED: "unknown",
    Outcome.NOT_LOOKED_FOR: "unlooked",
    Outcome.DOES_NOT_APPLY: "na",
}
LISTED_WORDS = {
    ListingBasis.PUBLIC_PAGES: "Listed from public pages.",
    ListingBasis.PROVIDER_ASKED: "Listed because the provider asked.",
    ListingBasis.PROVIDER_CONFIRMED: "The provider has read this page.",
}


def day(value: date) -> str:
    """Return a day as ``14 Nov 2026``, whatever the locale."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def seen(value: Seen) -> str:
    """Return when something was seen, as a day or only a month."""
    return f"{MONTHS[value.day.month - 1]} {value.day.year}" if value.month_only else day(value.day)


def dollars(amount: Decimal) -> str:
    """Return an amount as ``$2,850`` or ``$10.50``."""
    whole = amount == amount.to_integral_value()
    return f"${amount:,.0f}" if whole else f"${amount:,.2f}"


def listed(items: list[str]) -> str:
    """Return words as a list in a sentence: ``a, b and c``."""
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def ago(then: date, now: date) -> str:
    """Return how long ago a day was, in days, months or years."""
    days = (now - then).days
    if days <= 0:  # A day that has begun only east of here is today there.
        return "today"
    if days < 60:
        return f"{counted(days, 'day')} ago"
    return f"{days // 30} months ago" if days < 700 else f"{counted(days // 365, 'year')} ago"


def mark(judged: Judged) -> str:
    """Return the name of the outcome's symbol: filled where we checked, else an outline."""
    if judged.outcome.is_silent:
        return "m-unknown"
    if judged.outcome is Outcome.DOES_NOT_APPLY:
        return "m-na"
    said = "checked" if judged.provenance is Provenance.WE_CHECKED else "says"
    return f"m-{'met' if judged.outcome is Outcome.MET else 'not'}-{said}"


def outcome(judged: Judged) -> str:
    """Return the outcome in words: ``Met, we checked``, with its full stop."""
    said = BASIS_WORDS[judged.provenance]
    with_basis = judged.outcome in (Outcome.MET, Outcome.NOT_MET) and said
    return judged.outcome.word + (f", {said}." if with_basis else ".")


def tally(judgement: Judgement) -> str:
    """Return the sentence that goes with a row of marks; it can be recounted by hand."""
    met, not_met = judgement.count(Outcome.MET), judgement.count(Outcome.NOT_MET)
    silent_words = "".join(f" {part}." for part in silence(judgement))
    rest = judgement.count(Outcome.DOES_NOT_APPLY)
    parts = ([f"{met} met"] if met else []) + ([f"{not_met} not met"] if not_met else [])
    known = f": {', '.join(parts)}." if parts else "."
    rest_words = f" {rest} {'does' if rest == 1 else 'do'} not apply." if rest else ""
    return f"{known}{silent_words}{rest_words}"


def documented(judgement: Judgement) -> str:
    """Return ``9 of 13 criteria documented``: all but not stated, out of those that apply."""
    return f"{judgement.documented} of {judgement.applicable} criteria documented"


def whose_word(judgement: Judgement) -> str:
    """Return who stands behind what is documented, like ``9 from the provider, 1 from others``."""
    known = [j for j in judgement.criteria.values() if j.outcome in (Outcome.MET, Outcome.NOT_MET)]
    parts = [
        words.format(n)
        for basis, words in WHOSE_WORDS.items()
        if (n := sum(judged.provenance is basis for judged in known))
    ]
    return ", ".join(parts)


def silence(judgement: Judgement) -> list[str]:
    """Return ``1 stated in part``, ``3 not stated`` and so on, each where there are any."""
    silent, unlooked = map(judgement.count, (Outcome.NOT_STATED, Outcome.NOT_LOOKED_FOR))
    in_part = len(stated_in_part(judgement))
    parts = {"stated in part": in_part, "not stated": silent - in_part}
    numbers = parts | {"not looked for yet": unlooked}
    return [f"{number} {word}" for word, number in numbers.items() if number]


def freshness(judgement: Judgement, today: date, limits: FreshnessPolicy) -> tuple[str, str]:
    """Return the bold start and the rest of the freshness line."""
    verified = judgement.provider.verified
    if verified is None:
        listed_words = LISTED_WORDS[judgement.provider.listing_basis] if judgement.is_open else ""
        return "Nobody has checked yet.", listed_words
    when = f"Checked {day(verified.on)}"
    if judgement.freshness is Freshness.OVERDUE:
        return "Overdue.", f"Last checked {day(verified.on)}. Details may have changed."
    if judgement.freshness is Freshness.DUE:
        return when, f", {ago(verified.on, today)}. Next check is due."
    due = verified.on + timedelta(days=limits.fresh_days)
    return when, f", {ago(verified.on, today)}. Next check due by {day(due)}."


def flag_word(flag: FlagJudged) -> str:
    """Return the words that stand above a raised flag."""
    confirmed = flag.state is FlagState.CONFIRMED
    return "Red flag, confirmed" if confirmed else "Possible red flag, not confirmed"


def price(price: Price) -> str:
    """Return a price in words, like ``About $450 a session``; never $0 for what is not known."""
    if price.amount_usd is None:
        return f"{counted(price.sessions or 0, 'session')}, price not stated"
    if not price.amount_usd and not price.amount_high_usd:
        return "Free"
    text = dollars(price.amount_usd)
    if price.amount_high_usd is not None:
        text += f" to {dollars(price.amount_high_usd)}"
    if price.approximate:
        text = f"About {text}"
    is_of_something = price.per is not None and price.per is not Per.ONCE
    if price.per and is_of_something:
        text += f" {price.per.says}"
    if not price.sessions or price.per is Per.SESSION:
        return text
    return f"{text} {'of' if is_of_something else 'for'} {counted(price.sessions, 'session')}"
