"""Keys that stand below their block, in its own column, are read as if they were indented."""

from collections.abc import Collection
from typing import Any

from pydantic import BaseModel

from generator.model.problem import FieldPath, Problem
from generator.reading.strict_yaml.positions import Branch, Document
from generator.reading.validation.document_edits import Mapping, drop, forget, mapping_at
from generator.reading.validation.known_keys import keys_at
from generator.reading.validation.suggestions import nearest


def indent(model: type[BaseModel], document: Document, shown: str, parent: FieldPath) -> None:
    """Move keys that stand below their block, in its own column, into the block."""
    here, branch = mapping_at(document, parent)
    block, moved = "", False
    for key in list(here) if branch else ():
        if branch and block and _belongs(model, key, (*parent, block), here, moved=moved):
            if not moved:
                _note_indent(document, branch, (key, block), shown)
            home = _inside(here, branch, block)
            _move(document, (here, branch), home, key)
            _seconds_too(model, document, (branch, (*parent, block)), home)
            moved = True
        else:
            block, moved = key, False


def _seconds_too(
    model: type[BaseModel],
    document: Document,
    at: tuple[Branch, FieldPath],
    home: tuple[Mapping, Branch],
) -> None:
    """Move into a block of named entries what stood below it and seemed to stand twice."""
    branch, block = at
    entry = keys_at(model, (*_as_meant(model, block), "any-name"))
    for second in list(document.seconds):
        is_below = second.branch is branch and second.at > branch.keys[str(block[-1])]
        if is_below and isinstance(second.data, dict) and second.data.keys() & entry.keys():
            target, positions = home
            target[second.key] = second.data
            positions.keys[second.key] = second.at
            positions.values[second.key] = second.position
            forget(document, second.at)
            document.seconds.remove(second)


def _belongs(
    model: type[BaseModel], key: str, block: FieldPath, here: Mapping, *, moved: bool
) -> bool:
    """Return whether a key is unknown where it stands and known in the block above it."""
    value = here[str(block[-1])]
    block = _as_meant(model, block)
    last = value[-1] if isinstance(value, list) and value else value
    if last != "" and not isinstance(value, list) and not moved:
        return False
    accepted = keys_at(model, (*block, 0) if isinstance(value, list) else block)
    if isinstance(last, dict) and key in last:
        return False
    if key in keys_at(model, block[:-1]):
        is_inside = isinstance(last, dict) and key in accepted and key == "evidence"
        return is_inside and _is_names(here[key])
    if accepted and not keys_at(model, block[:-1]):
        # Beside named entries any name may stand, also one like a key: what it holds tells.
        return key in accepted and not isinstance(here[key], dict)
    if accepted:
        is_open = moved or last == ""
        return key in accepted or (is_open and _is_meant(key, here[key], accepted, model, block))
    entry = keys_at(model, (*block, "any-name"))
    return isinstance(here[key], dict) and not here[key].keys().isdisjoint(entry)


def _as_meant(model: type[BaseModel], block: FieldPath) -> FieldPath:
    """Return the path of a block as it was meant, where its own name is misspelled."""
    beside = keys_at(model, block[:-1])
    near = nearest(str(block[-1]), list(beside)) if beside and block[-1] not in beside else None
    return (*block[:-1], near) if near else block


def _is_meant(
    key: str, value: object, inside: Collection[str], model: type[BaseModel], block: FieldPath
) -> bool:
    """Return whether an unknown key below a moved one is a misspelling of one inside the block."""
    outside = keys_at(model, block[:-1])
    near = nearest(key, sorted({*inside, *outside}))
    if near not in inside:
        return False
    return near not in outside or (near == "evidence" and value != "" and _is_names(value))


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
    forget(document, branch.keys[block])
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
    drop(here, branch, key)
    for second in document.seconds:
        if second.branch is branch and second.key == key:
            # The second was no second: the first one belonged elsewhere.
            here[key] = second.data
            branch.keys[key], branch.values[key] = second.at, second.position
            forget(document, second.at)
            document.seconds.remove(second)
            break
