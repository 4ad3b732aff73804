"""The rows of a provider's care, of its safety at home, and of what it does about insurance."""

from collections.abc import Iterator

from generator.model.care import Announcement, AtHome, Monitoring
from generator.model.fact import Fact
from generator.model.finding import Outcome
from generator.model.money import Refunds
from generator.model.plural import counted
from generator.model.provider import Provider
from generator.model.vocabulary import AtHomeMonitor
from generator.pages.providers.coverage_rows import coverage_rows
from generator.pages.providers.fact_rows import (
    FactRow,
    answer_row,
    notes_of,
    proof_of,
    stated_rows,
    words_row,
    yes_no,
)
from generator.pages.providers.visit_rows import access_rows
from generator.pages.wording.marks import SEE_NOTE


def more_rows(provider: Provider) -> tuple[FactRow, ...]:
    """Return every further fact that anybody states; what is silent is asked elsewhere."""
    booking = provider.booking
    rows = (
        *_watching(provider.monitoring),
        _training(provider),
        answer_row("A plan for each patient", provider.treatment_plan),
        answer_row("Emergency plan", provider.emergency_plan),
        _integration(provider),
        answer_row("Tells you it is off-label", provider.off_label_disclosure),
        words_row("Experience", provider.experience),
        _outcomes(provider),
        answer_row("Works with your clinicians", provider.care_coordination),
        answer_row("A first talk the same day", booking.same_day_consultation),
        answer_row("Treatment on the first day", booking.same_day_treatment),
        answer_row("Intake by sales agents", booking.call_center),
        answer_row("Pressed to pay at once", booking.sales_pressure),
        answer_row("Pay before a clinician sees you", booking.pays_before_clinician),
        *access_rows(provider),
        *(_announced(announced) for announced in provider.announced),
        *_claims(provider),
    )
    return stated_rows(rows)


def _watching(seen: Monitoring | None) -> Iterator[FactRow]:
    if seen is None:
        return
    moments = (
        ("Vital signs", seen.vitals),
        ("Vital signs before", seen.vitals_before),
        ("Vital signs after", seen.vitals_after),
    )
    for term, answer in moments:
        yield FactRow(term, yes_no(answer, "Measured", "Not measured"), (), proof_of(seen))
    if seen.minutes_after:
        stay = f"At least {counted(seen.minutes_after, 'minute')}"
        yield FactRow("Watched afterward", stay, (), proof_of(seen))
    if seen.at_home_monitor not in (None, AtHomeMonitor.DOES_NOT_APPLY):
        yield FactRow("Vital signs at home", seen.at_home_monitor.says, (), proof_of(seen))


def _training(provider: Provider) -> FactRow:
    fact = provider.staff_training
    row = answer_row("Staff trained for it", fact)
    said = f"{row.said}, in {fact.trained_in}" if fact and fact.trained_in else row.said
    return FactRow(row.term, said, row.notes, row.proof)


def _integration(provider: Provider) -> FactRow:
    fact = provider.integration
    row = answer_row("Therapy or support", fact)
    included = fact.included_in_price if fact else None
    priced = yes_no(included, "In the price", "Not in the price", "In the price in some cases")
    said = ". ".join(filter(None, (row.said, priced)))
    return FactRow(row.term, said, row.notes, row.proof)


def _outcomes(provider: Provider) -> FactRow:
    fact = provider.outcome_tracking
    row = answer_row("Measures how you do", fact)
    said = f"{row.said}, with {fact.measure}" if fact and fact.measure else row.said
    return FactRow(row.term, said, row.notes, row.proof)


def _announced(announced: Announcement) -> FactRow:
    when = f", {announced.expected}" if announced.expected else ""
    said = f"{announced.what}{when}"
    return FactRow("Announced, not given yet", said, notes_of(announced), proof_of(announced))


def _claims(provider: Provider) -> Iterator[FactRow]:
    claims = sorted(provider.claims, key=lambda claim: claim.says)
    for claim in claims:
        notes = ("In our words. A claim is not a fact.",) if claim is claims[-1] else ()
        yield FactRow("They claim", claim.says, notes, proof_of(claim))


def home_rows(home: AtHome) -> tuple[FactRow, ...]:
    """Return what is said of safety at home; a note is told once, below all of them."""
    silent = _silent(home)
    answers = (
        ("Adult with you", yes_no(home.adult_present, "Required", "Not required")),
        (
            "Clinician you can reach",
            yes_no(home.clinician_reachable, "Yes, during a session", "Not during a session"),
        ),
        ("Blood pressure cuff", yes_no(home.blood_pressure_cuff)),
        ("When to stop", home.stop_rules or ""),
        ("Night contact", home.night_contact or ""),
        ("Driving", home.driving or ""),
    )
    return tuple(_or_silent(FactRow(term, said), silent) for term, said in answers)


def insurance_rows(provider: Provider) -> tuple[FactRow, ...]:
    """Return what is said of insurance: what is not told by drug once and first, then by drug."""
    insurance = provider.insurance
    if insurance is None:
        return tuple(coverage_rows(provider)) if provider.coverage else ()
    silent = _silent(insurance)
    helps = yes_no(insurance.prior_authorization, "They help with it", "They do not help with it")
    rows = (
        *coverage_rows(provider),
        FactRow("Superbill", yes_no(insurance.superbill), compare="superbill"),
        FactRow("HSA or FSA", yes_no(insurance.hsa_fsa), compare="hsa-fsa"),
        FactRow("Prior authorization", helps, compare="prior-authorization"),
        FactRow("Payment plan", yes_no(insurance.payment_plan), compare="payment-plan"),
    )
    return tuple(_or_silent(row, silent) for row in rows)


AFTER = "You pay after treatment."


def refund_row(refunds: Refunds | None, silence: Outcome = Outcome.NOT_STATED) -> FactRow:
    """Return what happens to the money when plans change; ``silence`` is of which kind."""
    when = yes_no(
        refunds.paid_after_treatment if refunds else None,
        AFTER,
        "You pay before treatment.",
        "You pay after treatment in some cases.",
    )
    terms = refunds.terms if refunds else ""
    missing = "" if terms or when == AFTER else f"Refund terms {silence}."
    said = " ".join(filter(None, (when, terms)))
    notes = notes_of(refunds)
    silent = "Refund terms stated in part." if missing and notes else missing
    return FactRow("Refunds", said, notes, proof_of(refunds), "refunds", silent)


def _silent(fact: Fact) -> str:
    """Return the words for a silent answer among others: a note may be about it."""
    return SEE_NOTE if fact.note else ""


def _or_silent(row: FactRow, silent: str) -> FactRow:
    return row if row.said else FactRow(row.term, compare=row.compare, silent=silent)
