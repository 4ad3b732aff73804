"""A profile in which all that can be checked is checked, with all its proof."""

import copy
from typing import Any

from generator.judging import RED_FLAGS
from tests.profiles import EVIDENCE, OURS, profile

PAPER = {**OURS, "method": "document", "document": "course certificate", "shown_by": "their nurse"}
LOOKS = {name: dict(look) for name, look in EVIDENCE.items()} | {"paper": PAPER}
NAMES = sorted(LOOKS)
SENTENCE = "An editor saw that they press people."


def whole() -> dict[str, Any]:
    """Return a profile in which all that can be checked is checked, and every flag is raised."""
    held = {"state": "NV", "expires": "2026-01-31", "evidence": "registry"}
    board = {"specialty": "Psychiatry", "board": "ABPN", "evidence": "certificate"}
    ana = {
        "name": "Ana Example",
        "credential": "MD",
        "evidence": ["page", "paper"],
        "licenses": [held],
        "board_certification": board,
        "exclusion_list": {"listed": "yes", "evidence": "exclusions"},
    }
    everywhere = {"answer": "yes", "evidence": ["call", "page"]}
    return profile(
        clinicians=[ana],
        staff_training={"answer": "no", "evidence": ["call", "paper"]},
        emergency_plan=everywhere,
        booking={"same_day_treatment": everywhere, "sales_pressure": everywhere},
        prices=[{"service": "oral", "amount_usd": "10", "per": "session", "evidence": "page"}],
        claims=[{"says": "It cures depression", "evidence": "page"}],
        flags=[{"rule": one.id, "evidence": NAMES, "note": SENTENCE} for one in RED_FLAGS],
        verified={"on": "2026-11-10", "by": "Erin Example"},
        evidence=copy.deepcopy(LOOKS),
    )
