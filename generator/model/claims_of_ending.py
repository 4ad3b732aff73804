"""Claims of an end: by how a sentence is built, that an illness ends, in every voice and tense."""

from generator.model.claim_kinds import ILLNESS, Wording, pattern_of
from generator.model.claims_of_cure import OF_IT

_BASE = (
    r"(?:end|heal|eliminate|erase|eradicate|banish|beat|defeat|conquer|resolve|remove|reverse|undo"
    r"|fix|dissolve|extinguish|wipe out|take away|get rid of|put an end to)"
)
_THIRD = (
    r"(?:erases|eradicates|banishes|beats|defeats|conquers|resolves|removes|undoes|fixes|dissolves"
    r"|extinguishes|takes away)"
)
_DONE = (
    r"(?:ended|healed|eliminated|erased|eradicated|banished|beaten|defeated|conquered|resolved"
    r"|removed|reversed|undone|fixed|dissolved|wiped (?:out|away)|overcome|taken away|gone)"
)
_FOR_GOOD = (
    r"(?:once and for all|for good|forever|for life|for ever|permanently|completely|entirely|fully"
    r"|for the rest of (?:your|their) li(?:fe|ves))"
)
_PARTS = r"(?:symptoms|thoughts|feelings|episodes|attacks|pain|cravings|thinking)"
_LOSS = rf"(?:{ILLNESS}(?: {_PARTS})?|relapses?\b|suicidal thinking\b)"
"""What is to end: an illness, with or without what it consists of."""

_PILLS = (
    r"(?:antidepressants?|medications?|medicines?|meds|pills?|opioids?|painkillers?|ssris?"
    r"|another (?:pill|drug))\b"
)
_AGENT = (
    r"(?:we|it|ketamine|infusions?|lozenges?|(?:our|this|the) (?:\w{1,12} )?"
    r"(?:treatment|therapy|program|method|medicine|infusions?|protocol|approach|lozenges?))"
)
_FREE = r"(?:symptom|depression|anxiety|ptsd|pain|trauma|migraine|craving|addiction|ocd) free\b"

