"""Claims of cure: an illness is cured, healed, ended or gone."""

from generator.model.claim_kinds import ILLNESS, Wording, pattern_of
from generator.model.claim_words import OF_IT

CLAIMS_OF_CURE: tuple[Wording, ...] = (
    Wording(
        claim="cure",
        stems=("cur",),
        pattern=pattern_of(
            r"cur(?:e|es|ed|ing)\b(?! rates?\b)"
            r"(?! (?:an? |the |your |most |many )?(?:infections?|cancers?|wounds?|colds?|flu)\b)"
        ),
        why="No form of ketamine is known to cure a mental illness or pain.",
        instead="may ease symptoms for a time in some people",
        may_be_softened=True,
        if_denied=True,
    ),
    Wording(
        claim="healing or ending an illness",
        stems=(
            *("heal", "elim", "erad", "eras", "banish", "rid", "wip", "end", "stop", "revers"),
            *(
                "behind",
                "history",
                "past",
                "memory",
                "restor",
                "repair",
                "cause",
                "solv",
                "defeat",
                "conquer",
                "vanquish",
            ),
        ),
        pattern=pattern_of(
            r"heals (?!from\b|over\b|in\b|at\b)(?=\w)"
            rf"|(?<!help )(?<!helps )(?<!you )(?<!people )heal(?:ed|ing)? {OF_IT}{ILLNESS}"
            r"|(?:reduc|reliev|lessen|alleviat|minimi[sz]|decreas)\w{0,3},?"
            r" (?:and|or|and/or),? (?:even )?(?:fully |completely |totally )?eliminat\w{1,4}\b"
            r"(?! (?:the |your )?(?:need|costs?|co|wait|use|fees?|risks?|side)\b)"
            rf"|(?:eliminat|eradicat|eras|banish)(?:e|es|ed|ing)? {OF_IT}{ILLNESS}"
            rf"|(?:solv|defeat|conquer|vanquish)(?:e?s|ed|ing) {OF_IT}{ILLNESS}"
            rf"|{ILLNESS},? (?:solved|defeated|conquered|vanquished)\b"
            rf"|mak(?:e|es|ing) {OF_IT}{ILLNESS} (?:history|a (?:thing of the past|memory))\b"
            r"|(?:fix|resolv|correct|eliminat|remov|eras)(?:e|es|ed|ing)? (?:the )?"
            rf"(?:root|underlying) causes? of {OF_IT}{ILLNESS}"
            rf"|(?:gets?|getting|got) rid of {OF_IT}{ILLNESS}"
            rf"|(?:wip(?:e|es|ing) out|put(?:s|ting)? an end to) {OF_IT}{ILLNESS}"
            rf"|(?:end|stop|revers)(?:e?s|ed) {OF_IT}(?!pain\b){ILLNESS}"
            rf"|revers(?:e|ing) {OF_IT}{ILLNESS}"
            rf"|put(?:s|ting)? {OF_IT}{ILLNESS} behind (?:you|them|us)\b"
            r"|will heal (?:you|your (?:brain|mind|soul|life))\b"
            r"|restor(?:e|es|ed|ing) (?:your|the) (?:brain|mind) (?:back )?to"
            rf"|repair(?:s|ed|ing)? (?:all )?(?:the )?damage (?:\w{{1,12}} ){{0,3}}{ILLNESS}"
        ),
        why="Symptoms often come back within days to weeks, and many people are not helped.",
        instead="may ease symptoms for a time in some people",
        may_be_softened=True,
        if_denied=True,
    ),
    Wording(
        claim="illness gone",
        stems=(
            *(
                "gone",
                "disappear",
                "vanish",
                "free",
                "melt",
                "goodbye",
                "farewell",
                "long",
                "away",
                "return",
                "back",
                "chance",
            ),
            *("walk", "history", "past", "memory"),
        ),
        pattern=pattern_of(
            rf"{ILLNESS} (?:(?:is|are|was|were|will be|will|symptoms|thoughts) ){{0,3}}"
            r"(?:gone|disappears?|disappeared|vanish(?:es|ed)?|melts? away)\b"
            r"|(?:symptom|depression|anxiety|ptsd) free\b"
            rf"|mak(?:e|es|ing) {OF_IT}{ILLNESS} (?:disappear|vanish|go away)\b"
            rf"|(?:say|wave|bid) (?:goodbye|farewell|so long) to (?:your )?{ILLNESS}"
            rf"|{ILLNESS} (?:(?:will )?never|(?:does|do|will) not|(?:does|do|wo)n't)"
            r" (?:returns?|comes? back|stands? a chance)\b"
            rf"|freedom from {OF_IT}{ILLNESS}(?= for good\b| forever\b)"
            rf"|(?:lasting|true|total|complete|full) freedom from {OF_IT}{ILLNESS}"
            rf"|{ILLNESS} (?:is|becomes|will be) (?:history|a (?:thing of the past|memory))\b"
            r"|walks? out (?:feeling )?(?:better|healed|cured|yourself|happy|free|relieved|a new)\b"
        ),
        why="Symptoms often come back within days to weeks, and many people are not helped.",
        instead="may ease symptoms for a time in some people",
        may_be_softened=True,
        if_denied=True,
    ),
)
