"""Colons, braces and brackets that are missing or stand too much, with the text as it was meant."""

import re

from generator.model.refusal import printable, shown_briefly
from generator.reading.strict_yaml.line_slips import Slip
from generator.reading.strict_yaml.refusals import KEY_LINE, empty_value
from generator.reading.strict_yaml.syntax_stops import Diagnosis, Stop

# A key, the text behind it up to a second ': ', and how far the text was meant to go.
_TEXT = re.compile(
    r"(?<![A-Za-z_])(?P<key>[A-Za-z_]++): "
    r"(?P<text>[^\s\"'{\[](?:(?!, [a-z_]+: )[^{}\[\]])*)$"
)
_NO_COMMA = re.compile(
    r"(?P<text>.*?\S)[ ;]+(?P<key>evidence|note|answer|values|states|url|seen|method|by|per)"
)
_REST = re.compile(r"(.*?)(?=, [a-z_]+: |[}\]]|$)")


def second_colon(stop: Stop) -> Diagnosis:
    """Show the text with the quotes that a second ': ' in it asks for."""
    before, rest = stop.here[: stop.column - 1], stop.here[stop.column - 1 :]
    in_braces = "{" in before or "[" in before
    if not rest.startswith(": ") or not (match := _TEXT.search(before)):
        return None
    if in_braces and (cut := _NO_COMMA.fullmatch(match["text"])):
        message = f"a comma is missing before '{cut['key']}'"
        value = re.match(r": ([^,}\]]*)", rest)
        follows = f"{cut['key']}: {printable(value[1].strip()) if value else '...'}"
        fix = f"write '{match['key']}: {printable(cut['text'])}, {follows}'"
        return match.start("text") + cut.start("key") + 1, "yaml-syntax", message, fix
    end = _REST.match(rest) if in_braces else re.match(r".*", rest)
    text = f"{match['text']}{end[0] if end else ''}".strip()
    message = f"a second ': ' stands in this text; found {shown_briefly(rest.strip())}"
    quoted = printable(text.replace("\\", "\\\\").replace('"', '\\"'))
    fix = f'put it between double quotes: {match["key"]}: "{quoted}"'
    return stop.column, "yaml-syntax", message, fix


def no_value(stop: Stop) -> Diagnosis:
    """Return a key between braces with nothing between its colon and the next sign."""
    key = re.search(r"([A-Za-z_]+)$", stop.here[: stop.column - 1])
    if "unexpected ':'" not in stop.said or not key:
        return None
    return key.start() + 1, *empty_value(key[1], "")


def closed_twice(stop: Stop) -> Diagnosis:
    """Return a brace or bracket that closes what is not open."""
    sign = stop.here[stop.column - 1 : stop.column]
    before = stop.here[: stop.column - 1]
    opened = {"}": "{", "]": "["}.get(sign)
    if not opened or before.count(opened) > before.count(sign):
        return None
    return stop.column, "yaml-syntax", f"this '{sign}' closes nothing", "take it out"


# Keys and values one after another, as between braces, and no braces around them.
_IN_A_ROW = re.compile(r"(?P<before> *(?:- +)*(?:[a-z_]+: )?)(?P<row>[a-z][a-z_]*: [^{}]*)")


def no_braces(stop: Stop) -> Diagnosis:
    """Show the braces that several keys on one line need."""
    match = _IN_A_ROW.fullmatch(stop.here)
    if not match or not match["before"].strip():
        return None
    if not re.search(r", [a-z_]+: |^[a-z_]+: (?:yes|no)$", match["row"]):
        return None
    message = "several keys stand on this line, and no braces are around them"
    fix = f"write '{printable(match['before'].lstrip())}{{{printable(match['row'].rstrip())}}}'"
    return match.start("row") + 1, "yaml-syntax", message, fix


_DASHED = re.compile(r"\s*-([^\s-].*)")
_CUT = re.compile(r"(?<=\S) (?=#[^\s#])")


def no_colon(stop: Stop) -> Slip | None:
    """Return the line without a colon, which is noticed on the next one."""
    if "could not find expected ':'" not in stop.said or stop.opened[0] == stop.line:
        return None
    if entry := _DASHED.match(stop.opening):
        message = f"a space is missing after the dash; found {shown_briefly(stop.opening.strip())}"
        fix = f"write '- {printable(entry[1].strip())}', and so with each entry"
        return *stop.opened, "no-space-after-dash", message, fix
    key, _, rest = stop.opening.strip().partition(" ")
    message = f"this line has no ': ' after its key; found {shown_briefly(stop.opening.strip())}"
    fix = f"write '{printable(key)}: {printable(rest)}'" if rest else "write 'key: value'"
    fix += "; text of several lines goes on one line"
    return *stop.opened, "yaml-syntax", message, fix


def open_before(stop: Stop) -> Slip | None:
    """Return a brace or bracket that the next key's line shows to be open."""
    missing = re.search(r"expected ',' or '([}\]])'", stop.said)
    if not missing or stop.opened[0] == stop.line or not KEY_LINE.match(stop.here):
        return None
    if cut := _CUT.search(stop.opening):
        found = shown_briefly(stop.opening[cut.end() :])
        message = f"from here on this is a comment, not text; found {found}"
        at = stop.opened[0], stop.opened[1] + cut.end()
        return *at, "text-cut-short", message, "put the text between double quotes"
    message = f"'{stop.opening[:1]}' is opened here, and no '{missing[1]}' closes it"
    fix = f"write '{missing[1]}' at the end of what it holds"
    return *stop.opened, "yaml-syntax", message, fix


def unclosed(stop: Stop) -> Diagnosis:
    """Return the brace or bracket that the rest of its line does not close."""
    if not (missing := re.search(r"expected ',' or '([}\]])'", stop.said)):
        return None
    sign = {"}": "{", "]": "["}[missing[1]]
    before = (
        f"before {shown_briefly(rest)}" if (rest := stop.here[stop.column - 1 :].strip()) else ""
    )
    message = f"a comma or '{missing[1]}' is missing {before or 'here'}"
    fix = f"close what '{sign}' opened on line {stop.opened[0]}; text that holds , : {sign} or"
    return stop.column, "yaml-syntax", message, f"{fix} {missing[1]} goes between double quotes"
