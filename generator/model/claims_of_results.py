"""Claims of results: a guarantee, help for everyone, for good or at once."""

from generator.model.claim_kinds import ILLNESS, Wording, pattern_of
from generator.model.claim_words import OF_IT

_WORKS = (
    r"(?:respond(?:s|ed)?|improve[sd]?|benefit(?:s|ed)?|recover(?:s|ed)?|got better"
    r"|heals?|finds? relief|feels? better"
    r"|(?:feels?|sees?|has|have|experiences?|enjoys?|notices?) (?:relief|improvements?|results?)"
    r"|gets? (?:better(?! (?:care|access|sleep))|well|relief)"
    r"|(?:go|goes|went|(?:has|have) gone) into remission|(?:reach|reaches|achieves?) remission"
    r"|(?:has|have) (?:improved|responded|recovered|gotten better|been (?:helped|healed|cured))"
    r"|(?:is|are|was|were) (?:helped|healed|cured))"
)
_TREATMENT = r"(?:ketamine|it|treatment|therapy|program|infusions?)"
_GOOD = r"(?:relief|results?|recovery|remission|improvements?|success|healing|a cure)"
# Not "guaranteed slot": what is guaranteed must be how the treatment turns out.
_OUTCOME = pattern_of(
    r"(?<!lab )(?<!test )(?:relief|results?|outcomes?|success\w{0,4}|improv\w{1,6}|better|works?"
    r"|effective\w{0,4}|cur(?:e|es|ed)|heal\w{0,3}|remission|recovery|efficacy|freedom(?! of)"
    r"|respond|transform\w{0,6}|change your life|help(?:s|ed)?(?! desk))\b"
)

