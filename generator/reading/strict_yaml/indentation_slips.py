"""Lines that stand in the wrong column, told where they stand and not where reading stopped."""

import re
from collections.abc import Sequence

from generator.reading.strict_yaml.line_slips import Slip

_LINE = re.compile(
    r"(?P<blank> *)(?P<dash>(?:- +)*)(?P<key>[A-Za-z][A-Za-z_]*):(?: (?P<rest>.*)|$)"
)


def indentation_slip(lines: Sequence[str], stop: int, said: str) -> Slip | None:
    """Return which line is not indented as the block that it belongs to, or None."""
    if "mapping values" in said:
        return _child_left_out(lines, stop)
    if "did not find expected key" in said:
        return _off_by_a_blank(lines, stop)
    return _entry_left_out(lines, stop) if "'-' indicator" in said else None


def _child_left_out(lines: Sequence[str], stop: int) -> Slip | None:
    """Return a child that stands in its parent's column between its indented neighbors."""
    here = _LINE.fullmatch(lines[stop - 1])
    if not here or not here["blank"]:
        return None
    number = stop - 1
    while number and _is_left_of(here["blank"], lines[number - 1]):
        number -= 1
    out = _LINE.fullmatch(lines[number]) if number < stop - 1 else None
    neighbor = _LINE.fullmatch(lines[number - 1]) if number else None
    if not out or out["dash"] or not neighbor:
        return None
    if len(neighbor["blank"]) + len(neighbor["dash"]) != len(here["blank"]):
        return None
    key = out["key"]
    message = f"{key}: this line belongs to the lines around it, and is not indented as they are"
    spaces = len(here["blank"]) - len(out["blank"])
    return number + 1, len(out["blank"]) + 1, "not-indented", message, _add(spaces)


def _is_left_of(blank: str, line: str) -> bool:
    match = _LINE.fullmatch(line)
    return bool(match and match["rest"] and len(match["blank"]) + len(match["dash"]) < len(blank))


def _entry_left_out(lines: Sequence[str], stop: int) -> Slip | None:
    """Return a line of a list's entry that stands under its dash and not under its key."""
    here, above = (_LINE.fullmatch(lines[number - 1]) for number in (stop, max(stop - 1, 1)))
    if not here or not above or here["dash"] or not above["dash"]:
        return None
    if here["blank"] != above["blank"]:
        return None
    message = f"{here['key']}: this line belongs to the entry above it, and is not indented"
    fix = f"put each line of the entry under '{above['key']}': {_add(len(above['dash']))}"
    return stop, len(here["blank"]) + 1, "not-indented", message, fix


def _off_by_a_blank(lines: Sequence[str], stop: int) -> Slip | None:
    """Return a key that stands beside the column of the line above it."""
    here, above = (_LINE.fullmatch(lines[number - 1]) for number in (stop, max(stop - 1, 1)))
    if not here or not above or not above["rest"] or here["dash"] or above["dash"]:
        return None
    column, owed = len(here["blank"]) + 1, len(above["blank"]) + 1
    if column == owed:
        return None
    message = f"{here['key']}: this line starts in column {column}, and the one above in {owed}"
    fix = f"start both in the same column: {owed - 1} spaces before each"
    return stop, column, "not-indented", message, fix


def _add(spaces: int) -> str:
    number = {1: "one more space", 2: "two more spaces"}.get(spaces, f"{spaces} more spaces")
    return f"put {number} before it"
