"""What a session, a visit or a course costs, by the words beside the dollar sign."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.names import COUNT, in_figures
from generator.drafting.statement import is_stated
from generator.model.claim_context import sentence_around

_SERVICES = (
    (r"(?:Spravato|esketamine)(?: (?:sessions?|treatments?|visits?))?", "esketamine"),
    (
        r"(?:ketamine[- ]assisted (?:psycho)?therapy|KAP)(?: sessions?)?",
        "ketamine-assisted therapy",
    ),
    (
        r"(?:IM|intramuscular)(?: ketamine)?(?: (?:injections?|sessions?|treatments?))",
        "im injection",
    ),
    (r"(?:IV |intravenous )?(?:ketamine )?infusions?(?: therapy)?", "iv infusion"),
    (
        (
            r"(?:initial |first |new[- ]patient )?(?:consultation|consult|intake|evaluation)s?(?:"
            r" (?:visit|appointment))?"
        ),
        "consultation",
    ),
    (r"follow[- ]?up(?: visits?| appointments?)?", "follow-up"),
    (r"integration (?:sessions?|visits?)", "integration"),
)
_ANY = "(?:" + "|".join(words for words, _ in _SERVICES) + ")"
_AMOUNT = (
    r"(?P<about>(?:about|approximately|around|starting at|starts at|start at|from|as low as) )?"
    r"\$ ?(?P<low>\d{1,3}(?:,\d{3})|\d{1,5})(?:\.00)?(?![\d,.]*\d)(?: ?(?:-|\u2013|to) ?\$?"
    r" ?(?P<high>\d{1,3}(?:,\d{3})|\d{2,5}))?(?!\d|%)"
)
_BEFORE = re.compile(
    rf"(?P<service>\b{_ANY})(?: \(\d{{1,3}}(?:-| )?(?:min(?:utes?)?|hours?)\))?(?: (?:is|are"
    rf"|costs?|price|priced at|fee|rate|session|:|-|\u2013"
    rf"|runs?))*[:\s\-\u2013]{{1,3}}{_AMOUNT}"
    r"(?P<per> ?(?:per|/|an?|each) ?(?:session|infusion|treatment|visit|injection|month))?",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"{_AMOUNT} (?P<per>per|for (?:an?|each|one|your|the)|/|an|each) ?(?P<service>(?:single"
    rf" )?{_ANY})\b(?! of \d)",
    re.IGNORECASE,
)
_NO_PRICE = re.compile(
    r"\b(?:off|save|saves|savings?|discount\w{0,2}|deposit|cancel\w{0,6}|no[- ]show|late|fee for"
    r" missed|refund\w{0,2}|credit|coupon"
    r"|copay|co-pay|reimburse\w{0,4}|was|originally|instead of|compared|average|typically"
    r"|usually|worth|value|package"
    r"|series|up to|less than|under|over|more than|insured|insurance pays|elsewhere|hospital)\b",
    re.IGNORECASE,
)
_PACKAGE = re.compile(
    rf"\b(?:(?:package|series|set|bundle|course) of )?(?P<count>{COUNT})"
    rf" (?:IV |intravenous )?(?:ketamine )?(?P<unit>infusion|treatment|session)s?"
    r"(?: (?:is|are|costs?|for|at|price|priced|runs))*"
    rf"[:\s\-\u2013]{{1,3}}{_AMOUNT}",
    re.IGNORECASE,
)
_UNIT = r"(?:(?:single |individual |ketamine )?(?:sessions?|treatments?))"
_EACH = re.compile(
    r"(?:(?:^|(?<=[.!?:;] ))(?:each |one |a |an |every |(?:the |our )?(?:cost|price|fee|rate)"
    r" (?:per|of|for) (?:an? |each |one )?)?"
    r"|\b(?:our|the) (?:(?:cost|price|fee|rate) (?:per|of|for) (?:an? |each |one )?)?"
    r"|\b(?:each|per) )"
    rf"(?P<unit>{_UNIT})(?: (?:is|are|costs?|runs?|starts?|priced|at))*"
    rf"[:\s\-\u2013]{{1,3}}{_AMOUNT}"
    r"(?! ?(?:a|per|/) ?(?:month|week|hour))",
    re.IGNORECASE,
)
_FEE = re.compile(
    r"(?:^|(?<=[.!?:;] )|\bour |\bthe )(?:cost|price|fee|rate|charge)s? (?:is|are|starts? at) "
    rf"{_AMOUNT} (?:per|an?|for each|for one|/) ?(?P<unit>{_UNIT})\b",
    re.IGNORECASE,
)
_ALIKE = re.compile(
    r"\b(?:therap\w{1,5}|counsel\w{2,5}|parking|massage|yoga|coaching)\b", re.IGNORECASE
)
_SAVED = re.compile(_NO_PRICE.pattern.replace(r"|package|series", ""), re.IGNORECASE)


def find(text: str) -> Iterator[Stated]:
    """Give each price of one session or visit, in the words of the sentence that holds it."""
    for pattern in (_BEFORE, _AFTER):
        for match in pattern.finditer(text):
            before, after = sentence_around(text, *match.span())
            if _NO_PRICE.search(before + match[0] + after) or not is_stated(text, *match.span()):
                continue
            yield Stated(*match.span(), _value(match))
    yield from _packages(text)
    yield from _unnamed(text)


def _unnamed(text: str) -> Iterator[Stated]:
    """Give each price of a session that no way of giving the drug is named for."""
    for match in (*_EACH.finditer(text), *_FEE.finditer(text)):
        before, after = sentence_around(text, *match.span())
        whole = before + match[0] + after
        if any(one.search(whole) for one in (_NO_PRICE, _ALIKE)):
            continue
        if is_stated(text, *match.span()):
            value = {"service": "ketamine session", **_money(match), "per": "session"}
            yield Stated(*match.span(), value)


def _packages(text: str) -> Iterator[Stated]:
    """Give each price of several infusions that are paid together."""
    for match in _PACKAGE.finditer(text):
        before, after = sentence_around(text, *match.span())
        whole = before + match[0] + after
        if match["high"] or _SAVED.search(whole) or not is_stated(text, *match.span()):
            continue
        count = in_figures(match["count"])
        service = "iv infusion" if match["unit"].lower() == "infusion" else "ketamine session"
        value = {"service": service, **_money(match), "per": "package", "sessions": count}
        yield Stated(*match.span(), value)


def _value(match: re.Match[str]) -> dict[str, object]:
    service = next(
        word for words, word in _SERVICES if re.search(words, match["service"], re.IGNORECASE)
    )
    is_visit = service in ("consultation", "follow-up")
    return {"service": service, **_money(match), "per": "visit" if is_visit else "session"}


def _money(match: re.Match[str]) -> dict[str, object]:
    high = {"amount_high_usd": _plain(match["high"])} if match["high"] else {}
    about = {"approximate": True} if match["about"] else {}
    return {"amount_usd": _plain(match["low"]), **high, **about}


def _plain(amount: str) -> str:
    return amount.replace(",", "")


FIELD = DraftField(
    id="prices",
    parent=("prices",),
    is_list=True,
    find=find,
    states={
        "Ketamine infusion: $450": {
            "service": "iv infusion",
            "amount_usd": "450",
            "per": "session",
        },
        "We charge $150 for an initial consultation.": {
            "service": "consultation",
            "amount_usd": "150",
            "per": "visit",
        },
        "Infusions are $400 to $600 per session.": {
            "service": "iv infusion",
            "amount_usd": "400",
            "amount_high_usd": "600",
            "per": "session",
        },
        "A package of six infusions is $2,700.": {
            "service": "iv infusion",
            "amount_usd": "2700",
            "per": "package",
            "sessions": "6",
        },
        "A KAP session is priced at $550.": {
            "service": "ketamine-assisted therapy",
            "amount_usd": "550",
            "per": "session",
        },
        "Each session is $475.": {
            "service": "ketamine session",
            "amount_usd": "475",
            "per": "session",
        },
        "IV infusions start at $1,200": {
            "service": "iv infusion",
            "amount_usd": "1200",
            "per": "session",
            "approximate": True,
        },
    },
    silent=(
        "Other clinics charge $800 per infusion.",
        "Save $100 per infusion.",
        "Save $300 on a package of six infusions: $2,700.",
        "A package of six infusions is a $3,000 value.",
        "The average cost is $500 per infusion.",
        "Does an infusion cost $500 per session?",
        "A missed infusion: $150 late fee",
        "Each therapy session is $150.",
        "Parking costs $12 per session.",
        "Infusions are no longer $450.",
    ),
)
