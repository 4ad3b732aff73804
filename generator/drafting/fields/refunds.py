"""What is paid back of money that was paid, told in our words; no sentence of theirs is copied."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.statement import is_ours, is_uncertain
from generator.model.claim_context import sentence_around

_WHAT = (
    (
        (
            r"(?:unused|remaining|untreated) (?:\w{2,12} )?(?:sessions?|treatments?|infusions?"
            r"|visits?)"
            r"|(?:sessions?|treatments?|infusions?) (?:that )?(?:you (?:have|did) not (?:used?|had)"
            r"|you have not used"
            r"|not used)"
        ),
        "Unused sessions are",
    ),
    (
        (
            r"(?:completed|used|received) (?:sessions?|treatments?|infusions?)"
            r"|(?:sessions?|treatments?|infusions?) (?:(?:that )?you have )?"
            r"(?:already )?(?:given|received"
            r"|completed|had)"
        ),
        "Sessions that were given are",
    ),
    (r"deposits?", "The deposit is"),
    (r"(?:consultation|evaluation|intake) fees?", "The fee for the first visit is"),
    (r"(?:packages?|series|programs?|memberships?)", "What was paid for a package is"),
    (r"(?:all )?(?:payments?|fees|sales|services)", "What was paid is"),
)
_SAID = tuple((re.compile(words, re.IGNORECASE), ours) for words, ours in _WHAT)
_ANY = "|".join(f"(?:{words})" for words, _ in _WHAT)
_SURELY = r"(?:is|are|will be|gets?)"
_BACK = r"(?:fully |completely |promptly )?(?:refunded|refundable|returned|paid back)"
_REST = r"(?:[\w'\u2019$,\-]{1,14} ){0,5}?"
_PAID_BACK = re.compile(
    rf"\b(?P<what>{_ANY}) {_REST}{_SURELY} (?P<back>{_BACK})\b"
    rf"|\b(?:we|you will|you) (?:will |can )?(?:refund|(?:receive|get) (?:a|your) (?:\w{{3,9}} )?"
    rf"(?:refund (?:for|of|on)|money back for)) (?:any |the |all |your )?{_REST}"
    rf"(?P<ours>{_ANY})\b|\byou may cancel [^.!?;]{{1,40}}? and (?:receive|get) an? "
    rf"(?:\w{{3,9}} )?refund (?:for|of|on) (?:any |the |all |your )?(?P<yours>{_ANY})\b",
    re.IGNORECASE,
)
_KEPT = re.compile(
    rf"\b(?P<what>{_ANY}) {_REST}{_SURELY} (?P<kept>not (?:be )?(?:refunded|refundable|returned)"
    rf"|non-?refundable)\b|\bnon-?refundable (?P<after>{_ANY})\b"
    rf"|\bno refunds? (?:is|are|will be) (?:given|made|issued|offered) (?:for|on) "
    rf"(?:any |your )?(?P<none>{_ANY})\b"
    rf"|\bwe (?:do not|don['\u2019]t|cannot) (?:give|offer|issue|make) refunds (?:for|on) "
    rf"(?:any |your )?(?P<ours>{_ANY})\b",
    re.IGNORECASE,
)
_NOTICE = re.compile(r"\b(?P<count>\d{1,3}) ?-?(?P<unit>hours?|days?|business days?)\b")
_FEE = re.compile(r"\b(?:minus|less|except for) (?:an? )?\$(?P<fee>\d{1,4})\b")
_UNSURE = re.compile(r"\b(?:may|might|could|sometimes|case[- ]by[- ]case|at our discretion)\b")
_NOT_THEIRS = re.compile(
    r"\b(?:insur\w{2,8}|plan (?:pays?|may|will)|tax|gift cards?|supplements?|lender|ask|check|read"
    r"|whether)\b",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Stated]:
    """Give what is paid back, and what is not, of a passage as one fact."""
    told = [
        (match.start(), match.end(), sentence)
        for pattern, back in ((_KEPT, False), (_PAID_BACK, True))
        for match in pattern.finditer(text)
        if (sentence := _sentence(text, match, back=back))
    ]
    if told:
        terms = " ".join(dict.fromkeys(sentence for _, _, sentence in sorted(told)))
        yield Stated(min(told)[0], max(end for _, end, _ in told), {"terms": terms})


def _sentence(text: str, match: re.Match[str], *, back: bool) -> str:
    """Return one sentence of ours, or nothing where the words do not state it of this provider."""
    before, after = sentence_around(text, *match.span())
    whole = before + match[0] + after
    name = next(name for name in _NAMED if match.groupdict().get(name))
    if not _OF_THIS_PLACE.search(text[: match.start(name)]):
        return ""
    if is_uncertain(whole):
        return ""
    sure = whole.replace("may cancel", "cancel")
    if any(one.search(sure) for one in (_UNSURE, _NOT_THEIRS)) or not is_ours(text, *match.span()):
        return ""
    said = next(ours for words, ours in _SAID if words.fullmatch(match[name]))
    notice, fee = _NOTICE.search(whole) if back else None, _FEE.search(whole)
    when = f" with {notice['count']} {notice['unit']} of notice" if notice else ""
    less = f", less ${fee['fee']}" if fee and back else ""
    return f"{said} {'paid back' if back else 'not paid back'}{when}{less}."


_OF_THIS_PLACE = re.compile(
    r"(?:^|[.!?:;,] |\b(?:the|your|our|all|any|these|of|for|on|and|an?|prepaid|refund|refunds?"
    r"|non-?refundable) )$",
    re.IGNORECASE,
)
"""What may stand before the name of a payment: a hotel's deposit is another one."""
_NAMED = ("what", "after", "none", "ours", "yours")
FIELD = DraftField(
    id="refunds",
    parent=("refunds",),
    find=find,
    states={
        "Deposits are refunded with 48 hours' notice.": {
            "terms": "The deposit is paid back with 48 hours of notice."
        },
        "We refund any unused sessions.": {"terms": "Unused sessions are paid back."},
        "Unused treatments are refunded minus a $50 fee.": {
            "terms": "Unused sessions are paid back, less $50."
        },
        "Packages are non-refundable.": {"terms": "What was paid for a package is not paid back."},
        "A non-refundable deposit holds your first visit.": {
            "terms": "The deposit is not paid back."
        },
        "No refunds are given for completed sessions.": {
            "terms": "Sessions that were given are not paid back."
        },
    },
    silent=(
        "Are deposits refunded?",
        "Ask whether unused sessions are refunded.",
        "Many clinics do not refund unused sessions.",
        "A deposit may be refundable.",
        "Your insurance refunded unused sessions.",
        "Gift cards and packages of supplements are non-refundable.",
        "We will refund your postage.",
    ),
)
