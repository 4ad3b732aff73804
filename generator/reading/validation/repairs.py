"""One slip of the hand is told once: the data is put as it was meant, so that nothing follows.

A child that was not indented, a comma that ended a text between braces and a misspelt key each
make many values stand in the wrong place. Each is noted as one problem and put right in the data,
so that the rest of the file is judged as if it had been written well.
"""

from typing import Any

from pydantic import BaseModel, ValidationError

from generator.model.problem import FieldPath, Problem
from generator.reading.strict_yaml import refusals
from generator.reading.strict_yaml.positions import Branch, Document
from generator.reading.validation.known_keys import keys_at
from generator.reading.validation.messages import near_key, words_for

Mapping = dict[str, Any]


def repaired(
    model: type[BaseModel], document: Document, shown: str, error: ValidationError
) -> bool:
    """Put slips right in the document's data, note each in its problems; say whether there were."""
    before = len(document.problems), [problem.code for problem in document.problems]
    details = error.errors(include_url=False)
    unknown = [detail for detail in details if detail["type"] == "extra_forbidden"]
    for detail in unknown:
        _comma(document, detail["loc"], model, shown)
    for parent in dict.fromkeys(detail["loc"][:-1] for detail in unknown):
        _indent(model, document, shown, parent)
    for detail in unknown:
        at = detail["loc"]
        here, branch = _at(document, at[:-1])
        if branch and at[-1] in here and (near := near_key(model, at)) and near not in here:
            words = words_for(model, at, detail)
            document.problems.append(Problem(shown, *branch.keys[str(at[-1])], *words))
            _rename(here, branch, str(at[-1]), near)
    return before != (len(document.problems), [problem.code for problem in document.problems])


def _at(document: Document, location: FieldPath) -> tuple[Mapping, Branch | None]:
    """Return the mapping at a location and its places, or nothing where there is none."""
    data: Any = document.data
    positions: Any = document.root
    for step in location:
        if step == "[key]" or not isinstance(positions, Branch) or step not in positions.values:
            return {}, None
        data, positions = data[step], positions.values[step]
    return (
        (data, positions)
        if isinstance(data, dict) and isinstance(positions, Branch)
        else ({}, None)
    )


def _comma(document: Document, at: FieldPath, model: type[BaseModel], shown: str) -> None:
    """Join a text that a comma cut in two: its end stands there as a key without a value."""
    here, branch = _at(document, at[:-1])
    key = str(at[-1])
    if branch is None or (branch, key) not in document.bare or here.get(key) != "":
        return
    accepted = keys_at(model, at[:-1])
    earlier = list(here)[: list(here).index(key)]
    first = next((problem for problem in reversed(earlier) if problem in accepted), None)
    if first is None or not isinstance(here[first], str):
        return
    glue = "," if _is_number_cut(here[first], key) else ", "
    here[first] = f"{here[first]}{glue}{key}"
    _forget(document, branch.keys[key])
    position = branch.values[first]
    if not isinstance(position, Branch):
        document.problems[:] = [
            problem
            for problem in document.problems
            if (problem.line, problem.column, problem.code) != (*position, "comma-in-text")
        ]
        words = refusals.comma_in_text(first, here[first])
        document.problems.append(Problem(shown, *position, *words))
    _drop(here, branch, key)


def _is_number_cut(before: str, after: str) -> bool:
    return before[-1:].isdigit() and after[:3].isdigit()


def _indent(model: type[BaseModel], document: Document, shown: str, parent: FieldPath) -> None:
    """Move keys that stand below their block, in its own column, into the block."""
    here, branch = _at(document, parent)
    block, moved = "", False
    for key in list(here) if branch else ():
        if branch and block and _belongs(model, key, (*parent, block), here, moved=moved):
            if not moved:
                _note_indent(document, branch, (key, block), shown)
            _move(document, (here, branch), _inside(here, branch, block), key)
            moved = True
        else:
            block, moved = key, False


def _belongs(
    model: type[BaseModel], key: str, block: FieldPath, here: Mapping, *, moved: bool
) -> bool:
    """Return whether a key is unknown where it stands and known in the block above it."""
    value = here[str(block[-1])]
    last = value[-1] if isinstance(value, list) and value else value
    if last != "" and not isinstance(value, list) and not moved:
        return False
    accepted = keys_at(model, (*block, 0) if isinstance(value, list) else block)
    if isinstance(last, dict) and key in last:
        return False
    if key in keys_at(model, block[:-1]):
        is_inside = isinstance(last, dict) and key in accepted and key == "evidence"
        return is_inside and _is_names(here[key])
    if accepted:
        return key in accepted
    entry = keys_at(model, (*block, "any-name"))
    return isinstance(here[key], dict) and not here[key].keys().isdisjoint(entry)


def _inside(here: Mapping, branch: Branch, block: str) -> tuple[Mapping, Branch]:
    """Return the mapping of a block, or of the last entry of its list, made where it is empty."""
    if here[block] == "":
        here[block], branch.values[block] = {}, Branch(branch.keys[block])
    value: Any = here[block]
    positions: Any = branch.values[block]
    return (
        (value[-1], positions.values[len(value) - 1])
        if isinstance(value, list)
        else (value, positions)
    )


def _is_names(value: Any) -> bool:
    return isinstance(value, str) or (
        isinstance(value, list) and all(isinstance(one, str) for one in value)
    )


def _note_indent(document: Document, branch: Branch, names: tuple[str, str], shown: str) -> None:
    key, block = names
    _forget(document, branch.keys[block])
    message = f"{key}: this line and those below it belong to '{block}', and are not indented"
    fix = f"put two spaces before each line of '{block}'"
    problem = Problem(shown, *branch.keys[key], "not-indented", message, fix)
    document.problems.append(problem)


def _move(
    document: Document,
    source: tuple[Mapping, Branch],
    home: tuple[Mapping, Branch],
    key: str,
) -> None:
    here, branch = source
    target, positions = home
    target[key] = here[key]
    positions.keys[key], positions.values[key] = branch.keys[key], branch.values[key]
    _drop(here, branch, key)
    for second in document.seconds:
        if second.branch is branch and second.key == key:
            # The second was no second: the first one belonged elsewhere.
            here[key] = second.data
            branch.keys[key], branch.values[key] = second.at, second.position
            _forget(document, second.at)
            document.seconds.remove(second)
            break


def _rename(here: Mapping, branch: Branch, old: str, new: str) -> None:
    here[new] = here.pop(old)
    branch.keys[new], branch.values[new] = branch.keys.pop(old), branch.values.pop(old)


def _drop(here: Mapping, branch: Branch, key: str) -> None:
    del here[key]
    branch.keys.pop(key, None)
    branch.values.pop(key, None)


def _forget(document: Document, position: tuple[int, int]) -> None:
    """Take out what was noted at a place: it followed from the slip."""
    document.problems[:] = [
        problem for problem in document.problems if (problem.line, problem.column) != position
    ]
