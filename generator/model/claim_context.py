"""Where a phrase stands: denied, asked, made a condition, or softened.

It is judged clause by clause. The scope of a negation ends with its clause, so that "not cheap,
guaranteed relief" promises and "nobody, not even we, can promise relief" does not.
Each look reaches over a bounded number of letters: the work grows with the text only.
"""

import re

_REACH = 400  # letters looked at on either side

_SENTENCE_END = re.compile(r"(?:[.!?]['\")\u201d]?(?=\s)|\n)")
_CLAUSE_END = re.compile(
    r"[,;:!?()\u2014]|\s[-\u2013]\s|\b(?:but|however|although|though|whereas|while|because)\b"
    # A verb of its own after "and" begins a new statement; a base form ("cure and heal") does not.
    r"|\band (?=(?:is|are|has|have|will|can|it|we|they|our|you|ketamine|it's)\b|[a-z]{3,20}s\b)",
    re.IGNORECASE,
)
# A clause that begins so has its subject, and its "not", before the comma.
_GOES_ON = re.compile(
    r"\s*(?:is|are|was|were|be|been|can|could|will|would|should|has|have|do|does|may|or|nor|and"
    r"|and will|that|to|guarantee|promise|including|such as|not even|like)\b",
    re.IGNORECASE,
)
_LIST_GOES_ON = re.compile(r"[\w\s\-\u2010-\u2013]{0,60},\s?(?:[\w\s]{1,40},\s?)?(?:or|nor)\b")

_NEGATION = re.compile(
    r"\b(?:(?P<all>nobody|no one|no-one|none|nothing|neither|never|nor)"
    r"|(?P<narrow>without|with no|free of|free from|lack of|rather than|instead of|far from)"
    r"|(?P<speech>(?:can(?:not| not|['\u2019]t)|(?:do|does|did|will|would|could|should|must|can|has"
    r"|have)(?: not|n['\u2019]t)|won['\u2019]t|not) (?:\w{1,12} ){0,2}(?:claim|promise|say|suggest"
    r"|believe|guarantee|imply|think|mean|ensure|assure|expect|tell|predict|know|true|make)\w{0,3})"
    r"|(?P<word>not|no|cannot|unable|impossible|unlikely|den(?:y|ies|ied)|refuses?|lacks?|lacking"
    r"|hardly|rarely|seldom|untrue|false|falsely|fails? to|yet to be"
    r"|await\w{0,3}|pending|seek(?:s|ing)?"
    r"|toward|unproven))\b"
    r"|(?P<short>n['\u2019]t)\b",
    re.IGNORECASE,
)
_NO_NEGATION = re.compile(
    r"\s(?:only|just|merely|simply|matter|doubt|longer|time|cost|question|wonder|secret|surprise"
    r"|other|extra|to mention|to worry)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w'\u2019]+")
_FAR = {"word": 7, "short": 7, "narrow": 5}  # words between the negation and what it denies
_NEW_SUBJECT = frozenset({"it", "they", "we", "you", "is", "are", "ketamine", "infusions"})
_OWN_NEGATION = re.compile(
    r"(?:no|non|not|isn|aren|doesn|won|can|without|zero|never|free)\b", re.IGNORECASE
)
_NO_SUBJECT = re.compile(
    r"\s{0,3}(?:\w{1,12} that )?(?:no|few|hardly any) (?:[\w'\u2019]{1,20} ){1,5}"
    r"(?:is|are|was|has|have|comes?)\s{0,3}$",
    re.IGNORECASE,
)
_AFTER_AND_OR = re.compile(r"\b(?:and|or|nor|with|is|are|has|have|plus|&)\s*$", re.IGNORECASE)

_UNDONE_AFTER = re.compile(
    r"(?:[ ,]{1,2}(?!(?:that|which|who|and|but|so|because|what)\b)[\w\-]{1,20}){0,4}?[ ,]{1,2}"
    r"(?:(?:is|are|was|were|has|have|can|could|should|does|do)(?: not|not|n['\u2019]t| never)\b"
    r"|(?:is|are|would be) (?:a |an )?(?:myth|false|untrue|misleading|wrong|red flag|unproven"
    r"|unrealistic|impossible|lie))",
    re.IGNORECASE,
)

