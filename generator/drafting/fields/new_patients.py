"""Whether new patients are taken now."""

from generator.drafting.field import ANSWER_NO, ANSWER_YES, DraftField, either, phrases

FIELD = DraftField(
    id="new-patients",
    parent=("accepting_new_patients",),
    find=either(
        phrases(
            (
                (
                    r"\b(?:we are|we['\u2019]re|(?:now|currently)|our (?:clinic|practice|office)"
                    r" is)"
                    r" (?:now |currently )?(?:accepting|taking"
                    r"|welcoming|seeing) new (?:patients|clients)\b"
                ),
                ANSWER_YES,
            ),
            (
                (
                    r"\b(?:we|our (?:clinic|practice|office)) (?:are|is) (?:now |currently )?open"
                    r" to new"
                    r" (?:patients|clients)\b"
                ),
                ANSWER_YES,
            ),
            (r"\bnew (?:patients|clients) (?:are )?(?:always )?welcome\b", ANSWER_YES),
        ),
        phrases(
            (
                (
                    r"\b(?:we are|we['\u2019]re|our (?:clinic|practice) is) (?:currently "
                    r"|presently"
                    r" )?not (?:currently )?(?:accepting|taking"
                    r"|seeing) new (?:patients|clients)\b"
                ),
                ANSWER_NO,
            ),
            may_be_denied=True,
        ),
    ),
    states={
        "We are now accepting new patients.": ANSWER_YES,
        "Currently accepting new clients in Boise.": ANSWER_YES,
        "New patients are welcome.": ANSWER_YES,
        "We are not accepting new patients.": ANSWER_NO,
    },
    silent=(
        "Are you accepting new patients?",
        "Forms for new patients.",
        "We will be accepting new patients soon.",
        "Ask if we are accepting new patients.",
        "Other clinics are not accepting new patients.",
    ),
)
