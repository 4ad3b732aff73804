"""Claims of harmlessness: a harm that is named and said not to happen, or to be no worry."""

from generator.model.claim_kinds import Wording, pattern_of

_HARM = (
    r"(?:side effects?|adverse effects?|risks?(?: of (?:addiction|dependence|abuse|overdose|harm))?"
    r"|dangers?|overdos\w{1,4}|withdrawals?(?: symptoms?)?|addictions?|dependen(?:ce|cy)|abuse"
    r"|harm)\b"
)

CLAIMS_OF_HARMLESSNESS: tuple[Wording, ...] = (
    Wording(
        claim="harm denied",
        stems=(
            *("nonexist", "impossib", "worr", "afraid", "fear", "happen", "none"),
            *("without", "drawback", "disadvant", "chance", "occur", "exist", "issue", "concern"),
            *("nobody", "no", "one", "patient", "abused", "misused", "safer", "never"),
            *(
                "consequence",
                "possib",
                "addict",
                "depend",
                "hooked",
                "overdos",
                "zero",
                "unheard",
                "question",
            ),
        ),
        pattern=pattern_of(
            rf"{_HARM} (?:is|are) (?:\w{{1,10}}ly )?(?:non ?existent|zero|unheard of|not an issue"
            r"|not a (?:concern|problem)|no issue|no concern|impossible|not possible"
            r"|out of the question)\b"
            rf"|{_HARM} (?:does|do|will|did)(?: not|n't) (?:happen|occur|exist)\b"
            r"(?! (?:to|in|for|with|at) (?:every|all|most))"
            r"|(?:need not|(?:does|do)(?: not|n't) (?:need|have) to|needn't|no need to"
            rf"|never have to|nothing to) worry about (?:any )?{_HARM}"
            r"|(?:no one|nobody|not|n't|never) (?:needs?|has|have|had) to "
            rf"(?:be afraid of|fear|worry about) (?:any )?{_HARM}"
            r"|(?:nobody|no one|no patients?|not one(?: of our)? patients?|none of our patients) "
            r"(?:(?:here|ever|has|have) ){0,3}(?:has|had|have|gets?|got|experiences?|experienced"
            r"|suffers?|suffered|reports?|reported) (?:(?:an?|any|one|bad|serious|single) ){0,3}"
            rf"(?:reactions?\b|{_HARM})"
            r"|(?:cannot|can't) be (?:abused|misused|overdosed)\b"
            r"|(?:no|without|zero) (?:(?:any|known|negative|harmful|serious|real) )?"
            r"(?:long term|lasting|negative|bad|harmful) consequences\b"
            rf"|never (?:causes?|leads? to|brings?|creates?) (?:any )?{_HARM}"
            r"|(?<!no )safer than (?:aspirin|tylenol|advil|ibuprofen|water|coffee|any other)\b"
            rf"|without (?:ever )?(?:worrying|worry) about (?:any )?{_HARM}"
            rf"|none of the {_HARM}"
            r"|without (?:any )?(?:harm|ill effects?|harmful effects?|bad effects?)\b"
            r"|(?:no|zero|without) (?:\w{1,10} ){0,2}(?:drawbacks?|disadvantages?)\b"
            r"|(?:no|zero|without any) (?:\w{1,10} )?(?:chance|danger|risk|way|possibility)"
            r" (?:of|to) "
            r"(?:(?:becom|gett|be)\w{0,5} |overdos)(?:dependent|addicted|hooked|e|ing)?"
        ),
        why="Raised blood pressure and dissociation are common, and there are rarer harms.",
        instead="name the risks",
    ),
)