_CONDITION = re.compile(r"\b(?:if|whether|unless|once|until|in case)\b", re.IGNORECASE)
_IF_IT_WORKS = re.compile(
    r"\bif (?:\w{1,15} ){1,5}(?:works?|helps?|responds?|succeeds?|effective)\b", re.IGNORECASE
)
_SOFTENED = re.compile(
    r"\b(?:may|might|could|hop(?:e|es|ing)|aims?|striv\w{1,3}|possibly|potential(?:ly)?|goal"
    r"|looking|search\w{0,3}|research\w{0,3}|designed|intended|towards?|perhaps)\b"
    r"(?:\W{1,3}[\w'\u2019]{1,20}){0,6}\W{0,3}$",
    re.IGNORECASE,
)
_YES = re.compile(r"\s*(?:yes|absolutely(?! not)|definitely|of course)\b", re.IGNORECASE)


def sentence_around(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands in the same sentence before and after ``text[start:end]``."""
    before = _SENTENCE_END.split(text[max(0, start - _REACH) : start])[-1]
    after = _SENTENCE_END.split(text[end : end + _REACH], maxsplit=1)[0]
    return before, after


def clause_around(text: str, start: int, end: int) -> str:
    """Return the clause that holds ``text[start:end]``, without what it makes a condition of."""
    before, after = sentence_around(text, start, end)
    rest = _CONDITION.split(_CLAUSE_END.split(after, maxsplit=1)[0], maxsplit=1)[0]
    return f"{_clause_before(before, text[start:end] + after)}{text[start:end]}{rest}"


def is_denied(text: str, start: int, end: int) -> bool:
    """Return whether a "not" or its like denies ``text[start:end]``."""
    before, after = sentence_around(text, start, end)
    if _UNDONE_AFTER.match(after):
        return True
    clause = _clause_before(before, text[start:end] + after)
    if _OWN_NEGATION.match(text, start) and _AFTER_AND_OR.search(clause):
        return bool(_NO_SUBJECT.match(clause)) or _has_outer_negation(clause)
    return any(_reaches(negation, clause) for negation in _NEGATION.finditer(clause))


def is_asked(text: str, end: int) -> bool:
    """Return whether the sentence is a question that is not answered with yes."""
    after = text[end : end + _REACH]
    stop = _SENTENCE_END.search(after + "\n")
    is_question = stop is not None and after[: stop.end()].rstrip("\n'\" )").endswith("?")
    return is_question and not (stop and _YES.match(after, stop.end()))


def is_conditional(text: str, start: int, end: int) -> bool:
    """Return whether its clause only says what would be so if something else were."""
    before, after = sentence_around(text, start, end)
    clause = _clause_before(before, text[start:end] + after)
    return bool(_CONDITION.search(clause) or _IF_IT_WORKS.search(before))


def is_softened(text: str, start: int, end: int) -> bool:
    """Return whether "may", "might", "could" or a hope stands shortly before it."""
    before, after = sentence_around(text, start, end)
    clause = _clause_before(before, text[start:end] + after)
    return _SOFTENED.search(clause[-150:]) is not None


def _clause_before(before: str, rest: str) -> str:
    """Return the clause up to the phrase, with the clauses that it only goes on with."""
    sentence = before + rest
    breaks = (end.end() for end in _CLAUSE_END.finditer(sentence))
    ends = [0, *(end for end in breaks if end <= len(before))]
    at = len(ends) - 1
    in_a_list = not before[ends[at] :].strip() and _LIST_GOES_ON.match(rest)
    while at and (in_a_list or _GOES_ON.match(sentence, ends[at])):
        # "No form, lozenges included, is approved": the subject stands before what is put between.
        at -= 2 if at > 1 and _is_put_between(sentence[ends[at - 2] : ends[at]]) else 1
        in_a_list = None
    return before[ends[at] :]


def _is_put_between(clauses: str) -> bool:
    return clauses.rstrip().endswith((",", ")")) and clauses.count(",") + clauses.count("(") > 1


def _reaches(negation: re.Match[str], clause: str) -> bool:
    if _NO_NEGATION.match(clause, negation.end()):
        return False
    far = _FAR.get(negation.lastgroup or "")
    between = _WORD.findall(clause[negation.end() :])
    if negation.lastgroup == "narrow" and _NEW_SUBJECT.intersection(between):
        return False
    return far is None or len(between) <= far


def _has_outer_negation(clause: str) -> bool:
    """Return whether somebody denies the whole: "nobody can say that it is non-addictive"."""
    return any(
        negation.lastgroup in ("all", "speech") and _reaches(negation, clause)
        for negation in _NEGATION.finditer(clause)
    )
