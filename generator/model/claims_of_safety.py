"""Claims of safety: no addiction, no withdrawal, no side effects, no risk, safe for everyone."""

from generator.model.claim_kinds import Wording, pattern_of

_HABIT = r"(?:addictive|addicting|habit forming|dependence forming)"
_ADDICTION = (
    r"(?:addictions?|dependen(?:ce|cy)|abuse potential|addictive (?:potential|propert\w{1,4})"
    r"|addiction potential|potential for (?:abuse|addiction|dependence)|getting addicted)"
)
_SEEN = (
    r"(?:seen|described|observed|reported|found|shown|noted|documented|demonstrated"
    r"|known|proven|noticed)"
)
_NO = r"(?:no|without|zero|lacks?|free of|free from|lack of)"
_ADJECTIVES = (
    r"(?:(?:any|known|reported|serious|significant|major|real|long term|lasting|lingering|harmful"
    r"|negative|adverse|unpleasant|dangerous|bad|permanent|documented|physical|noticeable|the) )"
    r"{0,3}"
)
_NOT = (
    r"(?:(?:is|are|was|has|have|does|do|did) not|(?:is|are|was|has|have|does|do|did)n't|never|not)"
)
_OF_OURS = (
    r"(?:the |our |this |these |its )?(?:ketamine|esketamine|spravato|treatments?|therapy"
    r"|infusions?|drugs?|medicines?|medications?|lozenges?|tablets?|sprays?|sessions?|injections?)\b"
)
_OF_OTHERS = (
    rf"(?:of (?!{_OF_OURS})"
    r"|(?:associated|common|seen|(?:that|which) (?:come|other|oral|many|most|are))\b)"
)
_TOLD = r"(?:named|listed|mentioned|stated|told|included|covered|discussed|described)"

