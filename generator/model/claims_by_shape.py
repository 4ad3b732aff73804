"""Claims by the shape of their sentence: who acts, what is done to what, how surely, how soon."""

from generator.model.claim_kinds import ILLNESS, Wording
from generator.model.claim_shape import COMES_BACK, HARMS, NO_PROMISE, NOT_ALL, shape
from generator.model.claim_words import (
    AGENT,
    EVERYONE,
    FOR_GOOD,
    LOSS,
    OF_IT,
    PATIENT,
    PILLS,
    SOON,
)

_WHOLE = (
    r"(?:whole|normal|happy|well|healthy|alive|brand new|yourself|yourselves|themselves"
    r"|brand new people|your(?: old)? self|their(?: old)? sel(?:f|ves)|a new (?:person|man|woman)"
    r"|joy|human)"
)
_HELPED = (
    r"(?:responds?|responded|improves?|improved|recovers?|recovered|benefits?|benefited|healed"
    r"|heals?|(?:gets?|got) (?:better|well|relief|results)"
    r"|feels? (?:better|relief|the difference|the change)|(?:reports?|sees?|finds?|experiences?"
    r"|notices?|enjoys?|feels?|gets?|achieves?) (?:an? )?(?:\w{1,12} )?(?:relief|reduction"
    r"|results?|improvements?"
    r"|change|difference|remission|recovery)|walks? away better|leaves? better)"
)
_HARM = (
    r"(?:side effects?|(?:bad|adverse|negative|allergic) (?:reactions?|effects?|events?|experience)"
    r"|withdrawals?|dependen(?:ce|cy)|addiction|dependent|addicted|hooked|long term (?:harm|effects"
    r"|damage|problems)|overdose|complications?|harm|damage)\b"
)
_OTHER_CARE = (
    r"(?:nothing else|everything else|all else|no other \w{1,12}|other \w{1,14}|others|pills"
    rf"|traditional \w{{1,14}}|conventional \w{{1,14}}|standard \w{{1,14}}|{PILLS})"
)
_FAILS = r"(?:fails?|failed|does|do|did|works?|worked|helps?|helped|(?:has|have|had|can)(?:n't)?\b)"

