"""One slip of the hand is told once: the data is put as it was meant, so that nothing follows.

A child that was not indented, a comma that ended a text between braces and a misspelt key each
make many values stand in the wrong place. Each is noted as one problem and put right in the data,
so that the rest of the file is judged as if it had been written well.
"""

from pydantic import BaseModel, ValidationError

from generator.model.problem import FieldPath, Problem
from generator.reading.strict_yaml import refusals
from generator.reading.strict_yaml.positions import Branch, Document
from generator.reading.validation.document_edits import Mapping, drop, forget, mapping_at
from generator.reading.validation.indentation_repairs import indent
from generator.reading.validation.known_keys import has_named_entries, homes_of, keys_at
from generator.reading.validation.messages import near_key, words_for

_TEXTS = ("note", "terms", "says", "summary", "asked", "what")
"""Keys whose value is a sentence."""


def repaired(
    model: type[BaseModel], document: Document, shown: str, error: ValidationError
) -> bool:
    """Put slips right in the document's data, note each in its problems; say whether there were."""
    before = len(document.problems), [problem.code for problem in document.problems]
    details = error.errors(include_url=False)
    unknown = [detail for detail in details if detail["type"] == "extra_forbidden"]
    for detail in unknown:
        _comma(document, detail["loc"], model, shown)
    parents = (detail["loc"][:-1] for detail in details)
    misplaced = {detail["loc"][:-1] for detail in unknown}
    for parent in dict.fromkeys(parents):
        if parent in misplaced or has_named_entries(model, parent):
            indent(model, document, shown, parent)
    was_renamed = False
    for detail in unknown:
        at = detail["loc"]
        here, branch = mapping_at(document, at[:-1])
        if branch and at[-1] in here and (near := near_key(model, at)) and near not in here:
            words = words_for(model, at, detail)
            # It wants its name first, whether or not anything stands behind it.
            forget(document, branch.keys[str(at[-1])])
            document.problems.append(Problem(shown, *branch.keys[str(at[-1])], *words))
            _rename(here, branch, str(at[-1]), near)
            was_renamed = True
    after = len(document.problems), [problem.code for problem in document.problems]
    return was_renamed or before != after


def _comma(document: Document, at: FieldPath, model: type[BaseModel], shown: str) -> None:
    """Join a text that a comma cut in two: its end stands there as a key without a value."""
    here, branch = mapping_at(document, at[:-1])
    key = str(at[-1])
    if branch is None:
        return
    accepted = keys_at(model, at[:-1])
    is_cut = _is_bare(document, branch, key, here) or _has_a_blank(here, key)
    if not (is_cut or _is_no_key(model, at, here)):
        return
    earlier = list(here)[: list(here).index(key)]
    first = next((problem for problem in reversed(earlier) if problem in accepted), None)
    if first is None or not isinstance(here[first], str):
        return
    if branch.keys[first][0] != branch.keys[key][0]:
        return
    glue = "," if _is_number_cut(here[first], key) else ", "
    rest = f": {here[key]}" if here[key] else ""
    here[first] = f"{here[first]}{glue}{key}{rest}"
    forget(document, branch.keys[key])
    position = branch.values[first]
    if not isinstance(position, Branch):
        document.problems[:] = [
            problem
            for problem in document.problems
            if (problem.line, problem.column, problem.code) != (*position, "comma-in-text")
        ]
        words = refusals.comma_in_text(first, here[first])
        document.problems.append(Problem(shown, *position, *words))
    drop(here, branch, key)


def _is_bare(document: Document, branch: Branch, key: str, here: Mapping) -> bool:
    return (branch, key) in document.bare and here.get(key) == ""


def _has_a_blank(here: Mapping, key: str) -> bool:
    """Return whether a key can be none, since no key of ours holds a blank."""
    return " " in key and isinstance(here.get(key), str) and here[key] != ""


def _is_no_key(model: type[BaseModel], at: FieldPath, here: Mapping) -> bool:
    """Return whether a word with a colon is the end of a note: ``note: A cart, oxygen: both``."""
    key = str(at[-1])
    earlier = list(here)[: list(here).index(key)]
    is_after_text = bool(earlier) and earlier[-1] in _TEXTS and isinstance(here[key], str)
    return is_after_text and not near_key(model, at) and not homes_of(model, key)


def _is_number_cut(before: str, after: str) -> bool:
    return before[-1:].isdigit() and after[:3].isdigit()


def _rename(here: Mapping, branch: Branch, old: str, new: str) -> None:
    value, typed = here.pop(old), refusals.joined(old)
    here[new] = typed[1] if typed and value == "" else value
    branch.keys[new], branch.values[new] = branch.keys.pop(old), branch.values.pop(old)
