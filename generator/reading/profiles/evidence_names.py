"""The names of evidence beside facts, and the entries that they lead to: one slip, one message."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from generator.model.evidence_default import KEY
from generator.model.problem import FieldPath, Problem
from generator.model.refusal import shown_briefly
from generator.model.vocabulary import ConflictOfInterest
from generator.reading.profiles.raw_profile import Trouble, Walk, mapping
from generator.reading.strict_yaml.positions import Branch, Document, Position
from generator.reading.validation.messages import plain_key
from generator.reading.validation.suggestions import nearest

TIED = frozenset(tie.value for tie in ConflictOfInterest if tie.is_tied)
MOST = 12
"""So many names are told of those that are there."""


def evidence_names(
    data: dict[str, Any],
    walked: Walk,
    position: Callable[[FieldPath], Position],
    *,
    others: bool,
    hides: bool = False,
) -> Iterator[Trouble]:
    """Yield every name that leads nowhere, once, and every entry that nothing leads to.

    ``position`` tells where a name stands in the file, to tell of the first.
    ``hides`` says that a part could not be read, and so may name any entry.
    ``others`` says that the file has more problems: a misspelt key may hide who names an entry.
    """
    uses: dict[str, list[FieldPath]] = {}
    for at, name in sorted(walked.proofs, key=lambda proof: position(proof[0])):
        uses.setdefault(name, []).append(at)
    named = mapping(data, "evidence")
    if not named:
        # What stands there in another shape is refused for its shape.
        if uses and not data.get("evidence"):
            yield _no_block(uses)
        return
    renamed = _misspelt_entries(uses, named)
    for entry, name in renamed.items():
        yield _misspelt_entry(entry, name, len(uses[name]))
    near = {
        name: nearest(name, list(named))
        for name in uses
        if name not in named and name not in renamed.values()
    }
    for name, meant in near.items():
        yield _unknown(name, uses[name], meant, list(named))
    # Beside other problems the name may stand where a misspelt key hides it.
    kept = {*uses, *renamed, *near.values(), *(walked.short if others else ())}
    if hides:
        return
    loose = (name for name in named if uses and name not in kept)
    yield from _unused(name for name in loose if not is_told_tied(named[name]))


def is_told_tied(look: object) -> bool:
    """Return whether a look names a hand with a tie: that is worth keeping without any fact."""
    return isinstance(look, dict) and look.get("conflict_of_interest") in TIED


def _unused(names: Iterable[str]) -> Iterator[Trouble]:
    for name in names:
        message = f"nothing in the profile rests on {shown_briefly(name)}"
        fix = "name it beside the fact that it proves, or take it out"
        yield Trouble(("evidence", name), "unused-evidence", message, fix)


def without_empty_evidence(document: Document, problems: list[Problem]) -> list[Problem]:
    """Return problems without that of an empty 'evidence' block, where it is told what is owed."""
    root = document.root
    empty = root.keys.get("evidence") if isinstance(root, Branch) else None
    if empty is None or not any(one.code == "no-evidence" for one in problems):
        return problems
    at = ("empty-value", *empty)
    return [one for one in problems if (one.code, one.line, one.column) != at]


def _no_block(uses: dict[str, list[FieldPath]]) -> Trouble:
    names = ", ".join(map(plain_key, list(uses)[:MOST]))
    count = sum(map(len, uses.values()))
    facts = "one fact names" if count == 1 else f"{count} facts name"
    message = f"{facts} evidence ({names}), and nothing stands under 'evidence'"
    first = plain_key(next(iter(uses)))
    fix = "add it at the end: evidence:, and below it, indented by two spaces, a line like "
    fix += f"'{first}: {{url: https://..., seen: 2026-11-12, method: website}}'"
    return Trouble(next(iter(uses.values()))[0], "no-evidence", message, fix)


def _misspelt_entries(uses: dict[str, list[FieldPath]], named: dict[str, Any]) -> dict[str, str]:
    """Return the entries that nothing names, where several facts name nearly the same."""
    lost = [name for name, paths in uses.items() if name not in named and len(paths) > 1]
    unused = [name for name in named if name not in uses]
    likely = {nearest(name, unused): name for name in lost} if unused else {}
    return {entry: name for entry, name in likely.items() if entry}


def _misspelt_entry(entry: str, name: str, count: int) -> Trouble:
    message = f"nothing rests on {shown_briefly(entry)}, and {count} facts name "
    message += f"{shown_briefly(name)}, which is not here"
    return Trouble(("evidence", entry), "misspelt-evidence", message, f"did you mean '{name}'?")


def _unknown(name: str, paths: list[FieldPath], near: str, named: list[str]) -> Trouble:
    more = f"; {len(paths)} facts name it, this is the first" if len(paths) > 1 else ""
    message = f"no evidence is named {shown_briefly(name)}{more}"
    known = ", ".join(map(plain_key, named[:MOST]))
    question = f"did you mean '{plain_key(near)}'? " if near else ""
    return Trouble(
        min(paths, key=lambda at: (at != (KEY,), str(at))),
        "unknown-evidence",
        message,
        f"{question}named under evidence: {known}",
    )
