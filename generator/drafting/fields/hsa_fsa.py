"""Payment from a health savings or flexible spending account."""

from generator.drafting.field import DraftField, either, phrases

YES = {"hsa_fsa": True}
NO = {"hsa_fsa": False}

FIELD = DraftField(
    id="hsa-fsa",
    parent=("insurance",),
    find=either(
        phrases((r"(?:^|[.!] )(?:pay with|use) (?:your |an )?(?:HSA|FSA)\b", YES)),
        phrases(
            (
                (
                    r"\b<we> (?:\w{2,12} ){0,2}(?:accept|take"
                    r"|welcome)s?"
                    r" (?:[\w,&]{1,12} ){0,6}(?:HSAs?|FSAs?|health savings|flexible spending)\b"
                ),
                YES,
            ),
            (
                (
                    r"\b(?:HSA|FSA|health savings accounts?|flexible spending accounts?)"
                    r"(?:[ /,&]{1,3}(?:and|or|HSA|FSA|cards?|funds?|accounts?|payments?|dollars"
                    r"|flexible"
                    r"|spending)){0,5} (?:is|are) (?:\w{2,12} )?(?:accepted|welcome|taken)\b"
                ),
                YES,
            ),
            (
                (
                    r"\b(?:payment (?:methods?|options|types)|(?:forms|methods|ways)"
                    r" (?:of payment|to pay))"
                    r"(?: (?:accepted|we (?:accept|take)))?(?::| include| are) [\w,&/ ]{0,80}?"
                    r"\b(?:HSAs?|FSAs?)\b"
                ),
                YES,
            ),
            (
                (
                    r"\byou (?:can|may) (?:pay (?:\w{2,12} ){0,3}with|use) (?:\w{1,12}"
                    r" ){0,3}(?:HSA"
                    r"|FSA)\b"
                ),
                YES,
            ),
            (r"^\W*HSA(?:[ /&]{1,3}(?:and |or )?FSA)? (?:eligible|accepted|friendly)\W*$", YES),
        ),
        # "You may use" is leave given, and no doubt.
        phrases(
            (
                (
                    r"\b(?:payments?|sessions|visits|treatments?|(?:the|your) (?:fee|cost|bill"
                    r"|balance)) (?:can|may) be (?:made|paid)(?: for)? (?:with|by|from|using)"
                    r" (?:(?!no|not)\w{1,12} ){0,3}(?:HSA|FSA)\b"
                ),
                YES,
            ),
            (
                (
                    r"\byou may (?:also )?(?:pay (?:\w{2,12} ){0,3}with|use)"
                    r" (?:(?!no|not)\w{1,12} ){0,3}(?:HSA|FSA)\b"
                ),
                YES,
            ),
            may_be_denied=True,
        ),
        phrases(
            (
                (
                    r"\b<we> (?:do not|don['\u2019]t|cannot|can['\u2019]t)"
                    r" (?:\w{2,12} ){0,2}"
                    r"(?:accept|take) (?:[\w,]{1,12} ){0,3}(?:HSA|FSA)\b"
                ),
                NO,
            ),
            may_be_denied=True,
        ),
    ),
    states={
        "We accept HSA and FSA cards.": YES,
        "HSA and FSA payments are accepted.": YES,
        "You can use your HSA for treatment here.": YES,
        "Pay with your HSA or FSA card.": YES,
        "You may use your HSA or FSA here.": YES,
        "HSA/FSA accepted": YES,
        "We gladly accept cash, cards, HSA and FSA.": YES,
        "Forms of payment: cash, all cards, HSA/FSA.": YES,
        "We do not accept FSA cards.": NO,
    },
    silent=(
        "Do you accept HSA cards?",
        "Forms of payment at most clinics: cash, HSA.",
        "Payment methods: cash only, no HSA.",
        "Many clinics accept HSA and FSA cards.",
        "You may not use your HSA here.",
        "Check whether HSA cards are accepted.",
        "An HSA is an account for health costs.",
        "I paid with my HSA and they accept FSA too.",
    ),
)
