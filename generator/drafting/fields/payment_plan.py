"""Paying in parts: installments, financing, medical credit."""

from generator.drafting.field import DraftField, either, phrases
from generator.drafting.subject import offered

YES = {"payment_plan": True}
NO = {"payment_plan": False}

FIELD = DraftField(
    id="payment-plan",
    parent=("insurance",),
    find=either(
        phrases(
            *((way, YES) for way in offered(r"(?:payment plans?|financing|installment plans?)"))
        ),
        phrases(
            (
                (
                    r"\b<we> (?:\w{2,12} ){0,2}(?:offer|accept"
                    r"|provide|have|partner"
                    r" with|work with|take)s? (?:[\w\-]{1,12} ){0,3}(?:payment plans?|financing"
                    r"|installments?"
                    r"|CareCredit|Care Credit|Affirm|Klarna|Cherry|Advance Care)\b"
                ),
                YES,
            ),
            (
                (
                    r"\b(?:payment plans?|(?:monthly|flexible) payments?|financing|CareCredit"
                    r"|installments) (?:options |plans )?(?:is"
                    r"|are)"
                    r" (?:\w{2,12} )?(?:available|offered|accepted)\b"
                    r"|\b(?:payment plans?|financing), which (?:is|are) (?:available|offered)\b"
                ),
                YES,
            ),
            (
                (
                    r"\byou can (?:also )?(?:pay|spread the cost|split (?:the|your) (?:cost"
                    r"|payments?))"
                    r" (?:\w{2,12} ){0,3}?(?:in|with|over|into)"
                    r" (?:(?!no|one|full)\w{1,12} ){0,3}(?:installments|monthly payments"
                    r"|payments)\b"
                ),
                YES,
            ),
        ),
        phrases(
            (
                (
                    r"\b<we> (?:do not|don['\u2019]t|cannot) (?:\w{2,12}"
                    r" )?(?:offer|accept"
                    r"|provide) (?:payment plans?|financing|installments?)\b"
                ),
                NO,
            ),
            may_be_denied=True,
        ),
    ),
    states={
        "We offer financing through a lender.": YES,
        "Payment plans are available.": YES,
        "We accept CareCredit.": YES,
        "Flexible payment options are available.": YES,
        "You can pay in monthly installments.": YES,
        "We do not offer payment plans.": NO,
    },
    silent=(
        "Are payment plans available?",
        "Financing is a loan, and late fees add up.",
        "Many clinics offer financing.",
        "Be careful: payment plans are offered by lenders.",
        "We may offer financing.",
    ),
)
