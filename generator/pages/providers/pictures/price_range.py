"""What a provider asks for one session, beside what the others ask."""

from decimal import Decimal
from functools import cache

from markupsafe import Markup

from generator.facts.price_distribution import (
    COLUMNS,
    Sort,
    Spread,
    Spreads,
    asked,
    sorts_given,
)
from generator.facts.pricing import PriceRange, treatment_prices
from generator.facts.provenance import looks
from generator.facts.topics import silence_on
from generator.model.finding import Ground, Outcome, Provenance
from generator.model.plural import counted
from generator.model.provider import Provider
from generator.pages.providers.pictures.drawing import WIDTH, figure, label
from generator.pages.wording.words import dollars

HEIGHT, LINE = 86, 58
EDGE = 8
"""Room at both ends, so that no mark is cut off."""
DOT = 7
ASK = "Low is not better: ask what is included."
NO_SESSION_PRICE = (
    "We put prices side by side only for one session of the same kind. "
    "We know none of theirs that fits."
)


def price_range(provider: Provider, others: Spreads) -> Markup:
    """Return the drawing with its words; only words where too few prices can be compared."""
    own = asked(provider)
    for sort in own:
        if sort in others.of:
            return _stated(provider, sort, own[sort], others.of[sort])
    if own:
        return _too_few(next(iter(own)), others)
    if treatment_prices(provider):
        return _words(NO_SESSION_PRICE)
    given = next((sort for sort in sorts_given(provider) if sort in others.of), None)
    silence = silence_on("prices", provider)
    return _silent(given, others.of[given], silence) if given else Markup()


def _stated(provider: Provider, sort: Sort, own: PriceRange, spread: Spread) -> Markup:
    start, end = _x_of(own.low, spread), _x_of(own.high, spread)
    we_checked = all(
        look.provenance is Provenance.WE_CHECKED for look in looks(Ground(own.evidence), provider)
    )
    mark = Markup(
        '<path class="own" d="M{} {}V20M{} {}H{}"/><path class="{}" d="M{} {}l8 8-8 8-8-8z"/>'
    ).format(start, LINE, start, LINE, end, "own in" if we_checked else "own", start, LINE - 8)
    amount = _amount(own)
    return _drawn(
        f"One {sort.value}, beside others",
        spread,
        label(start, 14, f"This provider: {amount}") + mark,
        f"Their price for one {sort.value} is {amount}.",
    )


def _silent(sort: Sort, spread: Spread, silence: Outcome) -> Markup:
    mark = Markup(
        '<circle class="no" cx="8" cy="10" r="7"/><text x="22" y="15">Price {}: ask</text>'
    ).format(silence.value)
    unlooked = silence is Outcome.NOT_LOOKED_FOR
    who = "We have not looked for their price of" if unlooked else "They do not state a price for"
    return _drawn(f"What others ask for one {sort.value}", spread, mark, f"{who} one {sort.value}.")


def _too_few(sort: Sort, others: Spreads) -> Markup:
    number = others.counts[sort]
    who = (
        f"{counted(number, 'provider')} {'has' if number == 1 else 'have'}"
        if number
        else "nobody has"
    )
    return _words(f"In our lists {who} a known price for one {sort.value}: too few to compare.")


def _drawn(title: str, spread: Spread, own: Markup, words: str) -> Markup:
    scale, caption = _others(spread)
    return Markup('<details class="kd-d kd-roomy"><summary>{}</summary>{}</details>').format(
        title, figure(HEIGHT, scale + own, f"{words} {caption}")
    )


@cache
def _others(spread: Spread) -> tuple[Markup, str]:
    """Return the line with its dots, and its words; they are the same on every page."""
    dots = "".join(
        f"M{_middle(n)} {LINE - 5}v-{(height - 1) * DOT or '.1'}"
        for n, height in enumerate(spread.piles)
        if height
    )
    more = " or more" if spread.highest > spread.top else ""
    scale = Markup(
        '<path class="dots" d="{}"/><path class="half" d="M{} {}H{}"/>'
        '<path class="line" d="M0 {}H{}"/>'
        '<text y="{}">$0</text><text x="{}" y="{}" class="e">{}{}</text>'
    ).format(
        dots,
        _x_of(spread.half_from, spread),
        LINE + 4,
        _x_of(spread.half_to, spread),
        LINE,
        WIDTH,
        HEIGHT - 4,
        WIDTH,
        HEIGHT - 4,
        dollars(spread.top),
        more,
    )
    return scale, _caption(spread)


def _caption(spread: Spread) -> str:
    # Not "publish": some prices are told by others alone.
    known = f"We know a price of {spread.providers:,} providers in our lists"
    if spread.lowest == spread.highest:
        return f"{known}, always {dollars(spread.lowest)}. {ASK}"
    half = f"{dollars(spread.half_from)} and {dollars(spread.half_to)}"
    dot = "one provider" if spread.in_a_dot == 1 else f"up to {spread.in_a_dot} providers"
    return (
        f"{known}: from {dollars(spread.lowest)} to {dollars(spread.highest)}. "
        f"At least half are between {half} (thick line). "
        f"Each dot is {dot}, at its lowest price. {ASK}"
    )


def _amount(own: PriceRange) -> str:
    text = dollars(own.low) if own.low == own.high else f"{dollars(own.low)} to {dollars(own.high)}"
    return f"about {text}" if own.is_about else text


def _x_of(price: Decimal, spread: Spread) -> int:
    share = min(Decimal(1), price / spread.top)
    return round(EDGE + share * (WIDTH - 2 * EDGE))


def _middle(column: int) -> int:
    return round(EDGE + (column + 0.5) * (WIDTH - 2 * EDGE) / COLUMNS)


def _words(text: str) -> Markup:
    return Markup('<p class="kd-small">{}</p>').format(text)
