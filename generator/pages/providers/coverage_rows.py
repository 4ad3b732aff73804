"""Who pays for what as rows: what is not told by drug first, then each drug in one row."""

from collections.abc import Iterable, Iterator

from generator.facts.coverage import covering, plans_for
from generator.model.coverage import Coverage, Covered
from generator.model.provider import Provider
from generator.pages.providers.fact_rows import FactRow, proof_of, yes_no
from generator.pages.wording.provider_lines import gives_spravato

NO_DRUG = ". They do not say for which drug"


def coverage_rows(provider: Provider) -> Iterator[FactRow]:
    """Yield who pays, by drug where they tell the drugs apart, then for visits and therapy."""
    billing, untold = _billing(provider), covering(provider, None)
    ketamine = covering(provider, Covered.KETAMINE)
    if not _names_both(provider):
        said = _plans(plans_for(provider, Covered.KETAMINE) or None) or billing
        yield _row(provider, "Bills your plan", said, (*untold, *ketamine), "bills")
    elif not _is_by_drug(provider):
        limit = NO_DRUG if billing not in ("", "No") else ""
        yield _row(provider, "Bills your plan", f"{billing}{limit}", untold, "bills")
    else:
        if (overall := _row(provider, "Bills your plan", billing, untold, "")).said:
            yield overall
        for covers, compare in ((Covered.ESKETAMINE, "spravato"), (Covered.KETAMINE, "bills")):
            said = _plans(plans_for(provider, covers))
            yield _row(provider, covers.says, said, covering(provider, covers), compare)
    if visits := covering(provider, Covered.VISITS):
        yield _row(provider, Covered.VISITS.says, "", visits, "visits")


def told_by_payer(answer: Coverage) -> str:
    """Return an answer as a sentence: who pays, whether, in which network, how old the list is."""
    unnamed = "Insurance" if answer.plans else "Insurance, plan not named"
    payer = answer.payer.says if answer.payer else unnamed
    network = f", {answer.network.says}" if answer.network else ""
    plans = f" ({', '.join(answer.plans)})" if answer.plans else ""
    as_of = f", as of {answer.as_of}" if answer.as_of else ""
    note = f" {answer.note.rstrip('.')}." if answer.note else ""
    return f"{payer}: {yes_no(answer.answer).lower()}{network}{plans}{as_of}.{note}"


def _row(
    provider: Provider, term: str, said: str, answers: Iterable[Coverage], compare: str
) -> FactRow:
    entries = tuple(answers)
    if not entries:
        return FactRow(term, said, compare=compare)
    first = [f"{said}."] if said else []
    sure = dict.fromkeys(each.certainty.says for each in entries if each.certainty)
    proof = proof_of(*entries, provider.insurance if said else None)
    return FactRow(
        term, " ".join([*first, *map(told_by_payer, entries)]), tuple(sure), proof, compare
    )


def _billing(provider: Provider) -> str:
    return yes_no(
        provider.insurance.bills_insurance if provider.insurance else None, "For some care"
    )


def _names_both(provider: Provider) -> bool:
    plans = plans_for(provider, Covered.ESKETAMINE)
    return gives_spravato(provider) or bool(plans) or bool(covering(provider, Covered.ESKETAMINE))


def _is_by_drug(provider: Provider) -> bool:
    drugs = (Covered.ESKETAMINE, Covered.KETAMINE)
    return any(plans_for(provider, each) is not None or covering(provider, each) for each in drugs)


def _plans(plans: tuple[str, ...] | None) -> str:
    return "" if plans is None else ", ".join(plans) or "No plans named"
