"""Languages that are spoken."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.names import listed
from generator.drafting.statement import is_stated
from generator.drafting.subject import WE

_TONGUE = (
    r"(?:English|Spanish|French|German|Mandarin|Cantonese|Chinese|Korean|Vietnamese|Tagalog"
    r"|Russian|Arabic|Farsi"
    r"|Hindi|Urdu|Portuguese|Polish|Hebrew|Japanese|Punjabi|Ukrainian|Haitian Creole|Armenian"
    r"|Italian|Greek)"
)
_SPOKEN = re.compile(
    rf"\b(?:{WE} speaks?|(?:languages"
    rf"|also) spoken:?|(?:services|appointments|visits|sessions|care|therapy)"
    r" (?:(?:is|are) )?(?:also )?(?:offered|available) in|we (?:offer|provide)"
    rf" (?:care|services|visits|sessions) in) (?P<tongues>{_TONGUE}(?:(?:,|,? and|,? or| &)"
    rf" {_TONGUE}){{0,9}})\b",
    re.IGNORECASE,
)
# How a page says it to those who need it.
_IN_SPANISH = re.compile(r"\b(?:se habla|hablamos|hablan) espa\u00f1ol\b", re.IGNORECASE)


def find(text: str) -> Iterator[Stated]:
    """Give the languages of each sentence that says what is spoken; English goes without saying."""
    for match in _IN_SPANISH.finditer(text):
        if is_stated(text, *match.span()):
            yield Stated(*match.span(), {"values": ("Spanish",)})
    for match in _SPOKEN.finditer(text):
        named = tuple(one.title() for one in listed(match["tongues"]))
        others = tuple(one for one in named if one != "English")
        if others and is_stated(text, *match.span()):
            yield Stated(*match.span(), {"values": others})


FIELD = DraftField(
    id="languages",
    parent=("languages",),
    find=find,
    states={
        "We speak English and Spanish.": {"values": ("Spanish",)},
        "Our staff speak Russian, Polish and Korean.": {"values": ("Russian", "Polish", "Korean")},
        "Languages spoken: English, Farsi": {"values": ("Farsi",)},
        "Hablamos espa\u00f1ol.": {"values": ("Spanish",)},
        "Visits are available in Spanish.": {"values": ("Spanish",)},
    },
    silent=(
        "We do not speak Spanish.",
        "Do you speak Spanish?",
        "\u00bfSe habla espa\u00f1ol?",
        "No hablamos espa\u00f1ol.",
        "Spanish food is near our clinic.",
        "We speak English.",
        "Some clinics offer services in Spanish.",
    ),
)
