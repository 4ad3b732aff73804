"""What is asked of who pays for which drug, of when a patient pays, and of paying less."""

from generator.calling.question import (
    AnswerField,
    Question,
    Shape,
    Tap,
    figure_alone,
    unanswered,
    yes_no,
)
from generator.model.coverage import Covered, Network, Payer
from generator.model.payment import DiscountKind, Due
from generator.model.vocabulary import Route

_NETWORKS = (
    Tap("in-network", "Yes, in network", "yes", {"network": Network.IN.value}),
    Tap("out-of-network", "Out of network only", "yes", {"network": Network.OUT.value}),
)
_YES, _NO, *_REST = yes_no()


def _covers(ask: str, about: str, covers: Covered, payer: Payer | None = None) -> Question:
    item = {"covers": covers.value, **({"payer": payer.value} if payer else {})}
    id_ = "covers-" + "-".join(item.values()).replace(" ", "-")
    taps = (*_NETWORKS, Tap("yes", "Yes, network not told", "yes"), _NO, *_REST)
    route = Route.ESKETAMINE.value if covers is Covered.ESKETAMINE else ""
    return Question(id_, ask, about, ("coverage",), "answer", taps, item=item, route=route)


def _of_spravato(payer: Payer, name: str) -> Question:
    return _covers(
        f"Does {name} pay for Spravato here? In which network are you?",
        f"Spravato by {name}",
        Covered.ESKETAMINE,
        payer,
    )


def _reduced(kind: DiscountKind, ask: str, about: str) -> Question:
    return Question(
        kind.value.replace(" ", "-"),
        ask,
        about,
        ("discounts",),
        "who",
        figure_alone(),
        AnswerField("who", "Who gets it", Shape.WORDS, ("told",), True),
        {"kind": kind.value},
    )


QUESTIONS = (
    _of_spravato(Payer.PRIVATE, "private insurance"),
    _of_spravato(Payer.MEDICARE, "Medicare"),
    _of_spravato(Payer.MEDICAID, "Medicaid"),
    _of_spravato(Payer.TRICARE, "TRICARE"),
    _of_spravato(Payer.VA, "the VA"),
    _covers(
        "Does any insurance pay for other ketamine here? In which network are you?",
        "other ketamine by insurance",
        Covered.KETAMINE,
    ),
    _covers(
        "Does any insurance pay for visits or therapy here? In which network are you?",
        "visits by insurance",
        Covered.VISITS,
    ),
    Question(
        "payment-due",
        "When does a patient pay?",
        "when to pay",
        ("payment",),
        "due",
        figure_alone(),
        AnswerField(
            "due",
            "Each moment that they named",
            Shape.SEVERAL,
            ("told",),
            True,
            {due.value: due.says for due in Due},
        ),
    ),
    _reduced(DiscountKind.DISCOUNT, "Who gets a discount, if anybody does?", "discount"),
    _reduced(
        DiscountKind.SLIDING_SCALE, "Whose fee goes by income, if anybody's?", "fee by income"
    ),
    Question(
        "financing-months",
        "When the price is paid in parts, over how many months at most?",
        "months to pay",
        ("financing",),
        "months",
        figure_alone(),
        AnswerField("months", "Months", Shape.COUNT, ("told",), True),
    ),
    Question(
        "financing-credit",
        "Do you look at somebody's credit first?",
        "credit check",
        ("financing",),
        "credit_check",
        yes_no(in_part=False),
    ),
    Question(
        "financing-interest",
        "Is interest owed from the first day when the last payment is late?",
        "interest from the first day",
        ("financing",),
        "deferred_interest",
        yes_no(in_part=False),
    ),
    Question(
        "pays-after-treatment",
        "Is nothing paid before treatment?",
        "paid after treatment",
        ("refunds",),
        "paid_after_treatment",
        (_YES, _NO, *unanswered()),
    ),
)
