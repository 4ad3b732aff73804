"""What is asked of prices, refunds and insurance."""

from generator.calling.question import (
    AnswerField,
    Question,
    Shape,
    Tap,
    figure_alone,
    unanswered,
    yes_no,
)
from generator.model.vocabulary import Per, Route, Service

PRICED = (Tap("told", "They said"), Tap("about", "About, or from", more={"approximate": "yes"}))


def _price(
    id_: str, ask: str, about: str, service: Service, route: Route | None = None
) -> Question:
    return Question(
        id_,
        ask,
        about,
        ("prices",),
        "amount_usd",
        (*PRICED, *unanswered()),
        AnswerField(
            "amount_usd",
            "Dollars, or from to: 400 to 600",
            Shape.DOLLARS,
            ("told", "about"),
            True,
            high="amount_high_usd",
        ),
        {"service": service.value, "per": (Per.SESSION if route else Per.VISIT).value},
        route=route.value if route else "",
        item_says=service.says,
        by_place=True,
    )


def _insurance(id_: str, ask: str, about: str, key: str) -> Question:
    return Question(id_, ask, about, ("insurance",), key, yes_no())


QUESTIONS = (
    _price(
        "price-infusion",
        "What does one IV infusion cost?",
        "infusion price",
        Service.IV_INFUSION,
        Route.IV,
    ),
    _price(
        "price-injection",
        "What does one session with an injection in a muscle cost?",
        "injection price",
        Service.IM_INJECTION,
        Route.IM,
    ),
    _price(
        "price-esketamine",
        "What does one Spravato session cost without insurance?",
        "Spravato price",
        Service.ESKETAMINE,
        Route.ESKETAMINE,
    ),
    _price(
        "price-oral",
        "What does one session with tablets or lozenges cost?",
        "tablet price",
        Service.ORAL,
        Route.ORAL,
    ),
    _price(
        "price-first-visit",
        "What does the first visit cost?",
        "first visit price",
        Service.CONSULTATION,
    ),
    Question(
        "usual-course",
        "How many sessions does a usual first course have?",
        "usual course",
        ("prices",),
        "sessions",
        figure_alone(),
        AnswerField("sessions", "Sessions", Shape.COUNT, ("told",), True),
        {"service": Service.USUAL_COURSE.value},
    ),
    Question(
        "refunds",
        "What is paid back when somebody stops or cancels, and until when?",
        "refunds",
        ("refunds",),
        "terms",
        figure_alone(),
        AnswerField("terms", "The terms, in your own words", Shape.WORDS, ("told",), True),
    ),
    _insurance(
        "bills-insurance",
        "Do you bill insurance for any of your care?",
        "bills insurance",
        "bills_insurance",
    ),
    _insurance(
        "superbill",
        "Do you give a superbill, an itemized receipt to send to a plan?",
        "superbill",
        "superbill",
    ),
    _insurance("hsa-fsa", "Do you take HSA or FSA money?", "HSA or FSA", "hsa_fsa"),
    _insurance(
        "prior-authorization",
        "Do you help to ask a plan for approval beforehand?",
        "prior authorization",
        "prior_authorization",
    ),
    _insurance("payment-plan", "Can the price be paid in parts?", "payment plan", "payment_plan"),
)
