"""Matches as text: what a person must look at, and the lines to write where it is so."""

from collections.abc import Iterator, Sequence
from datetime import date

from generator.model.taxonomy import TAXONOMY, taxonomy_name
from generator.registry.leie import LeieRow
from generator.registry.matches import Match, MatchKind
from generator.registry.nppes import NppesRow

PAGE = "https://npiregistry.cms.hhs.gov/provider-view/"
LIST = "https://exclusions.oig.hhs.gov/"
SHOWN = 5
"""How many people of one name are named."""
WHAT_TO_DO = {
    MatchKind.EXCLUDED: "The NPI stands on the federal exclusion list. Look it up there today.",
    MatchKind.DEACTIVATED: "The NPI was deactivated. Ask who treats people now.",
    MatchKind.OTHER_NAME: "The registry has this NPI under another name. Is the number right?",
    MatchKind.NAME_EXCLUDED: (
        "Somebody of this name is excluded. Is it the same person? Compare the NPI or the address "
        "there; a name alone says nothing of anybody."
    ),
    MatchKind.SAME_NPI: "The NPI is this person's. Where you take it over, write:",
    MatchKind.ONE_BY_NAME: "One person of this name practices there. If it is the same, write:",
    MatchKind.SEVERAL_BY_NAME: "Several people have this name. Which one, if any?",
    MatchKind.UNKNOWN_NPI: "This file does not have the NPI. Is the number right, or the file old?",
}


def as_text(matches: Sequence[Match], looked_at: int, seen: date) -> str:
    """Return all matches as a report; ``looked_at`` is how many people were looked up."""
    lines = [line for match in matches for line in (*whole(match), *_to_write(match, seen), "")]
    matched = {id(match.person) for match in matches}
    summary = f"{looked_at:,} people looked up, {len(matched):,} with a match."
    return "\n".join([*lines, summary, "No match is no clearance: lists and names change.", ""])


def whole(match: Match) -> Iterator[str]:
    """Yield the lines of one match: who, what to do, and what the registry holds."""
    person = match.person
    yield f"{person.path}:{person.line}: {person.title}: {match.kind}"
    yield f"  {WHAT_TO_DO[match.kind]}"
    for row in match.rows[:SHOWN]:
        yield f"  - {nppes_line(row)}"
    if len(match.rows) > SHOWN:
        yield f"  - and {len(match.rows) - SHOWN:,} more"
    for one in match.exclusions[:SHOWN]:
        yield f"  - {_leie(one)}"


def nppes_line(row: NppesRow) -> str:
    """Return what a person compares of one NPI, on one line."""
    town = ", ".join(part for part in (row.city.title(), row.state) if part)
    parts = [f"NPI {row.npi}", f"{row.first} {row.last}", row.credential, town]
    parts += [f"taxonomy {_named(code)}" for code in row.taxonomies]
    parts += [f"license {number} of {state}" for state, number in row.licenses]
    gone = [f"deactivated on {row.deactivated}"] if row.deactivated else []
    return "; ".join(part for part in parts + gone if part)


def _named(code: str) -> str:
    return f"{code} ({TAXONOMY[code]})" if code in TAXONOMY else code


def _leie(row: LeieRow) -> str:
    since = f"{row.since[:4]}-{row.since[4:6]}-{row.since[6:]}"
    parts = (f"{row.first} {row.last}", row.city.title(), row.state, f"since {since}", row.reason)
    number = f"NPI {row.npi}" if row.npi else "no NPI given"
    return "; ".join(part for part in (*parts, number, LIST) if part)


def _to_write(match: Match, seen: date) -> Iterator[str]:
    """Yield what an editor writes who accepts it; NPPES repeats licenses, a board gives them."""
    if match.kind not in (MatchKind.SAME_NPI, MatchKind.ONE_BY_NAME):
        return
    row = match.rows[0]
    yield f'    in the entry:       npi: "{row.npi}"   and the name nppes behind its evidence'
    look = f"{{url: {PAGE}{row.npi}, seen: {seen}, method: registry, by: YOUR-NAME}}"
    yield f"    under evidence:     nppes: {look}"
    for code in () if match.person.clinician.taxonomies else row.taxonomies:
        yield f"    under taxonomies:   {{code: {code}, evidence: nppes}}   {taxonomy_name(code)}"
    for state, number in row.licenses:
        yield f"    look up yourself:   license {number} at the board of {state}"
