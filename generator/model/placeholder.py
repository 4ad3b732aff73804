"""Placeholder: text that fills a field and says nothing, and what counts as a full sentence."""

import re

FEWEST_DIFFERENT = 3
"""How many different words a sentence has at least, like 'They press people.'"""

_EMPTY_WORDS = """
a an and any anonymous anybody anyone bar be blank dash do done empty fixme foo handle here i it
lorem ipsum me missing my myself n na name nil no nobody none noone not null of one or pending
placeholder same somebody someone something stated tba tbc tbd test that the them they this to todo
unknown unnamed unspecified us various we what who x xx xxx xxxx y yes you your
"""
NOTHING = frozenset(_EMPTY_WORDS.split())
_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_ENDS = re.compile(r"[.!?][\"'\u201d\u2019)]*$")


def says_something(text: str | None) -> bool:
    """Return whether a text holds a word that means something: not ``x``, ``N/A`` or ``TBD``."""
    words = re.sub(r"[\W\d_]", " ", (text or "").casefold()).split()
    return any(len(word) > 1 and word not in NOTHING for word in words)


FILLERS = frozenset(
    line.strip()
    for line in """
    n a|na|nil|none|null|unknown|tba|tbc|tbd|todo|to do|to be determined|to be confirmed|not stated
    not known|not available|not applicable|not specified|not given|not listed|not found|not sure
    not disclosed|undisclosed|unspecified|unclear|nobody knows|no data|no information|no info
    nothing|missing|pending|placeholder|lorem ipsum|text|x|xx|xxx|fixme|does not say|not mentioned
    """.strip()
    .replace("\n", "|")
    .split("|")
)


# What the template of a new profile has where something is to be written.
_LEFTOVER = re.compile(r"<(?:text|name|number|year-month-day|[^<>]+ \| [^<>]+)>")


def is_leftover(text: str) -> bool:
    """Return whether a text is what `directory new` wrote where something is to be filled in."""
    return _LEFTOVER.fullmatch(text) is not None


def is_filler(text: str) -> bool:
    """Return whether a whole text only says that nobody knows: ``N/A``, ``TBD``, ``not stated``."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold())) in FILLERS


_SAYS_OF_SILENCE = re.compile(
    r"(?:(?:it|they|the (?:page|site|clinic|provider)|this) )?"
    r"(?:(?:do|does|did) not|don['\u2019]t|doesn['\u2019]t|didn['\u2019]t) "
    r"(?:say|state|name|tell|mention|specify|give|print|publish)\b"
    r"|(?:(?:it|that|this) is )?not (?:\w+ly )?(?:stated|named|said|given|specified|mentioned"
    r"|disclosed|told|published|printed|listed|known|found)\b"
    r"|none (?:is |are |was |were )?(?:stated|named|given|found|listed|published|mentioned|known)\b"
    r"|no (?:\w+ ){0,2}(?:terms?|polic(?:y|ies)|programs?|courses?|details?|information|topics?"
    r"|subjects?|measures?|scales?)\b"
    r"|[^.;,]{1,80} (?:is|are) not (?:stated|named|said|specified|mentioned|disclosed|told|known)"
    r"[.]?$",
    re.IGNORECASE,
)


def says_of_silence(text: str) -> bool:
    """Return whether an answer only says that there is none: "They do not say.", "None named"."""
    return not says_something(text) or is_filler(text) or bool(_SAYS_OF_SILENCE.match(text.strip()))


def is_sentence(text: str) -> bool:
    """Return whether a text is a full sentence: a few different words and an end mark."""
    words = {word.casefold() for word in _WORD.findall(text)}
    ends = _ENDS.search(text.rstrip()) is not None
    return ends and len(words) >= FEWEST_DIFFERENT and says_something(text)
