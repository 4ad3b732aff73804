"""The draft: proposals as a file that a reviewer ticks, and what was ticked as answers to merge.

The exact words stay in the draft, beside the reviewer; no output of the directory holds them.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.calling.values import as_text
from generator.calling.yaml_text import block, flow
from generator.drafting.draft import ANSWERS_HEAD, Proposal
from generator.model.problem import FieldPath, Problem
from generator.model.refusal import shown_briefly
from generator.reading.strict_yaml.parser import parse
from generator.reading.validation.validate import position_of

HEAD = """\
# Proposals from saved pages. Read the words of each, and write behind take: yes or no.
# Then: directory draft --taken THIS-FILE --output answers.yml, and: directory merge answers.yml
"""
MOST_VALUES = 50_000
BY_HAND = frozenset({"claims"})
"""What no answer writes: an editor puts it in the profile, where it is reviewed by itself."""


def draft_file(
    slug: str, looks: Mapping[str, Mapping[str, str]], proposals: Iterable[Proposal]
) -> str:
    """Return the draft of a profile; ``looks`` has the evidence by the name of the saved file."""
    names = {file: f"page-{number}" for number, file in enumerate(looks, 1)}
    evidence = {names[file]: dict(look) for file, look in looks.items()}
    rows = "".join(_row(one, names[one.file]) for one in proposals)
    proposed = f"proposals:\n{rows}" if rows else "proposals: []\n"
    return HEAD + block("profile", slug) + block("evidence", evidence) + proposed


def _row(proposal: Proposal, look: str) -> str:
    position = f"{proposal.file}:{proposal.line}:{proposal.column}"
    origin = {
        "field": proposal.field.id,
        "words": proposal.words,
        "sentence": proposal.sentence,
        "place": position,
    }
    lines = "".join(f"    {key}: {flow(value)}\n" for key, value in origin.items())
    return f"  - take: ask\n{lines}    fact: {flow(_fact(proposal, look))}\n"


def _fact(proposal: Proposal, look: str) -> dict[str, Any]:
    value = {key: _texts(part, look) for key, part in proposal.value.items()}
    if not proposal.field.parent:
        return value
    fact: Any = {**value, "evidence": look}
    for key in reversed(proposal.field.parent):
        fact = {key: [fact] if proposal.field.is_list else fact}
    return dict(fact)


def _texts(value: Any, look: str) -> Any:
    """Return a value as texts; a part of a part that is proven by itself names the look too."""
    if isinstance(value, Mapping):
        return {**{key: as_text(one) for key, one in value.items()}, "evidence": look}
    return [as_text(one) for one in value] if isinstance(value, tuple) else as_text(value)


def taken(text: str, shown: str) -> tuple[str, list[Problem]]:
    """Return the answers that were ticked, as a file for ``directory merge``, and every problem.

    Nothing is returned with a problem, and nothing that was not ticked.
    """
    document = parse(text, shown, MOST_VALUES)
    problems = list(document.problems)
    if not problems:
        problems = [
            Problem(shown, *position_of(document.root, at), "draft-not-ticked", message, fix)
            for at, message, fix in _troubles(document.data)
        ]
    if problems:
        return "", problems
    data = document.data
    whole = _merged(one["fact"] for one in data["proposals"] if one["take"] == "yes")
    hand = [key for key, value in whole.items() if isinstance(value, str) or key in BY_HAND]
    looks = "".join(_remark(block(key, whole.pop(key))) for key in hand)
    parts = {"profile": data["profile"], **whole, "evidence": data["evidence"]}
    written = "".join(block(key, value) for key, value in parts.items())
    return (ANSWERS_HEAD + looks + written if whole or looks else ""), []


def _remark(part: str) -> str:
    text = part.rstrip("\n").replace("\n", "\n# ")
    return f"# Write this in the profile yourself: {text}\n"


def _troubles(data: Any) -> Iterator[tuple[FieldPath, str, str]]:
    again = "make the draft once more: directory draft PAGE"
    wanted = {"profile": str, "evidence": dict, "proposals": list}
    if not isinstance(data, dict) or not all(
        isinstance(data.get(key), kind) for key, kind in wanted.items()
    ):
        yield (), "this is no draft: it lacks profile, evidence or proposals", again
        return
    seen: dict[str, str] = {}
    for number, one in enumerate(data["proposals"]):
        at = ("proposals", number)
        if not isinstance(one, dict) or not isinstance(one.get("fact"), dict):
            yield at, "this is no proposal: it has no fact", again
        elif one.get("take") not in ("yes", "no"):
            found = shown_briefly(one.get("take"))
            yield (*at, "take"), f"not decided; found {found}", "write take: yes, or take: no"
        elif one["take"] == "yes":
            yield from _clashes(at, one["fact"], seen)


def _clashes(
    at: FieldPath, fact: Mapping[str, Any], seen: dict[str, str]
) -> Iterator[tuple[FieldPath, str, str]]:
    """Yield where two proposals that were taken say different things of one key."""
    for path, value in _leaves(fact):
        before = seen.setdefault(path, value)
        if before != value:
            message = f"'{path}' was taken with another value before: {before}, now {value}"
            yield (*at, "take"), message, "write take: no beside one of them"


def _leaves(fact: Any, above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in fact.items():
        path = f"{above}{key}"
        if isinstance(value, dict):
            yield from _leaves(value, f"{path}.")
        elif isinstance(value, str) and key != "evidence":
            yield path, value


def _merged(facts: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    whole: dict[str, Any] = {}
    for fact in facts:
        _lay_into(whole, fact)
    return whole


def _lay_into(whole: dict[str, Any], fact: Mapping[str, Any]) -> None:
    """Put a fact to those before: entries and words of a list beside each other, each once."""
    for key, value in fact.items():
        before = whole.get(key)
        if isinstance(before, dict) and isinstance(value, dict):
            _lay_into(before, value)
        elif key == "evidence" and before is not None:
            names = [*(before if isinstance(before, list) else [before]), value]
            whole[key] = list(dict.fromkeys(names))
        elif isinstance(before, list) and isinstance(value, list):
            before += [one for one in value if one not in before]
        else:
            whole[key] = dict(value) if isinstance(value, dict) else value
