"""Claims of freedom: by the shape of the sentence, that nobody is left ill, unhelped or in need."""

from generator.model.claim_kinds import Wording
from generator.model.claim_shape import COMES_BACK, NO_PROMISE, NOT_ALL, shape
from generator.model.claim_words import (
    AGENT,
    END,
    ENDED,
    ENDING,
    ENDS,
    LOSS,
    LOSS_STEMS,
    OF_IT,
    PATIENT,
    PILLS,
)

_BREAK_FREE = r"(?:break|set you|be|get|live|stay|walk away|come out) free (?:from|of)"
_NOT_HELPED = (
    r"(?:(?:could|did|do|does|can|was|were|has|have)(?: not|n't)|cannot|without|failed to|fails to"
    r"|not) (?:\w{1,10} ){0,3}?(?:help(?:ed)?|improved?|respond(?:ed)?|better|relief|work(?:ed)?"
    r"|benefit(?:ed)?|succeed(?:ed)?|recover(?:ed)?)"
)
_ALIVE = r"(?:wake up|wakes up|live|lives|leaves?|left|go|goes|walks?|walked|be|days?|future|life)"

_BY_ITSELF = (
    r"(?:lifts|ends|vanish(?:es)?|disappears?|melts? away|evaporates?|dissolves?|fades? away"
    r"|goes away|stops)"
)
_IS = r"(?:is|are|was|were|gets?|will be|can be|has been|have been|be|being)"
_NOT_OURS = (
    r"(?! (?:signals?|receptors?|research|clinic|diary|scale|scores?|medication|treatment|pills"
    r"|stigma|history|program|groups?|wards?|care)\b)"
)

CLAIMS_OF_FREEDOM: tuple[Wording, ...] = (
    shape(
        "illness said to end",
        LOSS_STEMS,
        rf"(?:(?:{AGENT}|you|{PATIENT}) (?:(?!to\b|not\b|with\b)\w{{1,12}} ){{0,2}}?(?:{ENDS}"
        rf"|{END})"
        rf" {OF_IT}{LOSS}"
        rf"|(?<!\w ){END} {OF_IT}{LOSS}|(?:is|are|'re) (?:\w{{1,10}}ly )?{ENDING} {OF_IT}{LOSS}"
        rf"|(?<!as )(?<!the )(?<!when ){LOSS} (?:(?!not\b)\w{{1,12}} ){{0,3}}{_IS} "
        rf"(?:\w{{1,10}}ly )?{ENDED}\b"
        rf"|{LOSS} (?:\w{{1,12}} ){{0,5}}\w{{1,12}}, (?:it|they) {_IS} {ENDED}\b"
        rf"|(?<!as )(?<!as the )(?<!when )(?<!while ){LOSS} (?:\w{{1,12}}ly )?{_BY_ITSELF}\b"
        rf"|(?:watch|see|feel) (?:your|the) {LOSS} (?:end|vanish|disappear|melt|lift|dissolve|go))"
        rf"{_NOT_OURS}",
        COMES_BACK,
    ),
    shape(
        "nothing of it left",
        "without done finish through antidote end free out",
        rf"(?:(?<!people )(?<!patients )(?<!adults ){_ALIVE} (?:\w{{1,12}} ){{0,3}}without "
        rf"{OF_IT}{LOSS}|(?:you're|you are|be|is|are) (?:done|finished|through) with {OF_IT}"
        rf"{LOSS}|(?:the|an|your) (?:true |real |natural )?(?:antidote|end) (?:to|of|for) {OF_IT}"
        rf"{LOSS}|{_BREAK_FREE} {OF_IT}{LOSS}"
        r"|(?:will|'ll) (?:lift|pull|bring|get|take) (?:you|them|people) out of (?:it|this|that|"
        rf"{OF_IT}{LOSS})){_NOT_OURS}",
        COMES_BACK,
    ),
    shape(
        "nobody left out",
        "never yet no all fail success perfect flawless always track",
        r"(?:never|yet to|not (?:one|a single)|nobody|no one|no patients?|no clients?|none)"
        rf" (?:\w{{1,12}} ){{0,7}}?{_NOT_HELPED}\b"
        r"|(?:ketamine|it|our \w{1,12}) (?:does not|doesn't|can(?:no|')t|never) fails?\b"
        r"|all that stands between you and\b"
        r"|success (?:rate|record) (?:\w{1,10} ){0,5}(?:perfect|flawless|100)"
        r"|(?:perfect|flawless|100 ?%) (?:success|track) (?:rate|record)"
        r"|(?:ketamine|it|our \w{1,12}|this \w{1,12}) always (?:does|works|delivers|helps|will)\b"
        r"(?! (?:to|best|when|if))"
        r"|(?:session|treatment|infusion|dose|visit|lozenge)s? (?:is|are) all (?:it takes|you need"
        r"|you will need|you'll need)\b",
        NOT_ALL,
    ),
    shape(
        "life given back",
        "life live lives need promis eliminat remov eras cur heal end fix gone over need",
        r"(?:gives?|hands?|brings?|get) (?:you|them|people|patients) (?:back )?(?:the|your|their)"
        r" (?:old )?(?:life|lives) (?:back|that|depression|pain|ptsd|you (?:lost|deserve|had))"
        r"|promise (?:you )?(?:that )?you(?:'ll| will) (?:notice|feel|see|find|leave|walk|wake|be)"
        r" (?!treated|heard|respected|safe|seen)"
        r"|(?:we|it|ketamine|infusions) (?:eliminates?|removes?|erases?|cures?|heals?|ends?|fix"
        rf"(?:es)?) (?:them|it)\b|{LOSS},? (?:\w{{1,12}} ){{0,3}}(?:gone|over) by (?:the|your)\b"
        rf"|(?:patients|clients|you|people|members) (?:will )?(?:never|no longer) (?:again )?needs?"
        rf" (?:\w{{1,12}} ){{0,2}}{PILLS}",
        NO_PROMISE,
    ),
)
