"""The plans that are named as billed; those named for Spravato stand apart."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.names import listed
from generator.drafting.statement import is_stated

_NAMES = (
    r"(?:Aetna|Anthem|Blue Cross(?: (?:and )?Blue Shield)?(?: of [A-Z][a-z]+)?|Blue Shield|BCBS"
    r"|Cigna|Humana"
    r"|Kaiser(?: Permanente)?|Medicare|Medicaid|Tricare|TRICARE|United ?Healthcare"
    r"|UnitedHealthcare|UHC|Optum|Magellan"
    r"|Molina|Ambetter|Oscar|Premera|Regence|Moda|Providence|Harvard Pilgrim|Tufts|Highmark"
    r"|Centene|Health Net"
    r"|Beacon|Carelon|Evernorth|First Health|MultiPlan|SelectHealth|PacificSource|Triwest"
    r"|TriWest|VA)"
)
_AND = r"(?:,? (?:and|or|&) |, | / |/)"
_TAKES = re.compile(
    r"\b(?:[Ww]e|[Oo]ur (?:clinic|office|practice)) (?:\w{2,12} ){0,2}(?:accept|accepts|take"
    r"|takes|bill|bills|are in[- ]network with"
    r"|is in[- ]network with|participate with|work with|contract with"
    r"|(?:are|is) (?:contracted|credentialed|paneled|participating|a participating provider) with)"
    rf" (?:insurance from |plans from |plans like |most |major |the following plans?:"
    rf" ?){{0,2}}(?P<plans>{_NAMES}(?:{_AND}{_NAMES}){{0,20}})\b"
)
_LISTED = re.compile(
    r"\b(?:[Aa]ccepted (?:insurance )?plans|[Ii]nsurances? accepted|[Ii]n[- ]network(?: with)?"
    r"|[Pp]lans (?:that )?we"
    r" (?:accept|take|bill)|[Pp]lans accepted)(?: for (?:Spravato|esketamine))?(?: include| are|:) "
    rf"(?P<plans>{_NAMES}(?:{_AND}{_NAMES}){{0,20}})\b"
)
_FOR_SPRAVATO = re.compile(r"\b(?:Spravato|esketamine)\b", re.IGNORECASE)


def find(text: str) -> Iterator[Stated]:
    """Give the named plans of each sentence that says which are taken."""
    for match in (*_TAKES.finditer(text), *_LISTED.finditer(text)):
        if is_stated(text, *match.span()):
            sentence = text[max(0, match.start() - 60) : match.end() + 60]
            key = "spravato_plans" if _FOR_SPRAVATO.search(sentence) else "plans"
            yield Stated(*match.span(), {key: tuple(listed(match["plans"]))})


FIELD = DraftField(
    id="plans",
    parent=("insurance",),
    find=find,
    states={
        "We accept Aetna, Cigna and Medicare.": {"plans": ("Aetna", "Cigna", "Medicare")},
        "We are in-network with Humana for Spravato.": {"spravato_plans": ("Humana",)},
        "Our office bills Medicaid.": {"plans": ("Medicaid",)},
        "Plans we accept: Cigna, Humana": {"plans": ("Cigna", "Humana")},
    },
    silent=(
        "We do not accept Medicare or Medicaid.",
        "Do you take Aetna?",
        "Plans accepted at other clinics: Aetna.",
        "Aetna covers Spravato in some cases.",
        "Many clinics accept Aetna.",
        "Ask whether we accept Cigna.",
        "We no longer accept Humana.",
    ),
)
