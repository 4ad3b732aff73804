"""Words that claims are built of: what ends, what is ended, how soon, for whom.

A blank is any blank or hyphen once ``pattern_of`` has read it. A verb stands in one table with the
ends it takes, so that no voice or tense of it is forgotten.
"""

from generator.model.claim_kinds import ILLNESS

_WITH_E = (
    r"(?:eliminat|eras|eradicat|resolv|remov|revers|dissolv|solv|escap|silenc|delet|neutraliz"
    r"|obliterat|vaporiz|annihilat|dismantl|purg)"
)
_WITHOUT_E = (
    r"(?:end|heal|banish|beat|defeat|conquer|fix|extinguish|vanquish|abolish|destroy|kill|crush"
    r"|demolish|expel|halt|evict|overpower)"
)
_TWO_WORDS = (
    r"(?:wip{0}|tak{0}|wash{1}|melt{1}|chas{0}|flush{1}|clear{1}|lift{1}) (?:out|away)"
    r"|(?:shut{1}|turn{1}|switch{1}) (?:off|down)|knock{1} out|get{1} rid of|put{1} an end to"
    r"|put{1} a stop to|break{1} (?:through|the (?:grip|chains|hold) of)|rid{1} you of|undo{2}"
    r"|overcom{0}"
)
ENDS = (
    rf"(?:{_WITH_E}es|{_WITHOUT_E}e?s|cures|lifts|breaks|stops|"
    + _TWO_WORDS.format("es", "e?s", "es")
    + ")"
)
END = (
    rf"(?:{_WITH_E}e|{_WITHOUT_E}|cure|lift|break|stop|"
    + _TWO_WORDS.format("e", "", "")
    + r"|leave behind)"
)
ENDING = (
    rf"(?:{_WITH_E}ing|{_WITHOUT_E}ing|curing|lifting|stopping|"
    + _TWO_WORDS.format("ing", "t?ing", "ing")
    + ")"
)
ENDED = (
    rf"(?:{_WITH_E}ed|{_WITHOUT_E}(?:e[dn])?|cured|lifted|stopped|undone|wiped (?:out|away)"
    r"|overcome|taken away|gone|history|washed away|over|silenced|put to rest)"
)

LOSS = (
    rf"(?:{ILLNESS}(?: (?:symptoms|thoughts|feelings|episodes|attacks|pain|cravings|thinking))?"
    r"|relapses?\b|suicidal thinking\b"
    r"|(?:dark(?:ness)?|black|heavy|gray) (?:cloud|fog|weight|veil)\b|darkness\b|heaviness\b"
    r"|despair\b|hopelessness\b|misery\b|suffering\b|nightmares?\b|demons\b|burnout\b|insomnia\b"
    r"|(?:pain|stress|fear) (?:pathways?|circuits?|response)\b|panic disorder\b|sadness\b)"
)
"""What is to end: an illness with or without what it consists of, or a picture of it."""

LOSS_STEMS = (
    "depress anxiety ptsd ocd bipolar pain suicid trauma symptom addict craving mental panic "
    "migraine crps fibromyal grief relaps dark black heavy gray heaviness despair hopeless misery "
    "suffer nightmare demons burnout insomnia stress fear sadness"
)
"""One of them is in each text that names what is to end."""

OF_IT = (
    r"(?:(?:your|the|their|his|her|my|all|any|of|from|feelings|thoughts|signs|years|decades|cycle"
    r"|months|a|lifetime|even|most|forms|kinds|types|every|form|kind|symptoms|grip|nightmare"
    r"|treatment|resistant|severe|major|stubborn|clinical|deep|lifelong|worst) ){0,5}"
)
"""What may stand between a word like "ends" and the illness."""

AGENT = (
    r"(?:ketamine|esketamine|spravato|it|this|we|infusions?|lozenges?|tablets?|troches?|injections?"
    r"|treatments?|therapy|program|protocol|method|approach|medicine|medication|drip|sessions?"
    r"|dose|course|kap|clinic|team)"
)
PATIENT = r"(?:you|patients?|clients?|people|everyone|everybody|anyone|guests|members|veterans)"

SOON = (
    r"(?:overnight|same day|(?:with)?in (?:(?:just|only|about|under|less|than|as|little|few|mere|a"
    r"|an|the|one|two|three|four|five|six|single|first|matter|of|[0-9]{1,2}|couple) ){0,6}"
    r"(?:minutes?|hours?|days?|weekend|afternoon|morning|weeks?|sessions?|infusions?|visits?"
    r"|treatments?|doses?)|(?:from|after|with) (?:just |only )?(?:one|a single|your first|the first"
    r"|your very first) (?:session|infusion|dose|visit|treatment|lozenge|injection)"
    r"|by (?:the end of|your|their) (?:\w{1,10} ){0,3}(?:week|day|month|visit|session|infusion))"
)
FOR_GOOD = (
    r"(?:once and for all|for good|forever|for life|for ever|permanently|completely|entirely|fully"
    r"|for the rest of (?:your|their) li(?:fe|ves))"
)
PILLS = (
    r"(?:antidepressants?|medications?|medicines?|meds|pills?|opioids?|painkillers?|ssris?"
    r"|prescriptions|another (?:pill|drug)|(?:talk )?therapy|psychotherapy|counseling)\b"
)
EVERYONE = (
    r"(?:everyone|everybody|anyone|anybody|each (?:patient|person|client|of (?:our|the|them))"
    r"|every (?:single )?(?:patient|person|client|one(?: of (?:them|our \w{1,12}|the \w{1,12}))?"
    r"|body|veteran|case|age|member|form of \w{1,12}|kind of \w{1,12}|type of \w{1,12})"
    r"|all (?:of )?(?:our |the |these )?(?:patients|people|clients|cases|ages|of them)|all of you"
    r"|ten (?:out )?of ten|nine (?:out )?of nine|10 (?:out )?of 10"
    r"|(?:100|one hundred|a hundred) ?(?:%|percent)(?: of(?: the| our| all)?"
    r"(?: patients| people| clients| cases| them| those| the time)?)?)"
)
