"""Data to a model class; pydantic's errors to problems with their place."""

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.model.problem import FieldPath, Problem, Severity
from generator.reading.strict_yaml.positions import Branch, Document, Position
from generator.reading.validation.hours_advice import misplaced_hours
from generator.reading.validation.messages import near_key, words_for
from generator.reading.validation.repairs import repaired

Model = TypeVar("Model", bound=BaseModel)
ROUNDS = 2


def validated(
    model: type[Model], document: Document, shown: str
) -> tuple[Model | None, list[Problem]]:
    """Return the model built from a document, or None and everything that is wrong with it."""
    if document.data is None:
        return None, list(document.problems)
    if not isinstance(document.data, dict):
        return None, [*document.problems, _not_a_mapping(document, shown)]
    built, error = _built(model, document)
    # What stood in the wrong block is seen once that block stands where it was meant.
    for _ in range(ROUNDS):
        if error and repaired(model, document, shown, error):
            built, error = _built(model, document)
    if error:
        return None, _problems(model, document, shown, error)
    problems = list(document.problems)
    is_sound = all(problem.severity is Severity.WARNING for problem in problems)
    return (built if is_sound else None), problems


def _built(model: type[Model], document: Document) -> tuple[Model | None, ValidationError | None]:
    try:
        return model.model_validate(document.data), None
    except ValidationError as error:
        return None, error


def position_of(root: Branch | Position, location: FieldPath, *, key: bool = False) -> Position:
    """Return where a value stands (or its key), or the nearest thing around it that is there."""
    here = root
    for index, step in enumerate(location):
        if not isinstance(here, Branch):
            break
        if key and index == len(location) - 1 and step in here.keys:
            return here.keys[step]
        if step not in here.values:
            break
        here = here.values[step]
    return here.position if isinstance(here, Branch) else here


def _problems(
    model: type[BaseModel], document: Document, shown: str, error: ValidationError
) -> list[Problem]:
    by_position = {(problem.line, problem.column): problem for problem in document.problems}
    problems = set(document.problems)
    for detail in _worth_telling(model, document.data, error):
        location = _written(_location(detail), document.data)
        at_key = detail["type"] in {"extra_forbidden", "missing"} or "[key]" in detail["loc"]
        position = position_of(document.root, location, key=at_key)
        earlier = by_position.get(position)
        if earlier and earlier.code == "comma-in-text":
            # What the field says of the joined text is nearer: a number wants no quotes.
            problems.discard(earlier)
        elif earlier and detail["type"] != "missing":
            # What YAML already refused there is the reason for this one too.
            continue
        around = block_at(document.data, location[:-1])
        problems.add(Problem(shown, *position, *words_for(model, location, detail, around)))
    return sorted(problems)


def _location(detail: ErrorDetails) -> FieldPath:
    return tuple(step for step in detail["loc"] if step != "[key]")


def block_at(data: Any, location: FieldPath) -> Any:
    """Return what stands at a place of the data, or nothing where the way there ends."""
    here = data
    for step in location:
        if isinstance(here, list) and isinstance(step, int) and step < len(here):
            here = here[step]
        elif isinstance(here, dict):
            here = here.get(step)
        else:
            return None
    return here


def _written(location: FieldPath, data: Any) -> FieldPath:
    """Return a location without the entry of a list where one value stands for the list."""
    here = data
    for index, step in enumerate(location):
        if isinstance(step, int) and isinstance(here, str):
            return location[:index]
        if isinstance(here, list):
            here = dict(enumerate(here))
        here = here.get(step) if isinstance(here, dict) else None
    return location


def _worth_telling(model: type[BaseModel], data: Any, error: ValidationError) -> list[ErrorDetails]:
    """Leave out what only echoes another error: one slip of the hand is one line.

    A list is too short because its entry failed; a key is missing because it is misspelt; days and
    times under keys of another name are told once, with the lines that hold them.
    """
    details = error.errors(include_url=False)
    misspelt = {
        (*location[:-1], near_key(model, location))
        for detail in details
        if detail["type"] == "extra_forbidden" and (location := _location(detail))
    }
    of_hours = [
        detail["loc"]
        for detail in details
        if detail["type"] == "extra_forbidden"
        and misplaced_hours(_location(detail), block_at(data, detail["loc"][:-1]))
    ]
    told = {at[:-1]: at for at in reversed(of_hours)}
    return [
        detail
        for detail in details
        if told.get(detail["loc"][:-1], detail["loc"]) == detail["loc"]
        and not (detail["type"] == "missing" and detail["loc"] in misspelt)
        and not (detail["type"] == "too_short" and any(_inside(d, detail) for d in details))
    ]


def _inside(detail: ErrorDetails, outer: ErrorDetails) -> bool:
    inner, around = detail["loc"], outer["loc"]
    return len(inner) > len(around) and inner[: len(around)] == around


def _not_a_mapping(document: Document, shown: str) -> Problem:
    what = "a list" if isinstance(document.data, list) else "one line of text"
    position = document.root.position if isinstance(document.root, Branch) else document.root
    message = f"the file holds {what}, not keys and values"
    fix = "write lines like 'name: Example Clinic', with a space after the colon"
    return Problem(shown, *position, "not-a-mapping", message, fix)
