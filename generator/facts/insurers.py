"""Insurers: the one name of who stands behind a plan, so that its plans are one choice.

A card for "Aetna PPO" is a card of Aetna; which plan, for which drug and on what condition is told
beside the name. A plan of two companies is a choice under each.
"""

import re

from generator.model.collation import words_in
from generator.model.coverage import Payer

_NAMES = """
Aetna: aetna
Ambetter: ambetter
Anthem: anthem
Blue Cross Blue Shield: blue cross blue shield, blue cross and blue shield, bluecross blueshield
Blue Cross Blue Shield: blue cross, blue shield, bluecross, blueshield, bcbs
Cigna: cigna
Humana: humana
Kaiser Permanente: kaiser permanente, kaiser
Magellan: magellan behavioral health, magellan healthcare, magellan health, magellan
Medicaid: medicaid, medi cal, masshealth
Medicare Advantage: medicare advantage
Medicare: medicare
Molina: molina healthcare, molina
Optum: optum behavioral health, optumhealth, optum health, optum
TRICARE: tricare
UnitedHealthcare: unitedhealthcare, united healthcare, united health care, united health, uhc
Veterans Affairs (VA): veterans affairs
"""
_KINDS = frozenset({"ppo", "hmo", "epo", "pos", "hdhp"})
"""Kinds of contract, which every insurer has."""

_TWO = re.compile(r"(?<=\w) ?/ ?(?=\w)")
"""What stands between two companies in one name."""

_EXACT = {" ".join(words_in(word)): one.says for one in Payer for word in (one, one.says)}


def _table() -> dict[str, str]:
    """Return the insurer of each name, the longest name first."""
    lines = (line.split(": ") for line in _NAMES.strip().splitlines())
    names = {name: insurer for insurer, those in lines for name in those.split(", ")}
    return dict(sorted(names.items(), key=lambda pair: -len(pair[0])))


_INSURERS = _table()


def insurers_of(plan: str) -> tuple[str, ...]:
    """Return who stands behind a plan as a provider names it; whom we do not know is itself."""
    parts = _TWO.split(plan)
    if not any(map(_known, parts)):
        # In a name of which we know nothing, a slash is a sign like others.
        return _without_kind(plan)
    insurers = (one for part in parts for one in _known(part) or _without_kind(part))
    return tuple(dict.fromkeys(insurers))


def _known(part: str) -> list[str]:
    row = " ".join(words_in(part))
    if exact := _EXACT.get(row):
        return [exact]
    left, known = f" {row} ", list[str]()
    for name, insurer in _INSURERS.items():
        if f" {name} " in left:
            left = left.replace(f" {name} ", " | ")
            known.append(insurer)
    return known


def _without_kind(part: str) -> tuple[str, ...]:
    words = part.split()
    while len(words) > 1 and words[-1].casefold() in _KINDS:
        words.pop()
    return (" ".join(words),) if words else ()
