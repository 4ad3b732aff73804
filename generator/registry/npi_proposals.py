"""Matches as drafts: NPI, taxonomy and licenses of each person, to be accepted line by line.

A draft has the form of those of saved pages, so ``directory draft --taken`` and the page of the
form make answers of it. What is a question stays a remark above the proposals.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby
from pathlib import PurePosixPath
from typing import Any

from generator.calling.yaml_text import block, flow
from generator.registry.matches import Match, MatchKind
from generator.registry.nppes import NppesRow
from generator.registry.wording import PAGE, WHAT_TO_DO, nppes_line, whole

HEAD = """\
# Proposals from a copy of NPPES, the federal registry of NPIs. A name alone is a question:
# compare the place, the credential and the taxonomy with the person, and write yes or no.
# Then: directory draft --taken THIS-FILE --output answers.yml, and: directory merge answers.yml
# No match is no clearance, of the exclusion list neither.
"""
PROPOSED = (MatchKind.SAME_NPI, MatchKind.ONE_BY_NAME)


def drafts(matches: Iterable[Match], seen: date, by: str) -> Iterator[tuple[str, str]]:
    """Yield the slug of each profile with a match, and its draft; ``by`` is who will decide."""
    ordered = sorted(matches, key=lambda match: match.person.path)
    for path, group in groupby(ordered, key=lambda match: match.person.path):
        slug = PurePosixPath(path).stem
        yield slug, _draft(slug, list(group), {"seen": str(seen), "method": "registry", "by": by})


def _draft(slug: str, matches: list[Match], look: Mapping[str, str]) -> str:
    known = [match for match in matches if match.kind in PROPOSED and match.person.clinician.name]
    rows = [row for match in known for row in _rows(match, match.rows[0])]
    looks = {_name(one.rows[0]): {"url": f"{PAGE}{one.rows[0].npi}", **look} for one in known}
    remarks = (line for match in matches if match not in known for line in whole(match))
    questions = "".join(f"# {line}\n" for line in remarks if line)
    proposed = f"proposals:\n{''.join(rows)}" if rows else "proposals: []\n"
    return HEAD + questions + block("profile", slug) + block("evidence", looks) + proposed


def _rows(match: Match, row: NppesRow) -> Iterator[str]:
    name = str(match.person.clinician.name)
    look = {"evidence": _name(row)}
    yield _proposal("npi", match, row, {"name": name, "npi": row.npi, **look})
    if row.taxonomies and not match.person.clinician.taxonomies:
        codes = [{"code": code, **look} for code in row.taxonomies]
        yield _proposal("taxonomies", match, row, {"name": name, "taxonomies": codes, **look})
    there = {one.state for one in match.person.clinician.licenses}
    found = [{"state": state, "number": number} for state, number in row.licenses]
    if found and not there:
        licenses = [{**one, **look} for one in found]
        yield _proposal("licenses", match, row, {"name": name, "licenses": licenses, **look})


def _proposal(field: str, match: Match, row: NppesRow, entry: Mapping[str, Any]) -> str:
    sentences = {
        "npi": f"{match.person.title}: {WHAT_TO_DO[match.kind].rpartition('.')[0] or match.kind}.",
        "taxonomies": "Whoever holds an NPI chooses its taxonomy; it proves no license.",
        "licenses": "NPPES repeats licenses as people give them; only the board proves one.",
    }
    position = f"{match.person.path}:{match.person.line}:1"
    origin = {
        "field": field,
        "words": nppes_line(row),
        "sentence": sentences[field],
        "place": position,
    }
    lines = "".join(f"    {key}: {flow(value)}\n" for key, value in origin.items())
    return f"  - take: ask\n{lines}    fact: {flow({'clinicians': [dict(entry)]})}\n"


def _name(row: NppesRow) -> str:
    return f"nppes-{row.npi}"
