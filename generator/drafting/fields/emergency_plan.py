"""What is ready for when a session goes wrong."""

from generator.drafting.field import ANSWER_YES, DraftField, phrases
from generator.drafting.subject import offered

_READY = (
    r"(?:crash carts?|emergency (?:\w{4,12} and )?(?:equipment|medications?|medicines?"
    r"|protocols?|plans?|response"
    r"|supplies|carts?)"
    r"|rescue medications?|defibrillators?|AEDs?|resuscitation equipment)"
)
FIELD = DraftField(
    id="emergency-plan",
    parent=("emergency_plan",),
    find=phrases(
        *((way, ANSWER_YES) for way in offered(_READY)),
        (
            (
                rf"\b<we> (?:\w{{2,12}}"
                rf" ){{0,3}}(?:have|has|keep|keeps"
                rf"|maintain|maintains|follow|follows|carry|equipped with|prepared with)"
                rf" (?:[\w,\-]{{1,14}} ){{0,6}}{_READY}\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                r"\b(?:every|each|all|both) (?:of our )?(?:[\w\-]{2,12} ){0,2}(?:rooms?|suites?"
                r"|offices?|locations?|treatment areas?) (?:has|have|is equipped with|are equipped"
                rf" with|holds?|keeps?) (?:[\w,\-]{{1,14}} ){{0,6}}{_READY}\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                rf"\b{_READY}(?:,? and (?:an? )?{_READY})? (?:is|are) (?:\w{{2,12}} )?"
                rf"(?:on site|on hand|on-site"
                rf"|within reach|available|in"
                rf" place|kept|ready)\b"
            ),
            ANSWER_YES,
        ),
    ),
    states={
        "We keep emergency equipment in every room.": ANSWER_YES,
        "A crash cart is on site.": ANSWER_YES,
        "Our clinic is equipped with a defibrillator and oxygen.": ANSWER_YES,
        "Emergency medicine and equipment are on hand.": ANSWER_YES,
        "Rescue medication and oxygen are kept in every room.": ANSWER_YES,
        "Our infusion rooms are equipped with rescue medication.": ANSWER_YES,
    },
    silent=(
        "In an emergency, call 911.",
        "Every clinic should have a crash cart.",
        "Ask if emergency equipment is on hand.",
        "We have no crash cart.",
        "If this is an emergency, hang up.",
    ),
)
