"""How the drug is given here."""

from generator.drafting.field import DraftField, phrases

_GIVES = (
    r"\b<we> (?:\w{2,12} ){0,3}?(?:offer|provide"
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
_PASSIVE = (
    r"\b(?:ketamine|(?:the|your) (?:ketamine|medicine|medication|drug)|(?:(?:all|our|your|each"
    r"|every)"
    r" )?(?:ketamine )?(?:infusions?|treatments?|sessions?|doses?)) (?:is|are|will be)"
    r" (?:slowly |always |only |gently )?(?:given|delivered|administered|infused|injected)"
    r"(?: (?:by|via|through|as|into|with|in))?(?: (?:an?|the|your))? "
)
_YOU_GET = (
    r"\b(?:you|patients|clients) (?:will )?(?:receive|get|are given) (?:[\w\-]{1,14} ){0,3}?"
    r"(?:ketamine|medicine|medication|infusions?|treatments?|doses?)"
    r" (?:by|via|through|as|into|in)(?: (?:an?|the|your))? "
)
# What a text on the drug in general says: in hospitals, for surgery, by this way or that.
_IN_GENERAL = (
    r"(?![^.;:!?]{0,70}\b(?:or|hospitals?|surger(?:y|ies)|anesthesia|operating|emergency"
    r"|ambulances?|children|animals?|veterinary|dogs|cats|horses|studies|trials?|bones?"
    r"|battlefields?)\b)"
)
_GIVE = (
    r"\b<we> (?:\w{2,12} ){0,2}?(?:give|deliver|administer|infuse)s? (?:the )?(?:ketamine|medicine"
    r"|medication|infusions?|treatments?)(?: (?:by|via|through|as|into))?(?: (?:an?|the|your))? "
)
_VEIN = r"(?:IV|intravenous(?:ly)?|veins?)\b"
_MUSCLE = (
    r"(?:IM\b|intramuscular(?:ly)?\b|(?:shot |injection )?(?:into (?:the|a|your) )?muscles?\b)"
)
_SKIN = r"(?:subcutaneous(?:ly)?|(?:injection |shot )?under the skin)\b"
_HERE = r"\b[^.;:!?]{0,70}?\b(?:our (?!website|blog|guide|page)\w|here\b)"

_LABEL = (
    r"^\W*(?:our )?(?:(?:treatment|ketamine) options|treatments(?: (?:we )?offered?)?"
    r"|(?:ketamine )?"
    r"(?:routes|forms)(?: (?:we (?:offer|use)|offered))?|services|we offer) ?: [^.;:?!]{0,60}?\b"
)
_ALL = phrases(
    (_RECEIVE + r"(?:(?:IV|intravenous) ketamine|ketamine infusions?)\b", {"values": ("iv",)}),
    (_RECEIVE + r"(?:intramuscular|IM) (?:ketamine|injections?)\b", {"values": ("im",)}),
    (_GIVEN + r"(?:IV|intravenous(?:ly)?|vein)" + _HERE, {"values": ("iv",)}),
    (_GIVEN + r"(?:IM|intramuscular(?:ly)?|muscle|injection)" + _HERE, {"values": ("im",)}),
    *(
        (how + way + _IN_GENERAL, {"values": (route,)})
        for how in (_PASSIVE, _YOU_GET, _GIVE)
        for way, route in ((_VEIN, "iv"), (_MUSCLE, "im"), (_SKIN, "subcutaneous"))
    ),
    (
        _LABEL + r"(?:IV|intravenous)\b(?! (?:vitamins?|hydration|fluids|drips?|therapy|NAD))",
        {"values": ("iv",)},
    ),
    (_LABEL + r"(?:IM|intramuscular)\b(?! (?:vitamins?|B))", {"values": ("im",)}),
    (_LABEL + r"(?:Spravato|esketamine)\b", {"values": ("esketamine",)}),
    _route(
        r"(?:(?:IV|intravenous)(?: \w{2,12}){0,2} (?:infusions?|ketamine|therapy)|ketamine"
        r" infusions?|ketamine IV)\b",
        "iv",
    ),
    _route(r"(?:intramuscular|IM)(?: \w{2,12}){0,1} (?:ketamine|injections?)\b", "im"),
    _route(r"(?:Spravato|esketamine)\b", "esketamine"),
    (
        r"\b(?:Spravato|esketamine) is (?:given|offered|available) (?:here|(?:at|in) our)\b",
        {"values": ("esketamine",)},
    ),
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
        "Ketamine is given by IV infusion.": {"values": ("iv",)},
        "Treatment options: IV ketamine": {"values": ("iv",)},
        "The medicine is injected into the muscle of your arm.": {"values": ("im",)},
        "You receive ketamine through an IV.": {"values": ("iv",)},
        "Ketamine is given by IV in one of our rooms.": {"values": ("iv",)},
    },
    silent=(
        "Ketamine can be given by IV infusion.",
        "Ketamine is given by IV in hospitals.",
        "Ketamine is given by IV, by mouth, or as a nasal spray.",
        "Ketamine is given by IV before surgery.",
        "Traditionally, ketamine is given by IV.",
        "Our patients do not receive IV ketamine.",
        "We do not offer Spravato.",
        "Do you offer IV ketamine?",
        "Some clinics offer ketamine lozenges.",
        "We will soon offer Spravato.",
        "Spravato is a nasal spray made by a drug company.",
    ),
)