CLAIMS_OF_SAFETY: tuple[Wording, ...] = (
    Wording(
        claim="no addiction",
        stems=("addict", "habit", "dependen", "abuse", "hooked"),
        pattern=pattern_of(
            rf"non ?{_HABIT}\b"
            rf"|{_NOT} (?:(?:at|all|been|considered|known|shown|proven|found|thought|believed"
            rf"|physically|chemically|to|be|an?|highly|inherently|generally"
            rf"|typically) ){{0,5}}{_HABIT}\b"
            rf"|isn't {_HABIT}\b"
            rf"|{_NO} {_ADJECTIVES}(?:(?:risk|chance|danger|fear|threat|worry|evidence|possibility"
            rf"|cases?|reports?|instances?|sign|signs) (?:of"
            rf"|that) )?{_ADDICTION}\b(?! (?:history|medicine|specialist|counsel"
            r"|treatment|program|is treated|services?)\w{0,3})"
            rf"|no (?:evidence|proof|sign"
            rf"|indication) (?:that )?(?:\w{{1,12}} ){{0,2}}(?:is|to be|are)"
            rf" {_HABIT}\b"
            rf"|{_ADDICTION} (?:(?:to ketamine|or \w{{1,12}}) )?(?:has|have|is|was|were)"
            rf" (?:not|never)(?: been)? {_SEEN}\b"
            rf"|(?:does not|doesn't|do not|don't|will not|won't|cannot|can't) (?:cause"
            rf"|lead to|create|produce"
            rf"|carry) (?:any )?"
            rf"(?:physical )?{_ADDICTION}\b"
            r"|(?:cannot|can't|won't|will not|don't|do not|never|impossible to|not) "
            r"(?:become|get|be|grow|end up) (?:physically )?(?:addicted|dependent|hooked)\b"
            r"|(?:nobody|no one|no patients?|none of (?:our|the) patients)"
            r"(?: (?:has|have|ever|will)){0,2} (?:becomes?|became|gets?|got|gotten|been|is) "
            r"(?:\w{1,12} )?(?:addicted|dependent|hooked)\b"
            rf"|{_ADDICTION} (?:is|are) (?:impossible|not possible|out of the question)\b"
            r"|no (?:concern|worry|potential|fear) (?:for|of|about) abuse\b"
            r"|dismiss(?:es|ed)? the risk of addiction\b"
            r"|(?:addict\w{2,4}|hooked|habit forming|dependent)\b[^?.!]{0,60}\?"
            r" (?:no|not at all|absolutely not|[^.?!\n]{0,80}, no)\b"
        ),
        why="Ketamine's label reports dependence and withdrawal with frequent use.",
        instead="can be misused; dependence has been reported",
        unless=pattern_of(r"(?:who|history|patients? with|people with) (?:\w{1,12} ){0,3}no\b"),
    ),
    Wording(
        claim="no withdrawal",
        stems=("withdraw",),
        pattern=pattern_of(
            rf"{_NO} {_ADJECTIVES}(?:(?:risk|cases?|reports?) of )?withdrawals?\b(?! (?:of"
            rf"|from (?:alcohol|opioid)|fees?))"
            r"|(?:does|do|did)(?: not|n't) (?:cause|have|produce|bring|lead to|experience"
            r"|go through|feel|get|suffer|see) (?:any )?withdrawals?\b"
            r"|(?:nobody|no one|no patients?) (?:ever )?(?:goes? through|has|had|gets?|feels?"
            r"|suffers?) (?:any )?withdrawals?\b"
            r"|withdrawal(?: symptoms?)? (?:has|have|is|are|was|were) (?:not|never)(?: been)? "
            rf"{_SEEN}\b"
        ),
        why="Ketamine's label reports withdrawal after frequent use.",
        instead="withdrawal has been reported after frequent use",
    ),
    Wording(
        claim="no side effects",
        stems=("effect", "reaction", "event", "interact", "contraind"),
        pattern=pattern_of(
            rf"(?<!people )(?<!patients )(?<!those )(?<!anyone )(?<!clients ){_NO} {_ADJECTIVES}"
            rf"side effects?\b(?! {_OF_OTHERS})(?! is too\b)"
            rf"(?! (?:is|are|was|were) {_TOLD}\b)"
            r"(?! (?:was|were) \w{4,10} (?:by|in|for) (?:half|some|most|many|a|one|about|[0-9]))"
            r"|(?:no|without|zero) (?:known |reported |any ){0,2}(?:adverse|negative|harmful|bad"
            r"|ill|long term|lasting|lingering) (?:long term )?"
            r"(?:(?:after ?)?effects?|reactions?|events?)\b"
            r"(?! (?:of|associated)\b)(?! (?:is|are|was|were) (?:expected|known)\b)"
            rf"|(?:does|do|did)(?: not|n't) (?:cause|have|produce|lead to|result in) {_ADJECTIVES}"
            rf"side effects?\b(?! {_OF_OTHERS})"
            rf"|not (?:been )?(?:shown|known|found|proven) to (?:cause|have|produce|lead to)"
            rf" {_ADJECTIVES}side effects?\b"
            rf"|side effects? (?:has|have|is|are|was|were) (?:not|never)(?: been)? (?!known)"
            rf"{_SEEN}\b"
            r"|side effects? (?:\w{1,12} )?(?:(?:do|does|did|will) not|(?:do|does|did|wo)n't|never)"
            r" (?:happens?|occurs?|exists?|arises?)\b(?! (?:to|in|for|with|at) (?:every|all|most))"
            r"|(?:no|not a single|not one|none of (?:our|the)) (?:patients?|clients?|person)"
            r" (?:(?:has|have|ever|here) ){0,3}(?:had|has|have|seen|reported|suffered|gotten)"
            r" (?:a |any |one )?side effects?\b"
            r"|side effects?: (?:none|zero|nil)\b|side effect free\b"
            r"|side effects?\? (?:no|none)\b"
            r"|no (?:known |drug ){0,2}(?:interactions|contraindications)\b"
        ),
        why="Raised blood pressure and dissociation are common, and there are rarer harms.",
        instead="name the side effects",
    ),
    Wording(
        claim="no risk",
        stems=(
            "risk",
            "danger",
            "harm",
            "safe",
            "overdos",
            "dose",
            "downside",
            "wrong",
            "hurt",
            "damage",
            "injur",
            "affect",
        ),
        pattern=pattern_of(
            r"risk free\b(?! (?:\w{1,12} )?(?:call|visit|consult\w{0,6}|trial|booking|talk|refund"
            r"|cancel\w{0,7}|offer|purchase)\b)(?!: )(?<!consultation is risk free)"
            r"(?<!consult is risk free)(?<!call is risk free)(?<!visit is risk free)"
            rf"|(?:no|zero|without|carries no|poses no) {_ADJECTIVES}(?:health )?(?:risks?|dangers?"
            r"|downsides?)\b(?! (?:to you|of los\w{1,3}|assessment|factors?|history|is"
            r"|for (?:falls|suicide)))"
            r"|(?:completely|totally|entirely|perfectly|absolutely|100 ?(?:%|percent)) safe\b"
            r"(?! (?:(?:in|with) (?:the hands|our|good)|hands|place|space|room|setting"
            r"|environment))"
            r"|(?<!keep )(?<!stay )safe (?:for|in) (?:everyone|everybody|anyone|all|any)\b"
            r"|safe,? (?:even )?(?:in|at) (?:very )?(?:large|high|higher|any|massive|all)"
            r" (?:doses?|ages?)\b"
            r"|safe at any\b"
            r"|(?:cannot|can't|impossible to|nobody can|no one can) overdose\b"
            r"|(?:cannot|can't|will not|won't|does not|doesn't|never) (?:harms?|hurts?)"
            r" (?:you|any(?:one|body)|people|the (?:body|brain|liver))\b"
            r"|(?:is|are|it's|completely|totally|entirely) harmless\b"
            r"|harmless,? (?:and )?(?:natural|painless|gentle|drug|medicine|treatment|therapy)\b"
            r"|(?:does|do|will|can)(?: not|n't) (?:harm|hurt|damage|injure|affect) (?:the |your )?"
            r"(?:bladder|brain|liver|kidneys?|body|organs?|memory|heart|lungs)\b"
            r"|(?:nobody|no one|no patients?|not (?:one|a single) (?:patient|person)) "
            r"(?:(?:has|have|was|were|ever|here|been|with us) ){1,4}(?:harmed|hurt|injured)\b"
            r"|nothing (?:can|could|will|ever) (?:ever )?(?:go|goes) wrong\b"
        ),
        why="Raised blood pressure and dissociation are common, and there are rarer harms.",
        instead="name the risks",
    ),
    Wording(
        claim="safe and effective",
        stems=("safe",),
        pattern=pattern_of(r"safe (?:and|&) effective\b|effective (?:and|&) safe\b"),
        why="Those are the FDA's words for an approved use. They were not found for this one.",
        instead="say what a study measured, and what harm it saw",
        promises=False,
    ),
    Wording(
        claim="proven",
        stems=("proven",),
        pattern=pattern_of(r"(?:clinically |scientifically )?proven\b(?! to be addict)"),
        why="Most uses rest on small or short studies.",
        instead="studied in; name the study",
        promises=False,
    ),
)
