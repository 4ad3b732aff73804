"""The plans that a provider names, in a line: for which drug, on what condition, how old."""

from collections.abc import Iterable, Iterator

from generator.facts.coverage import NamedPayer, named_payers
from generator.facts.insurers import insurers_of
from generator.model.coverage import Covered
from generator.model.provider import Provider
from generator.pages.wording.words import seen

WHAT_FOR = {
    Covered.ESKETAMINE: "Spravato",
    Covered.KETAMINE: "Ketamine",
    Covered.VISITS: "Visits and therapy",
    None: "Drug not told",
}


def plans_line(provider: Provider) -> str:
    """Return who is named as paying, by drug, with the age of the list; empty where nobody is."""
    payers = tuple(named_payers(provider))
    by_plan = {
        what: "; ".join(_parts(one for one in payers if one.covers is what)) for what in WHAT_FOR
    }
    said = [f"{WHAT_FOR[what]}: {names}." for what, names in by_plan.items() if names]
    return " ".join([*said, *_age(payers, provider)])


def _parts(payers: Iterable[NamedPayer]) -> Iterator[str]:
    """Yield the names of one drug, apart by condition and age; a surer word goes before."""
    groups: dict[tuple[bool, str], list[str]] = {}
    for one in payers:
        groups.setdefault((one.answer is not True, one.as_of), []).append(one.name)
    before: set[str] = set()
    for (depends, as_of), names in sorted(groups.items()):
        if fresh := [name for name in _once(names) if name not in before]:
            age = f" (list as of {as_of})" if as_of else ""
            yield f"{'in some cases ' if depends else ''}{', '.join(fresh)}{age}"
        before.update(names)


def _once(names: list[str]) -> list[str]:
    """Return each name once; a program whose plan is named is not named again."""
    of_plans = {insurer for name in names for insurer in insurers_of(name) if insurer != name}
    return [name for name in dict.fromkeys(names) if name not in of_plans]


def _age(payers: Iterable[NamedPayer], provider: Provider) -> Iterator[str]:
    """Yield when the lists without an age of their own were seen last."""
    names = {name for one in payers if not one.as_of for name in one.evidence}
    looks = [provider.evidence[name].seen for name in names if name in provider.evidence]
    if looks:
        # Of two that begin alike, the one with a day: in a set, neither is always the first.
        last = max(looks, key=lambda look: (look.day, not look.month_only))
        yield f"Seen {seen(last)}; how old the list is, they do not say."
