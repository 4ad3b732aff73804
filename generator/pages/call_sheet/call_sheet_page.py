"""One sheet of questions for each listed provider, led by what it does not state."""

from dataclasses import dataclass
from itertools import accumulate

from generator.facts.one_order import in_one_order
from generator.judging import ALL_RULES
from generator.model.fact import Fact
from generator.model.finding import Judged, Outcome
from generator.model.judgement import Judgement
from generator.model.provider import Provider
from generator.pages.page import Page, base_of
from generator.pages.templating import fill
from generator.pages.wording.evidence_words import shown_address
from generator.pages.wording.in_part import stated_in_part
from generator.pages.wording.marks import IN_PART
from generator.pages.wording.provider_lines import where
from generator.pages.wording.short_facts import Short, short_facts
from generator.pages.wording.words import flag_word, freshness
from generator.surroundings import Surroundings

ROOM = 13
"""How many questions one Letter page holds, with a line to write on under each."""
ROOM_OF_A_FLAG = 1.4
"""A raised flag needs more room, because what was found stands under its question."""
ROOM_OF_A_REASON = 1.35
"""A question with a line under it: what is stated in part, or that nobody has looked."""
LEAST_SILENT = 3
MOST_UNTOLD = 3
# Where they leave a lot open, these come first: who decides, what keeps you safe, what you owe.
FIRST = (
    "licensed-in-every-state",
    "screens-before-treatment",
    "monitors-sessions",
    "has-an-emergency-plan",
    "publishes-prices",
    "states-refund-terms",
)
# A criterion's question that asks the same as a red flag's: nobody should read both.
SAME = {
    "serves-unlicensed-state": "licensed-in-every-state",
    "skips-medical-screening": "screens-before-treatment",
    "leaves-sessions-unattended": "monitors-sessions",
    "uses-untrained-staff": "trained-in-ketamine-care",
}
FOR_EVERYBODY = (
    "I have these conditions and take these medicines. Does any of them matter?",
    "Which effects should make me call you, and who answers at night?",
    "What else could I try instead, and what if this does not help?",
)

ALSO = {
    "coverage": "plans by drug",
    "payment": "when you pay",
    "discounts": "discounts",
    "first_exam": "first exam",
    "hours": "hours",
    "waiting_time": "wait",
    "eligibility": "ages",
    "languages": "languages",
    "accommodations": "access",
}
"""What no criterion asks for, in a line where nobody states it."""


@dataclass(frozen=True, slots=True)
class CallQuestion:
    """One question to read out; ``why`` is what stands under it in small letters."""

    ask: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The questions for one provider, in three parts, and how many did not fit."""

    silent: tuple[CallQuestion, ...]
    flags: tuple[CallQuestion, ...]
    left_out: int


def path_of(slug: str) -> str:
    """Return where the sheet of a provider stands."""
    return f"call-sheet/{slug}/"


def call_sheet(directory: Surroundings, judgement: Judgement) -> Page:
    """Return the sheet; search engines leave it out, because the profile says all of it."""
    judgement = judgement.told_of(in_one_order(judgement.provider))
    provider, path = judgement.provider, path_of(judgement.slug)
    base = base_of(path)
    body = fill(
        "call_sheet/call_sheet.html.jinja",
        base=base,
        p=provider,
        slug=judgement.slug,
        phone=_phone(provider),
        website=shown_address(provider.home_page) if provider.home_page else "",
        fresh=freshness(judgement, directory.today, directory.config.freshness),
        stated=_stated(provider),
        where=where(provider),
        sheet=sheet_for(judgement),
        for_everybody=FOR_EVERYBODY,
        also=_also(provider),
    )
    return Page(
        path,
        f"Questions for {provider.name}",
        f"One page to print before you call {provider.name}: what to ask, what they do not "
        "state, and room for the answers.",
        body,
        "providers",
        hidden=True,
        scripts=("printing",),
    )


def sheet_for(judgement: Judgement) -> Sheet:
    """Return the questions that fit; raised flags and what is silent come before what is open."""
    raised, silent, untold = _raised(judgement), _silent(judgement), _untold(judgement)
    room, least = ROOM - len(FOR_EVERYBODY), min(LEAST_SILENT, len(silent))
    about = raised[: int((room - least) / ROOM_OF_A_FLAG)]
    room = int(room - ROOM_OF_A_FLAG * len(about))
    fitting = _fitting(silent, room - min(MOST_UNTOLD, len(untold)))
    asked = silent[: max(least, fitting)]
    ruled_out = untold[: max(0, int(room - sum(map(_room_of, asked))))]
    fits = len(asked) + len(about) + len(ruled_out)
    left_out = len(silent) + len(raised) + len(untold) - fits
    return Sheet(asked, (*about, *ruled_out), left_out)


def _also(provider: Provider) -> list[str]:
    stated = {key for key in ALSO if getattr(provider, key)}
    if any(place.hours for place in provider.locations):
        stated.add("hours")
    return [asked for key, asked in ALSO.items() if key not in stated]


def _room_of(question: CallQuestion) -> float:
    return ROOM_OF_A_REASON if question.why else 1


def _fitting(questions: tuple[CallQuestion, ...], room: float) -> int:
    """Return how many of the first questions have room."""
    used = accumulate(map(_room_of, questions))
    return sum(so_far <= room for so_far in used)


def _raised(judgement: Judgement) -> tuple[CallQuestion, ...]:
    """Return what to ask of each red flag that is raised, the confirmed ones first."""
    return tuple(
        CallQuestion(ALL_RULES[i].ask, f"{flag_word(flag)}: {flag.reason}")
        for i, flag in judgement.raised
    )


def _silent(judgement: Judgement) -> tuple[CallQuestion, ...]:
    """Return what to ask of the criteria without an answer, the most important first."""
    silent = [i for i, judged in judgement.criteria.items() if judged.outcome.is_silent]
    first = [i for i in FIRST if i in silent]
    in_part = stated_in_part(judgement)
    asked = (*first, *(i for i in silent if i not in FIRST))
    return tuple(
        CallQuestion(ALL_RULES[i].ask, _why(judgement.criteria[i], in_part.get(i))) for i in asked
    )


def _why(judged: Judged, fact: Fact | None) -> str:
    if judged.outcome is Outcome.NOT_LOOKED_FOR:
        return judged.reason
    return f"{IN_PART}: {fact.note}" if fact and fact.note else ""


def _untold(judgement: Judgement) -> tuple[CallQuestion, ...]:
    """Return what to ask of the red flags that nobody could tell, once for each question."""
    open_flags = [i for i, flag in judgement.red_flags.items() if flag.state.is_silent]
    answered = judgement.criteria
    return tuple(
        CallQuestion(ALL_RULES[i].ask)
        for i in open_flags
        if i not in SAME or not answered[SAME[i]].outcome.is_silent
    )


def _phone(provider: Provider) -> str:
    numbers = (location.phone for location in provider.locations)
    return provider.phone or next(filter(None, numbers), "")


def _stated(provider: Provider) -> tuple[Short, ...]:
    """Return what a caller should have at hand; what nobody states is asked, not told."""
    return tuple(fact for fact in short_facts(provider) if fact.known)
