"""What they promise of results, in our words: a red flag may rest on it once a person took it."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.statement import is_stated
from generator.model.wording import promises

OUR_WORDS = {
    "cure": "Says that ketamine is a cure.",
    "healing or ending an illness": "Says that ketamine ends depression.",
    "illness gone": "Says that the illness will be gone.",
    "guarantee": "Says that results are guaranteed.",
    "certain result": "Says that patients will feel better.",
    "help for everyone": "Says that ketamine works for everyone.",
    "for good": "Says that ketamine gives permanent relief.",
    "miracle": "Says that ketamine is a miracle drug.",
    "FDA-approved": "Says that its ketamine is FDA-approved.",
    "no addiction": "Says that ketamine is not addictive.",
    "no withdrawal": "Says that ketamine has no withdrawal.",
    "no side effects": "Says that ketamine has no side effects.",
    "no risk": "Says that ketamine has no risks.",
}
"""A kind of promise to how we tell it: no sentence of theirs is copied."""
_RATE = re.compile(
    r"\b(?P<what>success|response|remission) rates? (?:is|of|are|at) (?:about |over |around"
    r" |nearly |more than )?(?P<share>\d{1,3}) ?(?:%|percent\b)",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:our|we|us|here)\b", re.IGNORECASE)


def find(text: str) -> Iterator[Stated]:
    """Give each promise of a kind that we can tell in our words, and each rate of their own."""
    for one in promises(text):
        if one.claim in OUR_WORDS and is_stated(text, one.start, one.end, may_be_denied=True):
            yield Stated(one.start, one.end, {"says": OUR_WORDS[one.claim]})
    for match in _RATE.finditer(text):
        if _OURS.search(text[: match.start()]) and is_stated(text, *match.span()):
            says = f"Says that its {match['what'].lower()} rate is {match['share']}%."
            yield Stated(*match.span(), {"says": says})


FIELD = DraftField(
    id="claims",
    parent=("claims",),
    is_list=True,
    find=find,
    states={
        "Ketamine cures depression.": {"says": "Says that ketamine is a cure."},
        "We guarantee results.": {"says": "Says that results are guaranteed."},
        "Our success rate is 85%.": {"says": "Says that its success rate is 85%."},
        "Ketamine has no side effects.": {"says": "Says that ketamine has no side effects."},
    },
    silent=(
        "There is no cure for depression.",
        "We cannot guarantee results.",
        "Does ketamine cure depression?",
        "Avoid clinics that guarantee results.",
        "In studies the response rate was 70%.",
        "Some clinics say that ketamine has no side effects.",
        "Spravato is FDA-approved for treatment-resistant depression.",
    ),
)
