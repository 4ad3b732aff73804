"""What is ready for when a session goes wrong."""

from generator.drafting.field import ANSWER_YES, DraftField, phrases

_READY = (
    r"(?:crash carts?|emergency (?:equipment|medications?|medicines?|protocols?|plans?|response"
    r"|supplies|carts?)"
    r"|rescue medications?|defibrillators?|AEDs?|resuscitation equipment)"
)
FIELD = DraftField(
    id="emergency-plan",
    parent=("emergency_plan",),
    find=phrases(
        (
            (
                rf"\b(?:we|our (?:clinic|office|team|rooms?|staff|suites?|facility)) (?:\w{{2,12}}"
                rf" ){{0,3}}(?:have|has|keep|keeps"
                rf"|maintain|maintains|follow|follows|carry|equipped with|prepared with)"
                rf" (?:[\w,\-]{{1,14}} ){{0,6}}{_READY}\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                rf"\b{_READY} (?:is|are) (?:\w{{2,12}} )?(?:on site|on hand|on-site|available|in"
                rf" place|kept|ready)\b"
            ),
            ANSWER_YES,
        ),
    ),
    states={
        "We keep emergency equipment in every room.": ANSWER_YES,
        "A crash cart is on site.": ANSWER_YES,
        "Our clinic is equipped with a defibrillator and oxygen.": ANSWER_YES,
    },
    silent=(
        "In an emergency, call 911.",
        "Every clinic should have a crash cart.",
        "Ask if emergency equipment is on hand.",
        "We have no crash cart.",
        "If this is an emergency, hang up.",
    ),
)
