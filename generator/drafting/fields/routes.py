"""How the drug is given here."""

from generator.drafting.field import DraftField, phrases

_GIVES = (
    r"\b(?:we|our (?:clinic|practice|team|cent(?:er|re)|providers?|clinicians?|physicians?"
    r"|services?)) (?:\w{2,12} ){0,3}?(?:offer|provide"
    r"|administer|give|use|prescribe|specialize in|include|deliver)s? (?:[\w,\-]{1,14} ){0,6}?"
)


def _route(words: str, route: str) -> tuple[str, dict[str, object]]:
    return _GIVES + words, {"values": (route,)}


_RECEIVE = (
    r"\bour (?:patients|clients) (?:\w{2,12} ){0,2}?(?:receive|get|take|are given)"
    r" (?:[\w,\-]{1,14} ){0,3}?"
)
_GIVEN = (
    r"\bketamine is (?:given|delivered|administered|infused) (?:by|via|through|as|into)(?: an?)? "
)
_HERE = r"\b[^.;:!?]{0,70}?\b(?:our (?!website|blog|guide|page)\w|here\b)"

_ALL = phrases(
    (_RECEIVE + r"(?:(?:IV|intravenous) ketamine|ketamine infusions?)\b", {"values": ("iv",)}),
    (_RECEIVE + r"(?:intramuscular|IM) (?:ketamine|injections?)\b", {"values": ("im",)}),
    (_GIVEN + r"(?:IV|intravenous(?:ly)?|vein)" + _HERE, {"values": ("iv",)}),
    (_GIVEN + r"(?:IM|intramuscular(?:ly)?|muscle|injection)" + _HERE, {"values": ("im",)}),
    _route(
        r"(?:(?:IV|intravenous)(?: \w{2,12}){0,2} (?:infusions?|ketamine|therapy)|ketamine"
        r" infusions?|ketamine IV)\b",
        "iv",
    ),
    _route(r"(?:intramuscular|IM)(?: \w{2,12}){0,1} (?:ketamine|injections?)\b", "im"),
    _route(r"(?:Spravato|esketamine)\b", "esketamine"),
    _route(
        r"(?:ketamine (?:lozenges?|troches?|tablets?)|(?:oral|sublingual) ketamine|RDTs?)\b", "oral"
    ),
    _route(r"(?:ketamine nasal spray|(?:intranasal|compounded nasal) ketamine)\b", "nasal"),
    _route(r"(?:subcutaneous ketamine|ketamine subcutaneously)\b", "subcutaneous"),
)

FIELD = DraftField(
    id="routes",
    parent=("routes",),
    find=_ALL,
    states={
        "We offer IV ketamine infusions.": {"values": ("iv",)},
        "Our clinic provides Spravato.": {"values": ("esketamine",)},
        "We prescribe ketamine lozenges.": {"values": ("oral",)},
        "Our practice gives intramuscular ketamine.": {"values": ("im",)},
        "Our patients receive IV ketamine.": {"values": ("iv",)},
        "Ketamine is given by IV in one of our rooms.": {"values": ("iv",)},
    },
    silent=(
        "Ketamine can be given by IV infusion.",
        "Ketamine is given by IV in hospitals.",
        "Our patients do not receive IV ketamine.",
        "We do not offer Spravato.",
        "Do you offer IV ketamine?",
        "Some clinics offer ketamine lozenges.",
        "We will soon offer Spravato.",
        "Spravato is a nasal spray made by a drug company.",
    ),
)
