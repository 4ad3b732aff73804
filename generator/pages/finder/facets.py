"""Every facet of the finder, in the order of the panel; adding one is one entry here."""

from generator.facts.conditions import GROUPS
from generator.model.state import STATES
from generator.model.vocabulary import Route
from generator.pages.finder import answers
from generator.pages.finder.answers import NO, YES
from generator.pages.finder.facet import IN_PART, Facet, Option

PAYING = "Paying"
STATE = Facet(
    "state",
    "State where you are",
    answers.states,
    tuple(Option(code, name) for code, name in sorted(STATES.items(), key=lambda pair: pair[1])),
    unknown="Include those that do not say where",
)
FACETS: tuple[Facet, ...] = (
    STATE,
    Facet(
        "setting",
        "Where you take the medicine",
        answers.setting,
        (
            Option("clinic", "At a clinic"),
            Option("home", "At home"),
            Option("video", "Visits by video"),
        ),
        is_open=True,
    ),
    Facet(
        "flags",
        "Red flags",
        answers.red_flags,
        (
            Option("no-confirmed", "Hide confirmed red flags", hides=True),
            Option("no-possible", "Hide possible red flags too", hides=True),
            Option("none-found", "No red flags found when checked"),
        ),
        unknown="Include those nobody has checked",
        note="Off at the start: you see every provider.",
        is_open=True,
    ),
    Facet(
        "route",
        "Treatment",
        answers.route,
        tuple(Option(route.value, route.says) for route in Route),
        is_open=True,
    ),
    Facet(
        "condition",
        "They say they treat",
        answers.conditions,
        tuple(Option(id_, name) for id_, (name, _) in GROUPS.items()),
        note="Their word, not ours. Only esketamine has FDA approval, for some depression.",
    ),
    Facet(
        "session",
        "Price for one session",
        answers.session_price,
        (
            Option("low", "Under $300"),
            Option("middle", "$300 to $599"),
            Option("high", "$600 or more"),
        ),
        unknown="Include price not stated",
    ),
    Facet(
        "course",
        "Price for a course",
        answers.course_price,
        (
            Option("low", "Under $1,500"),
            Option("middle", "$1,500 to $2,999"),
            Option("high", "$3,000 or more"),
        ),
        unknown="Include price not stated",
        note="What they ask for a whole course or program.",
    ),
    Facet(
        "insurance",
        "Insurance",
        answers.insurance,
        (
            Option(YES, "Bills insurance for some care"),
            Option(IN_PART, "Bills insurance in some cases"),
            Option(NO, "Says it bills none"),
        ),
        group=PAYING,
    ),
    Facet(
        "spravato-insurance",
        "Insurance for Spravato",
        answers.esketamine_insurance,
        (
            Option(YES, "Bills insurance for Spravato"),
            Option(IN_PART, "Bills for Spravato in some cases"),
            Option(NO, "Says it bills none for Spravato"),
        ),
        group=PAYING,
    ),
    Facet(
        "plan",
        "Do they take",
        answers.plans,
        unknown="Include those that name no plan",
        note="One name for all plans of an insurer. The card tells which plan they name, for which "
        "drug, and how old the list is. Your plan has the last word.",
        link=("learn/insurance-by-drug/#what-to-ask-in-writing", "What to ask your plan"),
        group=PAYING,
    ),
    Facet(
        "superbill",
        "Superbill",
        answers.superbill,
        (
            Option(YES, "Gives a superbill"),
            Option(IN_PART, "Superbill in some cases"),
            Option(NO, "Says it gives none"),
        ),
        group=PAYING,
    ),
    Facet(
        "hsa-fsa",
        "HSA or FSA",
        answers.hsa_fsa,
        (
            Option(YES, "Takes HSA or FSA"),
            Option(IN_PART, "HSA or FSA in some cases"),
            Option(NO, "Says it takes neither"),
        ),
        group=PAYING,
    ),
    Facet(
        "payment-plan",
        "Payment plan",
        answers.payment_plan,
        (
            Option(YES, "Has a payment plan"),
            Option(IN_PART, "Payment plan in some cases"),
            Option(NO, "Says it has none"),
        ),
        group=PAYING,
    ),
    Facet(
        "team",
        "Who treats you",
        answers.team,
        (
            Option("physician", "Physician (MD or DO)"),
            Option("psychiatrist", "Psychiatrist"),
            Option("anesthesiologist", "Anesthesiologist"),
            Option("nurse-practitioner", "Nurse practitioner (NP)"),
            Option("nurse-anesthetist", "Nurse anesthetist (CRNA)"),
            Option("physician-assistant", "Physician assistant (PA)"),
            Option("nurse", "Nurse"),
            Option("psychologist", "Psychologist"),
            Option("therapist", "Therapist or counselor"),
        ),
    ),
    Facet(
        "therapy",
        "Therapy and support",
        answers.therapy,
        (
            Option(YES, "Therapy or support offered"),
            Option("included", "Included in the price"),
            Option(IN_PART, "Offered in some cases"),
            Option(NO, "Says it has none"),
        ),
    ),
    Facet("language", "Languages", answers.languages),
    Facet(
        "new-patients",
        "New patients",
        answers.answer_to(lambda judgement: judgement.accepting_new_patients),
        (
            Option(YES, "Accepting now"),
            Option(IN_PART, "Accepting in some cases"),
            Option(NO, "Not accepting now"),
        ),
    ),
    Facet(
        "checked",
        "Last check",
        answers.last_check,
        (
            Option("fresh", "In the last {days} days"),
            Option("not-overdue", "Hide overdue", hides=True),
        ),
        unknown="Include those nobody has checked",
    ),
)