CLAIMS_OF_RESULTS: tuple[Wording, ...] = (
    Wording(
        claim="guarantee",
        stems=("guarant",),
        pattern=pattern_of(
            r"(?<!money back )(?<!refund )(?<!price )(?<!satisfaction )"
            r"guarantee(?:s|d|ing)?\b(?! (?:an? |your |the |its )?"
            r"(?:appointment|slot|place|seat|refund|reply|response|price|lowest|privacy)s?\b)"
        ),
        why="Nobody can promise how a treatment turns out.",
        instead="results differ from person to person",
        needs=_OUTCOME,
        if_denied=True,
    ),
    Wording(
        claim="certain result",
        stems=(
            *(
                "promis",
                "will",
                "ll",
                "sure",
                "certain",
                "definite",
                "bound",
                "inevit",
            ),
            *("guarant", "can", "expect"),
        ),
        pattern=pattern_of(
            rf"promise[sd]? (?:(?!to\b|not\b|no\b)\w{{1,12}} ){{0,5}}(?:{_GOOD}|better|works?)\b"
            r"|(?:you|patients|people|everyone|clients)(?:'ll| will| are (?:sure|certain|bound) to)"
            r" (?:definitely |certainly |absolutely |surely |soon )?"
            r"(?:feel|get|be|become|see|experience|notice|find|have|achieve|leave)"
            rf" (?:(?!no|not|if)\w{{1,12}} ){{0,3}}"
            rf"(?:{_GOOD}|better(?! prepared)|lighter|cured|healed)\b"
            rf"|{_WORKS},? and (?:so )?(?:will you|you will)\b"
            r"|will (?:make|get) (?:you|patients|people) (?:feel )?(?:better|well|whole)\b"
            r"|will (?:change|transform|save) your life\b"
            r"|(?:can|should) expect (?:complete|full|total|lasting|certain) "
            rf"{_GOOD}\b"
            rf"|{_TREATMENT} will (?:help|heal|free|fix|relieve)"
            r"(?: (?:you|your pain))?(?= feel better\b|[.!,;\n]|\s*$)"
            rf"|{_TREATMENT} will work (?:where|when|even|no matter)\b"
            r"|you're (?:sure|certain|bound|guaranteed) to "
            r"(?:feel|get|see|notice|find|have|experience) (?:\w{1,12} ){0,3}"
            rf"(?:{_GOOD}|better)\b"
            rf"|{_GOOD} (?:\w{{1,12}} ){{0,6}}\w{{1,12}}, guaranteed\b(?! (?:within|by|in)\b)"
            rf"|{_GOOD}: guaranteed\b"
            rf"|freedom from {OF_IT}{ILLNESS}[,:] guaranteed\b"
            rf"|{_GOOD} (?:that )?you can (?:count|rely|depend|bank) on\b"
            r"|(?:is|are) (?:sure|certain|bound) to (?:work|help|improve|succeed)\b"
            r"|will (?:definitely|certainly|absolutely|always|surely) (?:work|help|improve|heal)\b"
            r"|will work for (?:you|everyone|anyone)\b|definitely works\b"
            rf"|(?:{_GOOD}|freedom from {OF_IT}{ILLNESS}) (?:is|are) "
            r"(?:assured|certain|a certainty|inevitable)\b"
            rf"|(?:assures?|ensures?|assured) (?:you |your )?{_GOOD}\b"
        ),
        why="Nobody can promise how a treatment turns out.",
        instead="results differ from person to person",
        if_denied=True,
    ),
    Wording(
        claim="help for everyone",
        stems=(
            *(
                "every",
                "each",
                "all",
                "anyone",
                "anybody",
                "fail",
                "100",
                "hundred",
                "always",
                "without",
            ),
            *("never", "relapsed", "worse", "need", "brings", "gives", "delivers"),
        ),
        pattern=pattern_of(
            r"(?:works?|working|effective|helps?|heals?|right) (?:for |in )?"
            r"(?:everyone|everybody|anyone|all (?:of )?(?:our |the )?(?:patients|people)"
            r"|every (?:patient|person|single))\b"
            # "How each patient responds" leaves open that some do not.
            r"|(?<!how )(?:everyone|everybody"
            r"|all (?:of )?(?:our |the |these |its |their )?(?:patients|people|clients)"
            r"|every (?:single )?(?:patient|person|veteran|member|client)"
            r"|(?:each|every)(?: and every)?(?: single)? one of (?:our|the|these) "
            r"(?:patients|people|clients)|each (?:of our )?(?:patients?|clients?))"
            rf" (?:(?:who|we|that) (?:\w{{1,12}} ){{1,4}})?(?:(?:will|can) )?{_WORKS}\b"
            r"|any(?:one|body) (?:can|will) (?:benefit|improve|recover|respond|get better)\b"
            r"|never (?:yet )?(?:had|seen|met|treated) (?:(?:a|one|any)(?: single)? "
            r"(?:patient|person|client)|any(?:one|body)) (?:who|that) (?:did not|didn't|failed to) "
            r"(?:improve|respond|recover|benefit|get better)\b"
            r"|(?:no|not one|not a single|none of our) (?:patients?|clients?|person)(?: of ours)?"
            r" (?:(?:has|have|ever) ){0,2}(?:relapsed|failed to (?:improve|respond|recover))\b"
            r"|(?:nobody|no one) (?:leaves|goes home) (?:\w{1,12} ){0,2}without (?:feeling "
            r"|getting )?(?:better|relief)"
            r"|works? (?:for |in )(?:100 ?(?:%|percent)|one hundred percent) of\b"
            r"|(?:has|have) never (?:yet )?failed\b"
            r"|(?:nobody|no one) (?:ever )?(?:gets|got) worse\b"
            r"|(?:100 ?(?:%|percent)|one hundred percent) (?:chance|odds|likelihood) of\b"
            r"|(?:helped|healed|cured|improved) (?:everyone|everybody"
            r"|each (?:patient|person|client)"
            r"|every (?:single )?(?:patient|person|client)|all (?:of )?our (?:patients|clients))\b"
            rf"|(?:gives|brings|delivers) {_GOOD} to (?:all|everyone|everybody|every \w{{1,12}})\b"
            r"|the (?:last|only) (?:treatment|therapy|medicine) (?:that )?"
            r"you(?:'ll| will)? ever need\b"
            r"|always works\b|always (?:helps|heals)\b(?! (?:to|if|when)\b)"
            r"|never fails?\b|can(?:not|'t) fail\b|works every time\b"
            r"|(?:100|one hundred) ?(?:%|percent) (?:of (?:our |the "
            r"|all )?(?:patients|people|clients)"
            rf" )?(?:success\w{{0,4}}|effective\w{{0,4}}|cure|response|relief|{_WORKS})\b"
            r"|success rate (?:is |of )?(?:about |nearly |almost )?100\b"
        ),
        why="Many people are not helped.",
        instead="some people improve, others do not",
        may_be_softened=True,
        if_denied=True,
    ),
    Wording(
        claim="for good",
        stems=("perman", "life", "everlast", "forever", "good"),
        pattern=pattern_of(
            r"(?:permanent|life ?long|lifetime|everlasting) (?:\w{1,12} )?"
            r"(?:relief|results?|remission|healing|recovery|cure|benefits?|freedom|solution|change)\b"
            rf"|{ILLNESS} (?:(?:is|are|goes|lifts?|ends?|stops?|leaves?|gone) ){{1,2}}"
            r"(?:for good|forever|for life|permanently)\b"
            r"|permanently (?:reliev|eliminat|remov|heal|end|fix|rewir|free|cur|resolv)\w{0,4}\b"
            r"|(?:relief|results?|effects?|benefits?|recovery|remission|improvement)"
            r" (?:(?:that|which|can|will) ){0,2}(?:(?:is|are) permanent|lasts? (?:forever|for life"
            r"|for good|a lifetime|permanently))\b"
        ),
        why="The effect of one course often fades within days to weeks.",
        instead="say how long relief was followed up",
        may_be_softened=True,
        if_denied=True,
    ),
    Wording(
        claim="at once",
        stems=("instant", "immediate"),
        pattern=pattern_of(
            r"(?:instant|immediate)(?:ly)? (?:relief|results?|improvement|recovery|remission"
            r"|reliev\w{1,3}|work(?:s|ed)?|heal\w{0,3}|feel(?:s|ing)? better|better)\b"
            r"|(?:works|relief is|feel better|acts) (?:instantly|immediately|instant|immediate)\b"
        ),
        why="Where it helps, it takes hours to days, and many people are not helped.",
        instead="where it helps, relief can come within hours or days",
        may_be_softened=True,
        if_denied=True,
    ),
    Wording(
        claim="miracle",
        stems=("mirac", "wonder", "magic", "silver"),
        pattern=pattern_of(
            r"miracles?\b|miraculous(?:ly)?\b|wonder (?:drug|cure|treatment)s?\b"
            r"|magic (?:pill|bullet|cure)s?\b|silver bullets?\b"
        ),
        why="It promises more than any study found.",
        instead="say what was measured, in whom and for how long",
        if_denied=True,
    ),
)
