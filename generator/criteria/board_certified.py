"""Board certification: a named board and specialty that anybody can look up."""

from datetime import date

from generator.facts.licensing import LicenseStatus, license_status
from generator.facts.provenance import provenance_of
from generator.model.finding import Finding, Ground, Outcome, Provenance
from generator.model.people import BoardCertification
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether a clinician is board certified, as far as the profile tells."""
    held = [each for person in provider.clinicians for each in person.certifications]
    known = [(license_status(provider, each, today), each) for each in held]
    current = [certificate for now, certificate in known if now is LicenseStatus.CURRENT]
    if current:
        return _certified(
            min(current, key=lambda held: (_lacks(held), _is_theirs(provider, held), str(held)))
        )
    if any(now is LicenseStatus.OUTDATED for now, _ in known):
        return not_stated("The certification we saw was due for renewal since we looked.")
    if known:
        proof = (Ground.of_fact(certificate) for _, certificate in known)
        return not_met("The only certification listed had expired when we looked.", *proof)
    return not_stated("We found no board certification of a clinician here.")


def _certified(held: BoardCertification) -> Finding:
    if held.board is None and held.specialty is None:
        return not_stated("A clinician is called board certified. In what is not named.")
    if held.board is None:
        called = f"A clinician is called board certified in {held.specialty}."
        return not_stated(f"{called} The board is not named, so you cannot look it up.")
    if held.specialty is None:
        called = f"A clinician is called certified. The board: {held.board.says}."
        return not_stated(f"{called} The specialty is not named.")
    reason = f"A clinician is certified in {held.specialty}. The board: {held.board.says}."
    return met(reason, Ground.of_fact(held))


def _lacks(held: BoardCertification) -> int:
    return (held.board is None) + (held.specialty is None)


def _is_theirs(provider: Provider, held: BoardCertification) -> bool:
    return provenance_of(held, provider) is not Provenance.WE_CHECKED


_ANA = {"name": "Ana Example", "credential": "MD", "evidence": "site"}


def _certificate(**parts: str) -> dict[str, object]:
    return {"clinicians": [{**_ANA, "board_certification": parts}]}


RULE = Rule(
    id="board-certified",
    kind=RuleKind.CRITERION,
    position=2,
    title="Board certification",
    question="Is a clinician board certified, with the board and the specialty named?",
    why_it_matters=(
        "A board tests what a clinician knows in one field, such as psychiatry or anesthesia. "
        "With the board's name, you can look it up yourself."
    ),
    how_we_check=(
        "We look for the specialty and the board on the provider's pages.",
        (
            "We look the name up with the board. Physicians, nurse practitioners, PAs and nurse "
            "anesthetists count."
        ),
        "It is met only where the board and the specialty are named.",
        '"Board certified" alone is shown, and is not enough.',
    ),
    what_it_cannot_tell=(
        "Whether this clinician knows ketamine: no recognized board certifies ketamine therapy. "
        "It also cannot tell whether you will see this person."
    ),
    authority=(
        "The boards publish what they certify and how to look it up. "
        "That a provider should name the board is our judgement."
    ),
    ask="Which board certified you, in which specialty, and under which name can I look it up?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("clinicians", "evidence"),
    learn="learn/checking-a-license",
    sources=("abms-cm", "aanpcb-about", "nbcrna", "nccpa-employers"),
    examples=(
        Example(
            "The board's own page lists the psychiatrist of Example A.",
            _certificate(specialty="Psychiatry", board="ABPN", evidence="certificate"),
            Outcome.MET,
        ),
        Example(
            "Example B calls its anesthesiologist board certified and does not name the board.",
            _certificate(specialty="Anesthesiology", evidence="site"),
            Outcome.NOT_STATED,
        ),
        Example(
            "On the board's page, the only certification of Example C had expired.",
            _certificate(
                specialty="Psychiatry", board="ABPN", expires="2025-12-31", evidence="certificate"
            ),
            Outcome.NOT_MET,
        ),
        Example(
            "Example D lists a physician and no certification.",
            {"clinicians": [_ANA]},
            Outcome.NOT_STATED,
        ),
    ),
    counter_examples=(
        CounterExample(
            'Example F writes "board-certified psychiatrist" as a role, and names no board.',
            {"clinicians": [{**_ANA, "role": "board-certified psychiatrist"}]},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G calls its physicians board certified, and does not say in what.",
            _certificate(evidence="site"),
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "The certification at Example H was valid when we looked. It was due since.",
            _certificate(
                specialty="Psychiatry", board="ABPN", expires="2026-11-15", evidence="certificate"
            ),
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "One of Example I's two certifications had expired. The board lists the other.",
            {
                "clinicians": [
                    {
                        **_ANA,
                        "board_certification": {
                            "specialty": "Psychiatry",
                            "board": "ABPN",
                            "expires": "2025-12-31",
                            "evidence": "certificate",
                        },
                    },
                    {
                        **_ANA,
                        "board_certification": {
                            "specialty": "Anesthesiology",
                            "board": "ABA",
                            "evidence": "certificate",
                        },
                    },
                ]
            },
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J has a nurse practitioner only, certified by her own board.",
            {
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "PMHNP",
                        "board_certification": {
                            "specialty": "Psychiatric nursing",
                            "board": "ANCC",
                            "evidence": "certificate",
                        },
                    }
                ]
            },
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K names no date. On the board's page, the certification had expired.",
            _certificate(
                specialty="Psychiatry", board="AOA", expires="2024-12-31", evidence="certificate"
            ),
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
    ),
)
