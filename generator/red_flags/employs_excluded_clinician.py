"""A clinician on the federal exclusion list (OIG LEIE)."""

from datetime import date

from generator.model.evidence import FactKind
from generator.model.finding import Finding, Ground, Outcome
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether a clinician was found on the list; a name that is not there clears nobody."""
    looks = [person.exclusion_list for person in provider.clinicians]
    done = [look for look in looks if look is not None]
    if hits := [name for look in done if look.listed for name in look.evidence]:
        ground = Ground(tuple(hits), FactKind.EXCLUSION)
        return met("A clinician listed here was on the federal exclusion list.", ground)
    if not done:
        return not_stated("Nobody has looked up the clinicians on the federal exclusion list.")
    if len(done) < len(looks):
        reason = f"{len(done)} of {len(looks)} clinicians were looked up and not on the list."
        return not_stated(f"{reason} That is not a clearance.")
    proof = (Ground.of_fact(look) for look in done)
    return not_met("No clinician listed here was on the list. That is not a clearance.", *proof)


def _nurse(name: str, **look: str) -> dict[str, object]:
    return {
        "name": name,
        "credential": "NP",
        "evidence": "site",
        **({"exclusion_list": look} if look else {}),
    }


RULE = Rule(
    id="employs-excluded-clinician",
    kind=RuleKind.RED_FLAG,
    position=10,
    title="Clinician on the federal exclusion list",
    question="Is a clinician on the federal exclusion list?",
    why_it_matters=(
        "The list names people and companies barred from federal health programs. "
        "You should know of it before you choose."
    ),
    how_we_check=(
        "We search the list of the federal health inspector for each clinician we know of.",
        "A name alone is not enough: we match the NPI, the birth date or the address.",
    ),
    what_it_cannot_tell=(
        "A name that is not on the list is not a clearance. The list changes each month, "
        "and people may use former names."
    ),
    authority=(
        "The federal health inspector keeps the list and lets anybody search it. "
        "That a hit is a red flag for patients who pay themselves is our judgement."
    ),
    ask="Is anyone who would treat me barred from Medicare or Medicaid?",
    since=date(2026, 11, 21),
    observed_as=FactKind.EXCLUSION,
    check=check,
    inputs=("clinicians",),
    learn="learn/checking-a-license",
    sources=("oig-leie",),
    examples=(
        Example(
            "The list held a nurse practitioner of Example A, matched by NPI.",
            {"clinicians": [_nurse("Ana Example", listed="yes", evidence="exclusions")]},
            Outcome.MET,
        ),
        Example(
            "The one clinician of Example B was looked up and not found.",
            {"clinicians": [_nurse("Ana Example", listed="no", evidence="exclusions")]},
            Outcome.NOT_MET,
        ),
        Example(
            "One of two clinicians of Example C was looked up and not found.",
            {
                "clinicians": [
                    _nurse("Ana Example", listed="no", evidence="exclusions"),
                    _nurse("Ben Example"),
                ]
            },
            Outcome.NOT_STATED,
        ),
        Example("Nobody has looked up the clinicians of Example D.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "The list holds the name of Example F's nurse. The NPI there is another person's.",
            {
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "NP",
                        "exclusion_list": {"listed": "no", "evidence": "exclusions"},
                    }
                ]
            },
            Outcome.MET,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "A newspaper wrote that Example G's nurse was barred. Nobody looked at the list.",
            {
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "NP",
                        "role": "barred in the past, by a news report",
                    }
                ]
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H's nurse has a license. That is no look at the exclusion list.",
            {
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "NP",
                        "licenses": [{"state": "CA", "evidence": "registry"}],
                    }
                ]
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "One of Example I's two nurses was looked up.",
            {
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "NP",
                        "exclusion_list": {"listed": "no", "evidence": "exclusions"},
                    },
                    {"evidence": "site", "credential": "NP"},
                ]
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "One of Example J's two nurses was not looked up. The other is on the list.",
            {
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "NP",
                        "exclusion_list": {"listed": "yes", "evidence": "exclusions"},
                    },
                    {"evidence": "site", "credential": "NP"},
                ]
            },
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K says nothing. Both of its nurses were looked up and not found.",
            {
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "NP",
                        "exclusion_list": {"listed": "no", "evidence": "exclusions"},
                    },
                    {
                        "evidence": "site",
                        "credential": "NP",
                        "exclusion_list": {"listed": "no", "evidence": "exclusions"},
                    },
                ]
            },
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
    ),
)