CLAIMS_BY_SHAPE: tuple[Wording, ...] = (
    shape(
        "certain and soon",
        "minute hour day end morn noon week session infusion visit treatment dose night lozenge "
        "injection month",
        rf"(?:{LOSS} (?:\w{{1,12}} ){{0,3}}(?:lifts?|lifted|ends?|stops?|fades?|gone"
        rf"|vanish\w{{0,3}}"
        rf"|disappears?|melts?|dissolves?|breaks?) (?:\w{{1,12}} ){{0,3}}{SOON}"
        rf"|{SOON}(?: of (?:your|the)(?: \w{{1,10}}){{1,2}})?,? (?:the |your |all ){{0,2}}{LOSS}"
        r" (?:\w{1,12} ){0,2}(?:lifts?|lifted|ends?|stops?|fades?|gone|vanish\w{0,3}|disappears?"
        r"|melts?|dissolves?)"
        rf"|(?:leave|escape|beat|overcome|conquer|end|erase|shed|break free (?:of|from)) {OF_IT}"
        rf"{LOSS} (?:\w{{1,12}} ){{0,2}}{SOON}"
        rf"|life (?:changing|altering|saving) (?:\w{{1,12}} ){{0,2}}{SOON}"
        rf"|(?:transforms?|changes?|saves?|restores?|renews?) (?:your|their|our|people's|patients')"
        rf" li(?:fe|ves) (?:\w{{1,12}} ){{0,2}}{SOON}"
        rf"|(?:get|take|have|gives? you|reclaim) your (?:old )?(?:life|self|joy) (?:back )?{SOON}"
        rf"|reclaim your (?:life|joy|self) {SOON}"
        rf"|(?:feel|feeling|felt|be|become|wake up) (?:like )?{_WHOLE} (?:again )?{SOON}"
        rf"|(?:lasting|complete|total|full|permanent|true|guaranteed) (?:relief|remission|recovery"
        rf"|results?|freedom|healing) (?:\w{{1,12}} ){{0,4}}{SOON})\b",
        COMES_BACK,
    ),
    shape(
        "certain for you",
        "ll going about",
        r"(?:you|we|patients|clients|people|everyone)(?:'ll| will|'re going to| are going to"
        r"|'re about to| are about to) (?:(?:soon|finally|once|again|all|definitely|at|last) ){0,2}"
        rf"(?:(?:beat|defeat|conquer|overcome|escape|leave|end|heal|cure|erase) {OF_IT}{LOSS}"
        rf"|(?:feel|be|become|wake up) (?:\w{{1,12}} )?(?:like )?{_WHOLE} (?:again|at last)\b"
        r"|(?:get|have|take|reclaim) (?:your|their) (?:old )?(?:life|lives|joy|self|selves)\b"
        r"(?! (?:story|history|circumstances))"
        rf"|(?:recover|heal|win|succeed)\b(?! (?:from the|your|cost|in our))"
        r"|(?:love|enjoy) (?:your )?life again\b|fall in love with life\b)",
        NO_PROMISE,
    ),
    shape(
        "works for all",
        "every any all each 10 hundred ten nine matter regardless yes absolutely definitely "
        "course always",
        r"(?:works?|working|effective|successful|succeeds?|helps?|heals?|cures?|safe)"
        r" (?:(?:\w{1,12} ){0,3}?(?:for|in|with|on) )?(?:virtually |nearly |almost |practically "
        r"|just"
        rf" |about ){{0,2}}{EVERYONE}\b(?! (?:our|major|other|your|of your))"
        rf"|(?<!how )(?:virtually |nearly |practically |almost )?{EVERYONE} "
        r"(?:(?:who|that|we|in|of|with|completing?|completes?) (?:\w{1,12} ){1,5}?)?"
        rf"(?:(?:will|can|always|eventually) ){{0,2}}{_HELPED}\b(?! (?:care|access|sleep|help"
        rf"|service|rates?))"
        rf"|(?:relieves?|eases?|improves?|lifts?|calms?) {OF_IT}{LOSS} (?:\w{{1,12}} ){{0,5}}"
        rf"(?:in|for) {EVERYONE}\b"
        r"|(?:does|will|is) it (?:really |actually |truly )?(?:work|help|effective)(?: for me)?\?"
        r" (?:yes|absolutely|definitely|of course|always)[,!.:]?(?: it \w{2,5})?,? ?"
        rf"(?:for {EVERYONE}|every time|always|without exception|(?=[!\n])|(?=$))"
        rf"|{AGENT} (?:will )?(?:works?|helps?|heals?) (?:you )?(?:no matter|regardless of)\b",
        NOT_ALL,
    ),
    shape(
        "works where all else fails",
        "else other tradit convent standard antidep medic meds pill opioid painkill ssri "
        "prescri drug therap counsel",
        rf"{AGENT} (?:really |actually |still |truly )?(?:works?|succeeds?|delivers?|heals)"
        rf" (?:even )?(?:when|where|after|if) (?:(?:all|your|the|years|of) ){{0,2}}{_OTHER_CARE}"
        rf" (?:\w{{1,12}} ){{0,2}}{_FAILS}"
        rf"|(?:when|where|after) (?:(?:all|your|the) ){{0,2}}{_OTHER_CARE} (?:\w{{1,12}} ){{0,2}}"
        rf"{_FAILS}(?: \w{{1,10}}){{0,3}},? {AGENT} (?:does|works|succeeds|delivers|heals|is the "
        r"answer|gets results)"
        rf"|replaces? (?:years|months|decades|a lifetime) of {PILLS}"
        rf"|replaces? (?:your |the need for |all )(?:\w{{1,12}} )?{PILLS}"
        rf"|(?:as good as|worth|equals?|equal to|does more than|better than) (?:\w{{1,6}} ){{0,2}}"
        rf"(?:years|months|decades) of {PILLS}"
        rf"|(?:stop|quit|throw out|throw away|ditch|get off|come off) (?:taking )?(?:your |all "
        rf"|the )"
        rf"{{0,2}}{PILLS} (?:{FOR_GOOD}|{SOON})"
        rf"|(?:no longer|never again) (?:need|depend on|rely on) (?:\w{{1,12}} ){{0,2}}{PILLS}",
        NOT_ALL,
    ),
    shape(
        "harm ruled out",
        "effect reaction event experience withdraw depend addict hooked damage problem overdos "
        "complic harm abuse misus limit safe gentle mild danger risk",
        rf"{PATIENT} (?:(?:will|do|does|can) (?:not|never)|cannot|can't|won't|don't|never) "
        rf"(?:ever )?(?:experience|have|feel|suffer|notice|face|develop|get|become|go through|see)"
        rf" (?:(?:any|a|an|bad|serious|lasting|from|physically|of|the) ){{0,3}}{_HARM}"
        r"|(?:no|zero|without any|without) (?:chance|danger|risk|possibility|fear) of (?:abuse"
        r"|misuse"
        r"|overdose|getting (?:hooked|addicted))\b"
        r"|no limit (?:to|on) (?:how much|the (?:dose|amount))\b"
        r"|impossible (?:for \w{1,10} )?to (?:have|get|become|develop|experience|suffer) "
        rf"(?:(?:a|an|any|physically|the) ){{0,2}}{_HARM}"
        r"|(?:as (?:safe|harmless|gentle|mild) as|(?<!no )safer than|no more (?:dangerous|harmful|"
        r"addictive|risky) than|no riskier than) (?:\w{1,8} ){0,3}(?:aspirin|tylenol|ibuprofen"
        r"|advil|coffee|water|vitamins?|tea|wine|sugar|chocolate|candy|food|anything|any other"
        r"|all other|antidepressants?|ssris?|alcohol)\b"
        r"|(?<!one of )(?:the|our) (?:single |very )?safest (?:and \w{1,5} (?:\w{1,12} )?)?"
        r"(?:\w{1,14} ){0,2}(?:drug|medicine|medication|an(?:a)?esthetic|treatment|therapy|option"
        r"|molecule|substance)\b(?! (?:room|plan|setting))",
        HARMS,
        if_denied=False,
    ),
    shape(
        "changed for good",
        "perman good ever life rest once complet entire full behind walk bye long well relaps back "
        "fail regret worse disappoint fade wear end away free",
        r"permanently (?:reset|rewir|chang|restor|repair|heal|fix|transform|eras|overcom|undo"
        r"|revers"
        r"|break|improv)\w{0,4}\b(?! (?:your|the) (?:address|policy|appointment))"
        rf"|(?:resets?|rewires?|restores?|repairs?|heals?|fixes|transforms?) (?:\w{{1,12}} ){{1,4}}"
        rf"{FOR_GOOD}\b"
        rf"|(?:leave|put) {OF_IT}{LOSS} behind\b"
        rf"|walks? (?:out|away) (?:\w{{1,10}} ){{0,6}}(?:free (?:of|from)|without) {OF_IT}{LOSS}"
        rf"|(?:goodbye|so long|farewell),? {ILLNESS}"
        r"|(?:relief|results?|effects?|benefits?|remission|improvement) (?:\w{1,12} ){0,5}"
        r"(?:never|(?:do|does|will)(?: not|n't)|won't) (?:fades?|wears? off|ends?|goes? away)\b"
        rf"|(?:life|lifetime|future|days|nights|world) free (?:of|from) {OF_IT}{LOSS}"
        r"|(?:no one|nobody|no patient|no client|none of (?:our|the) \w{1,12}|not one \w{1,12}"
        r"|not a single \w{1,12}) (?:(?:has|have|had|who|ever|yet|here|in|our|program|finished"
        r"|of|ours|completed|series|course|needed|to|come) ){0,7}(?:relapses?|relapsed|come back"
        r"|failed|regretted|gotten worse|been disappointed)\b",
        COMES_BACK,
    ),
    shape(
        "guaranteed to act",
        "guarant",
        r"guarantee(?:d|s)? (?:\w{1,10} ){0,4}?(?:lift|stop|end|ease|relieve|reduce|restore|boost"
        rf"|free|calm|silence|change)s? (?:you |your |the |all ){{0,2}}(?:{LOSS}|mood\b|life\b"
        r"|mind\b)",
        NO_PROMISE,
    ),
    shape(
        "best of all",
        "effective power success",
        r"(?<!one of )the (?:single |very )?most (?:effective|powerful|successful) (?:\w{1,14} )?"
        r"(?:treatment|therapy|medicine|medication|drug) (?:\w{1,10} ){0,2}(?:for|against|ever"
        r"|known"
        r"|available|on earth|in the world|there is)\b",
        (
            "No study shows that ketamine is better than every other treatment.",
            "say what it was compared with, and what was found",
        ),
    ),
)
