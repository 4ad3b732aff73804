"""Written answers of providers, with the text that a browser makes of them."""

from typing import Any

from generator.attesting.fingerprint import fingerprint
from generator.attesting.table import table
from generator.model.page_section import PageSection
from generator.pages.wording.words import price
from tests.demonstration import demonstration, judged
from tests.profiles import provider

LANTERN = "example-lantern-telehealth"
HEAD = {"profile": LANTERN, "name": "Example Lantern Telehealth", "on": "2026-11-21"}
WHO = {"by": "Cleo Example-Smith", "role": "practice manager"}
NOTHING: dict[str, Any] = {"answers": {}, "says": {}, "now": {}, "seen": {}}
LONG = (
    "Sessions are $500 now,  and\nthe first visit is free for everybody who comes by bus or bike."
)
# Prices that name no unit, or a single payment, beside how many sessions they hold.
ODD = [
    {"service": "usual course", "amount_usd": "2400", "sessions": "6", "evidence": "site"},
    {
        "service": "program",
        "amount_usd": "1200.50",
        "amount_high_usd": "1300",
        "per": "once",
        "sessions": "1",
        "evidence": "site",
    },
]
TOLD: dict[str, tuple[dict[str, Any], str]] = {
    "all of it is still right": (
        {**HEAD, **WHO, **NOTHING, "answers": {"who": "still right", "safety": "still right"}},
        "who: still right\nsafety: still right\n",
    ),
    "what was shown is told with it": (
        {
            **HEAD,
            **WHO,
            **NOTHING,
            "answers": {"who": "still right"},
            "seen": {"who": "0123456789ab"},
        },
        "who: still right\nwho seen as: 0123456789ab\n",
    ),
    "long words are folded": (
        {**HEAD, **WHO, **NOTHING, "answers": {"prices": "changed"}, "says": {"prices": LONG}},
        (
            "prices: changed\n"
            "prices says: Sessions are $500 now, and the first visit is free for\n"
            "prices says: everybody who comes by bus or bike.\n"
        ),
    ),
    "another word of a list": (
        {
            **HEAD,
            **WHO,
            **NOTHING,
            "answers": {"insurance": "changed", "care": "would rather not say"},
            "now": {"insurance.superbill": {"was": "yes", "now": "no"}},
        },
        "care: would rather not say\ninsurance: changed\ninsurance.superbill: was yes, now no\n",
    ),
    "words of what is no change are not sent": (
        {
            **HEAD,
            **WHO,
            **NOTHING,
            "answers": {"insurance": "still right"},
            "says": {"insurance": "Never mind."},
            "now": {"insurance.superbill": {"was": "yes", "now": "no"}},
        },
        "insurance: still right\n",
    ),
}
"""Each answer as the page holds it, and the lines of its sections in the text."""


def text_of(told: dict[str, Any], lines: str) -> str:
    """Return the whole text of an answer."""
    head = "".join(f"{key}: {told[key]}\n" for key in ("profile", "on", "by", "role"))
    return f"still right: begin\n{head}{lines}still right: end\n"


def worked_out() -> dict[str, Any]:
    """Return what the browser's modules are held to."""
    lantern = judged(LANTERN).provider
    return {
        "table": table(),
        "told": [
            {"name": name, "told": told, "text": text_of(told, lines)}
            for name, (told, lines) in TOLD.items()
        ],
        "profile": lantern.model_dump(mode="json", exclude_unset=True),
        "prices": [
            {
                "price": one.model_dump(mode="json", exclude_unset=True),
                "per": one.per.says if one.per else "",
                "text": price(one),
            }
            for who in (*(one.provider for one in demonstration().judgements), provider(prices=ODD))
            for one in who.prices
        ],
        "prints": [
            {
                "profile": one.provider.model_dump(mode="json", exclude_unset=True),
                "prints": {str(part): fingerprint(one.provider, part) for part in PageSection},
            }
            for one in demonstration().judgements
        ],
    }
