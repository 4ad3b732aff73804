"""Who pays for what as rows: what is not told by drug first, then each drug in one row."""

from collections.abc import Iterable, Iterator

from generator.facts.coverage import covering, plans_for
from generator.model.coverage import Coverage, Covered
from generator.model.provider import Provider
from generator.pages.providers.fact_rows import FactRow, proof_of, yes_no
from generator.pages.wording.provider_lines import gives_spravato

NO_DRUG = ". They do not say for which drug"


def coverage_rows(one: Provider) -> Iterator[FactRow]:
    """Yield who pays, by drug where they tell the drugs apart, then for visits and therapy."""
    billing, untold = _billing(one), covering(one, None)
    ketamine = covering(one, Covered.KETAMINE)
    if not _names_both(one):
        said = _plans(plans_for(one, Covered.KETAMINE) or None) or billing
        yield _row(one, "Bills your plan", said, (*untold, *ketamine), "bills")
    elif not _is_by_drug(one):
        limit = NO_DRUG if billing not in ("", "No") else ""
        yield _row(one, "Bills your plan", f"{billing}{limit}", untold, "bills")
    else:
        if (overall := _row(one, "Bills your plan", billing, untold, "")).said:
            yield overall
        for covers, compare in ((Covered.ESKETAMINE, "spravato"), (Covered.KETAMINE, "bills")):
            said = _plans(plans_for(one, covers))
            yield _row(one, covers.says, said, covering(one, covers), compare)
    if visits := covering(one, Covered.VISITS):
        yield _row(one, Covered.VISITS.says, "", visits, "visits")


def told_by_payer(one: Coverage) -> str:
    """Return one answer as a sentence: who pays, whether, in which network, how old the list is."""
    payer = one.payer.says if one.payer else "Insurance, plan not named"
    network = f", {one.network.says}" if one.network else ""
    plans = f": {', '.join(one.plans)}" if one.plans else ""
    as_of = f" (as of {one.as_of})" if one.as_of else ""
    note = f" {one.note.rstrip('.')}." if one.note else ""
    return f"{payer}: {yes_no(one.answer).lower()}{network}{plans}{as_of}.{note}"


def _row(one: Provider, term: str, said: str, found: Iterable[Coverage], compare: str) -> FactRow:
    entries = tuple(found)
    if not entries:
        return FactRow(term, said, compare=compare)
    first = [f"{said}."] if said else []
    sure = dict.fromkeys(each.certainty.says for each in entries if each.certainty)
    proof = proof_of(*entries, one.insurance if said else None)
    return FactRow(
        term, " ".join([*first, *map(told_by_payer, entries)]), tuple(sure), proof, compare
    )


def _billing(one: Provider) -> str:
    return yes_no(one.insurance.bills_insurance if one.insurance else None, "For some care")


def _names_both(one: Provider) -> bool:
    plans = plans_for(one, Covered.ESKETAMINE)
    return gives_spravato(one) or bool(plans) or bool(covering(one, Covered.ESKETAMINE))


def _is_by_drug(one: Provider) -> bool:
    drugs = (Covered.ESKETAMINE, Covered.KETAMINE)
    return any(plans_for(one, each) is not None or covering(one, each) for each in drugs)


def _plans(plans: tuple[str, ...] | None) -> str:
    return "" if plans is None else ", ".join(plans) or "No plans named"
