"""A pattern as a tree of plain lists, for the counter of steps in ``tests/scripts/steps.js``.

What takes one character is told by the characters of a text that it takes, as Python's own engine
says: ``["char", "ab"]``. The rest is built of such parts: ``["repeat", least, most, kind, part]``.
"""

from functools import cache
from re import _compiler as compiler  # type: ignore[attr-defined]
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Tree = list[Any]
KINDS = {
    codes.MAX_REPEAT: "greedy",
    codes.MIN_REPEAT: "lazy",
    codes.POSSESSIVE_REPEAT: "possessive",
}
PLACES = {
    codes.AT_BEGINNING: "start",
    codes.AT_BEGINNING_STRING: "start",
    codes.AT_BEGINNING_LINE: "line start",
    codes.AT_END: "end",
    codes.AT_END_STRING: "end",
    codes.AT_END_LINE: "line end",
    codes.AT_BOUNDARY: "boundary",
    codes.AT_NON_BOUNDARY: "no boundary",
}
LINES = {"start": "line start", "end": "line end"}
ONE_SIGN = {codes.LITERAL, codes.NOT_LITERAL, codes.IN, codes.ANY}


def tree_of(pattern: str, flags: int, alphabet: str) -> Tree:
    """Return the tree of a pattern, for texts of these characters."""
    parsed = parser.parse(pattern, flags)
    return _sequence(parsed, parsed.state.flags, alphabet)


def _sequence(parts: Any, flags: int, alphabet: str) -> Tree:
    return ["sequence", *(_node(code, value, flags, alphabet) for code, value in parts)]


def _node(code: Any, value: Any, flags: int, alphabet: str) -> Tree:
    if code in ONE_SIGN:
        return ["char", _taken(code, _hashable(value), flags, alphabet)]
    if code in KINDS:
        least, most, part = value
        most = None if most is codes.MAXREPEAT else int(most)
        return ["repeat", int(least), most, KINDS[code], _sequence(part, flags, alphabet)]
    if code is codes.SUBPATTERN:
        group, more, fewer, part = value
        return ["group", group or 0, _sequence(part, flags & ~fewer | more, alphabet)]
    if code is codes.BRANCH:
        return ["either", *(_sequence(part, flags, alphabet) for part in value[1])]
    if code in {codes.ASSERT, codes.ASSERT_NOT}:
        way, part = value
        return ["look", way, code is codes.ASSERT, _sequence(part, flags, alphabet)]
    if code is codes.ATOMIC_GROUP:
        return ["atomic", _sequence(value, flags, alphabet)]
    if code is codes.GROUPREF:
        return ["same as", value]
    place = PLACES[value]
    by_line = flags & parser.SRE_FLAG_MULTILINE and value in {codes.AT_BEGINNING, codes.AT_END}
    return ["at", LINES[place] if by_line else place]


def _hashable(value: Any) -> Any:
    return tuple(map(tuple, value)) if isinstance(value, list) else value


@cache
def _taken(code: Any, value: Any, flags: int, alphabet: str) -> str:
    if code is codes.LITERAL and not flags & parser.SRE_FLAG_IGNORECASE:
        return chr(value) if chr(value) in alphabet else ""
    state = parser.State()
    state.flags, state.str = flags, ""
    part = [(code, list(value) if isinstance(value, tuple) else value)]
    one = compiler.compile(parser.SubPattern(state, part), flags)
    return "".join(sign for sign in alphabet if one.match(sign))
