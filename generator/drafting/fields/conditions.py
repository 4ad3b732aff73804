"""What the provider says that it treats."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.statement import is_stated
from generator.drafting.subject import WE

_PLAIN = {
    r"treatment[- ]resistant depression": "treatment-resistant depression",
    r"(?:major depressi(?:on|ve disorder)|MDD)": "major depressive disorder",
    r"(?:post-?partum|postnatal) depression": "postpartum depression",
    r"bipolar (?:depression|disorder)": "bipolar disorder",
    r"depression": "depression",
    r"anxiety(?: disorders?)?": "anxiety",
    r"(?:PTSD|post[- ]traumatic stress(?: disorder)?)": "PTSD",
    r"(?:OCD|obsessive[- ]compulsive disorder)": "OCD",
    r"suicidal (?:ideation|thoughts)": "suicidal thoughts",
    r"(?:alcohol|substance|opioid) (?:use|abuse) disorders?": "substance use disorders",
    r"eating disorders?": "eating disorders",
    r"migraines?": "migraine",
    r"fibromyalgia": "fibromyalgia",
    r"(?:CRPS|complex regional pain syndrome)": "complex regional pain syndrome",
    r"(?:chronic|neuropathic|nerve) pain": "chronic pain",
}
_ANY = "(?:" + "|".join(_PLAIN) + ")"
_TREATED = re.compile(
    rf"\b(?:{WE} (?:\w{{2,12}} )?(?:treats?|helps? (?:people|adults|patients) with"
    r"|(?:specializes? in|focus(?:es)? on)(?: (?:treating|the treatment of))?)"
    r"|conditions (?:we|that we) treat(?: include)?:?|we use"
    r" (?:ketamine|esketamine|Spravato) (?:infusions )?(?:to treat|for)) (?:\w{2,12} ){0,4}?"
    rf"(?P<list>{_ANY}(?:(?:,|,? and|,? or|,? as well as| &) (?:\w{{2,12}}"
    rf" ){{0,2}}?{_ANY}){{0,14}})",
    re.IGNORECASE,
)
_EACH = re.compile(
    "|".join(f"(?P<k{n}>\\b{one}\\b)" for n, one in enumerate(_PLAIN)), re.IGNORECASE
)
_WORDS = tuple(_PLAIN.values())


def find(text: str) -> Iterator[Stated]:
    """Give the conditions of each sentence that says what is treated."""
    for match in _TREATED.finditer(text):
        if is_stated(text, *match.span()):
            named = (
                _WORDS[int((one.lastgroup or "k0")[1:])] for one in _EACH.finditer(match["list"])
            )
            yield Stated(*match.span(), {"values": tuple(dict.fromkeys(named))})


FIELD = DraftField(
    id="conditions",
    parent=("conditions",),
    find=find,
    states={
        "We treat depression, anxiety and PTSD.": {"values": ("depression", "anxiety", "PTSD")},
        "Conditions we treat include: bipolar disorder, OCD": {
            "values": ("bipolar disorder", "OCD")
        },
        "We use ketamine to treat chronic pain.": {"values": ("chronic pain",)},
        "We specialize in migraine and chronic pain.": {"values": ("migraine", "chronic pain")},
        "Our clinic helps people with OCD.": {"values": ("OCD",)},
    },
    silent=(
        "We do not treat bipolar disorder.",
        "Do you treat PTSD?",
        "Depression affects millions of people.",
        "Other clinics treat chronic pain.",
        "Studies looked at OCD and anxiety.",
    ),
)
