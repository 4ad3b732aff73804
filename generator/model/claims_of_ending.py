"""Claims of an end: by how a sentence is built, that an illness ends, in every voice and tense."""

from generator.model.claim_kinds import Wording, pattern_of
from generator.model.claim_words import END, ENDED, ENDS, FOR_GOOD, LOSS, LOSS_STEMS, OF_IT, PILLS

_AGENT = (
    r"(?:we|it|ketamine|infusions?|lozenges?|(?:our|this|the) (?:\w{1,12} )?"
    r"(?:treatment|therapy|program|method|medicine|infusions?|protocol|approach|lozenges?))"
)
_FREE = r"(?:symptom|depression|anxiety|ptsd|pain|trauma|migraine|craving|addiction|ocd) free\b"

CLAIMS_OF_ENDING: tuple[Wording, ...] = (
    Wording(
        claim="illness ended",
        stems=tuple(LOSS_STEMS.split()),
        pattern=pattern_of(
            rf"(?!cures|heals){ENDS} {OF_IT}{LOSS}"
            rf"|{_AGENT} (?:(?:can|will|truly|really|simply|permanently) ){{0,2}}(?!cure){END} "
            rf"{OF_IT}{LOSS}"
            rf"|(?:proven|shown|known|sure|certain|bound|able) to {END} {OF_IT}{LOSS}"
            rf"|{LOSS} (?:(?:is|are|was|were|can be|will be|gets?|has been|have been|being) )"
            rf"(?:\w{{1,10}}ly )?{ENDED}\b"
            rf"|{LOSS} (?:\w{{1,12}} ){{0,4}}and (?:removes|ends|erases|eliminates|resolves|fixes"
            r"|undoes|reverses|heals) (?:it|them)\b"
            rf"|{END} (?:and|or) {END} {OF_IT}{LOSS}"
            rf"|{LOSS} (?:ends|stops) (?:here|now|today)\b"
            rf"|{LOSS} (?:will|can) (?:finally )?(?:lift|end|stop|be over)\b"
            rf"|{LOSS} (?:is|are) (?:no match|(?:finally |now )?over|behind you)\b"
            rf"|is the end of {OF_IT}{LOSS}"
            r"|(?:the|a|your) (?:permanent|final|definitive|lasting) "
            rf"(?:answer|fix|end|solution|way out) (?:to|of|for|from) {OF_IT}{LOSS}"
        ),
        why="Symptoms often come back within days to weeks, and many people are not helped.",
        instead="may ease symptoms for a time in some people",
        may_be_softened=True,
        if_denied=True,
    ),
    Wording(
        claim="ended for good",
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
            rf"(?:{END}|overcome|escape|leave) {OF_IT}{LOSS} {FOR_GOOD}\b"
            rf"|{LOSS} (?:\w{{1,12}} ){{0,3}}(?:once and for all|for good|forever)\b"
            rf"|(?:free|freed|freedom) (?:from|of) {OF_IT}{LOSS} {FOR_GOOD}\b"
            rf"|(?:{ENDS}|{ENDED}|takes?|ends|heals|keeps?) (?:it|them) (?:away )?{FOR_GOOD}\b"
            rf"|(?:{ENDS}|{END}|takes?|take) (?:it|them) (?:away )?{FOR_GOOD}\b"
            r"|(?:stay|remain|be|feel|are|live) (?:well|better|healthy|happy|symptom free|in "
            r"remission) "
            rf"{FOR_GOOD}\b"
        ),
        why="The effect of one course often fades within days to weeks.",
        instead="say how long relief was followed up",
        may_be_softened=True,
        if_denied=True,
    ),
    Wording(
        claim="free of an illness",
        stems=(
            *("free", "without", "never", "back", "away", "vanish", "disappear", "past", "rid"),
            "relaps",
        ),
        pattern=pattern_of(
            r"(?:will|'ll|can) (?:be|become|live|feel|leave|wake up|walk out) (?:\w{1,12} ){0,3}"
            rf"(?:without|free of|free from) {OF_IT}{LOSS}"
            r"|(?:walks? (?:away|out)|lives?|leaves?|becomes?|goes? home) "
            rf"(?:completely |totally )?{_FREE}"
            rf"|{_FREE} (?:life|living|tomorrow|future|days)\b"
            rf"|(?:will (?:free|rid)|frees|rids) (?:you|patients|people) (?:from|of) "
            rf"{OF_IT}{LOSS}"
            rf"|mak(?:e|es) {OF_IT}{LOSS} (?:disappear|vanish|go away)\b"
            r"|never (?:go|goes) back to (?:being )?(?:depressed|anxious|depression|anxiety)\b"
            r"|(?:patients|clients|people|nobody|no one) (?:who \w{1,12} )?"
            r"(?:never|ever) relapses?\b"
            r"|never (?:again )?(?:be|feel) (?:depressed|anxious|suicidal)\b"
            r"|(?:will|'ll) never (?:again )?(?:need|have to take|take) "
            rf"(?:\w{{1,12}} ){{0,2}}{PILLS}"
            r"|(?:will|'ll) (?:get|have) your (?:old )?(?:life|self) back\b"
            rf"|{LOSS} (?:is|are|becomes?|will be) (?:now )?a thing of the past\b"
        ),
        why="Symptoms often come back within days to weeks, and many people are not helped.",
        instead="may ease symptoms for a time in some people",
        may_be_softened=True,
        if_denied=True,
    ),
    Wording(
        claim="brain restored",
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