CLAIMS_OF_ENDING: tuple[Wording, ...] = (
    Wording(
        kind="illness ended",
        stems=(
            "solution",
            *("end", "heal", "elim", "eras", "eradic", "banish", "beat", "defeat", "conquer"),
            *("resolv", "remov", "revers", "undo", "fix", "dissolv", "exting", "wip", "tak"),
            *(
                "rid",
                "overcome",
                "gone",
                "lift",
                "match",
                "answer",
                "over",
                "behind",
                "stop",
                "way",
            ),
        ),
        pattern=pattern_of(
            rf"{_THIRD} {OF_IT}{_LOSS}"
            rf"|{_AGENT} (?:(?:can|will|truly|really|simply|permanently) ){{0,2}}{_BASE} "
            rf"{OF_IT}{_LOSS}"
            rf"|(?:proven|shown|known|sure|certain|bound|able) to {_BASE} {OF_IT}{_LOSS}"
            rf"|{_LOSS} (?:(?:is|are|was|were|can be|will be|gets?|has been|have been|being) )"
            rf"(?:\w{{1,10}}ly )?{_DONE}\b"
            rf"|{_LOSS} (?:\w{{1,12}} ){{0,4}}and (?:removes|ends|erases|eliminates|resolves|fixes"
            r"|undoes|reverses|heals) (?:it|them)\b"
            rf"|{_BASE} (?:and|or) {_BASE} {OF_IT}{_LOSS}"
            rf"|{_LOSS} (?:ends|stops) (?:here|now|today)\b"
            rf"|{_LOSS} (?:will|can) (?:finally )?(?:lift|end|stop|be over)\b"
            rf"|{_LOSS} (?:is|are) (?:no match|(?:finally |now )?over|behind you)\b"
            rf"|is the end of {OF_IT}{_LOSS}"
            r"|(?:the|a|your) (?:permanent|final|definitive|lasting) "
            rf"(?:answer|fix|end|solution|way out) (?:to|of|for|from) {OF_IT}{_LOSS}"
        ),
        why="Symptoms often come back within days to weeks, and many people are not helped.",
        instead="may ease symptoms for a time in some people",
        may_be_softened=True,
        if_denied=True,
    ),
    Wording(
        kind="ended for good",
        stems=(
            "good",
            "forever",
            "perman",
            "complet",
            "entire",
            "once",
            "rest",
            "life",
            "full",
            "ever",
        ),
        pattern=pattern_of(
            rf"(?:{_BASE}|overcome|escape|leave) {OF_IT}{_LOSS} {_FOR_GOOD}\b"
            rf"|{_LOSS} (?:\w{{1,12}} ){{0,3}}(?:once and for all|for good|forever)\b"
            rf"|(?:free|freed|freedom) (?:from|of) {OF_IT}{_LOSS} {_FOR_GOOD}\b"
            rf"|(?:{_THIRD}|{_DONE}|takes?|ends|heals|keeps?) (?:it|them) (?:away )?{_FOR_GOOD}\b"
            rf"|(?:{_THIRD}|{_BASE}|takes?|take) (?:it|them) (?:away )?{_FOR_GOOD}\b"
            r"|(?:stay|remain|be|feel|are|live) (?:well|better|healthy|happy|symptom free) "
            rf"{_FOR_GOOD}\b"
        ),
        why="The effect of one course often fades within days to weeks.",
        instead="say how long relief was followed up",
        may_be_softened=True,
        if_denied=True,
    ),
    Wording(
        kind="free of an illness",
        stems=(
            *("free", "without", "never", "back", "away", "vanish", "disappear", "past", "rid"),
            "relaps",
        ),
        pattern=pattern_of(
            r"(?:will|'ll|can) (?:be|become|live|feel|leave|wake up|walk out) (?:\w{1,12} ){0,3}"
            rf"(?:without|free of|free from) {OF_IT}{_LOSS}"
            r"|(?:walks? (?:away|out)|lives?|leaves?|becomes?|goes? home) "
            rf"(?:completely |totally )?{_FREE}"
            rf"|(?:will (?:free|rid)|frees|rids) (?:you|patients|people) (?:from|of) "
            rf"{OF_IT}{_LOSS}"
            rf"|mak(?:e|es) {OF_IT}{_LOSS} (?:disappear|vanish|go away)\b"
            r"|never (?:go|goes) back to (?:being )?(?:depressed|anxious|depression|anxiety)\b"
            r"|(?:patients|clients|people|nobody|no one) (?:who \w{1,12} )?"
            r"(?:never|ever) relapses?\b"
            r"|never (?:again )?(?:be|feel) (?:depressed|anxious|suicidal)\b"
            r"|(?:will|'ll) never (?:again )?(?:need|have to take|take) "
            rf"(?:\w{{1,12}} ){{0,2}}{_PILLS}"
            r"|(?:will|'ll) (?:get|have) your (?:old )?(?:life|self) back\b"
            rf"|{_LOSS} (?:is|are|becomes?|will be) (?:now )?a thing of the past\b"
        ),
        why="Symptoms often come back within days to weeks, and many people are not helped.",
        instead="may ease symptoms for a time in some people",
        may_be_softened=True,
        if_denied=True,
    ),
    Wording(
        kind="brain restored",
        stems=("restor", "repair", "reset", "undo", "revers", "rewir"),
        pattern=pattern_of(
            r"restor(?:e|es|ed|ing) (?:a |your )?(?:healthy|normal) (?:brain|mind|mood)\b"
            r"|(?:repair|undo|revers)(?:e?s|ed|ing)? (?:all |any )?(?:the |your )?(?:\w{1,12} )?"
            r"damage\b"
            r"|(?:resets|will reset|rewires and heals) (?:the |your )?(?:brain|mind)\b"
        ),
        why="Symptoms often come back within days to weeks, and many people are not helped.",
        instead="is thought to act on connections in the brain",
        may_be_softened=True,
    ),
)
