"""Claims of approval: the FDA's name for what it has not approved."""

import re

from generator.model.claim_kinds import Wording, pattern_of
from generator.model.late_pattern import LatePattern

_FDA = r"(?:u\.?s\.? )?(?:fda|food and drug administration)"
_ILLNESS = r"(?:depression|anxiety|ptsd|ocd|bipolar|chronic pain|suicid\w{1,6}|addiction)\b"
_KIND = r"(?:treatment resistant |major |severe |chronic |the treatment of |treating |adult )"
# True of esketamine and of anesthesia; and other approved things stand on the same pages.
_APPROVED = (
    r"esketamine|spravato|an(?:a)?esthe|off[\s\-\u2010-\u2013]label|\btms\b|transcranial"
    r"|anti-?depress|not for\b|\bdevices?\b|\bmonitors?\b|\bequipment\b|\bpumps?\b|\bmachines?\b"
    r"|\bpharmac(?:y|ies)\b|\bfacilit|\boximeters?\b|\bcuffs?\b|\bapps?\b|\blasers?\b"
)
_APPROVED_USE = LatePattern(_APPROVED, re.IGNORECASE)
_ESKETAMINE = LatePattern(r"esketamine|spravato|\btms\b|transcranial|anti-?depress", re.IGNORECASE)
_NOT_FOR_THIS = r"(?:anxiety|ptsd|ocd|bipolar|chronic pain|addiction|fibromyalgia)\b"

CLAIMS_OF_APPROVAL: tuple[Wording, ...] = (
    Wording(
        claim="FDA-approved",
        stems=("fda", "food"),
        pattern=pattern_of(
            rf"{_FDA}(?:'s)? (?:approv(?:ed|al)|cleared|authorized|endorsed|sanctioned)\b"
            rf"|{_FDA} has (?:now |fully |recently )?(?:approved|cleared|authorized)\b"
            rf"|(?:approved|cleared|authorized|endorsed) by (?:the )?{_FDA}\b"
            rf"|(?:has|have|with|earned|received) (?:full )?{_FDA} approval\b"
        ),
        why="The FDA approved ketamine for anesthesia and esketamine for some depression, no more.",
        instead="used off-label; the FDA has not approved it for this",
        unless=_APPROVED_USE,
    ),
    Wording(
        claim="approved for an illness",
        stems=("approv",),
        pattern=pattern_of(
            rf"approved (?:for|to treat) {_KIND}{{0,2}}{_ILLNESS}"
            r"|approved (?:therapy|treatment|medicine|medication|drug|option) for "
            rf"{_KIND}{{0,2}}{_ILLNESS}"
            r"|(?:government|federally) approved (?:ketamine |compounded )?"
            r"(?:therapy|treatment|medicine|medication|drug)s?\b"
        ),
        why="The only approved form for depression is esketamine nasal spray (Spravato).",
        instead="used off-label for this",
        unless=_ESKETAMINE,
    ),
    Wording(
        claim="approved for another illness",
        stems=("approv",),
        pattern=pattern_of(
            rf"approved (?:by the {_FDA} )?(?:for|to treat) {_KIND}{{0,2}}"
            rf"(?:depression,? (?:and|or) )?{_NOT_FOR_THIS}"
        ),
        why="Esketamine is approved for some depression, and for no other illness.",
        instead="used off-label for this",
        unless=LatePattern(r"off[\s\-\u2010-\u2013]label|anti-?depress|\btms\b", re.IGNORECASE),
    ),
    Wording(
        claim="approved for off-label use",
        stems=("label",),
        pattern=pattern_of(
            rf"(?:government|{_FDA}) (?:has )?approved \w{{3,10}} for off label"
            rf"|approved by (?:the )?(?:federal )?(?:government|{_FDA}) for off label"
        ),
        why="Off-label means that the FDA has not approved the use.",
        instead="used off-label, which clinicians may do; the FDA has not approved it for this",
    ),
)
