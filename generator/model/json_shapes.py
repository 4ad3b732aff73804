"""The JSON Schema of each kind of text: what an editor's program underlines while one types.

The schema may take more than the reader, never less. A value without quotes is a number to
YAML 1.2, so each kind that can be digits alone has a range beside its pattern.
"""

from typing import Any

from pydantic import WithJsonSchema

from generator.model.dollars import AMOUNT
from generator.model.numbers_and_days import NPI, WHOLE_NUMBER, ZIP_CODE

TYPED = ("string", "number", "boolean")
"""What the text of one scalar can be to a YAML 1.2 reader."""

_BETWEEN = "[ ()+.-]*"
_DIGIT = f"[0-9]{_BETWEEN}"
_EXTENSION = "[ ,;]*([xX]|[eE][xX][tT](\\.?|[eE][nN][sS][iI][oO][nN])|#)[ .:=]*[0-9]{1,6}"
PHONE = f"{_BETWEEN}(1{_BETWEEN})?[2-9]{_BETWEEN}({_DIGIT}){{2}}[2-9]{_BETWEEN}({_DIGIT}){{6}}"
_LETTER_OR_DIGIT = "[A-Za-z0-9]"
_LABEL = f"([A-Za-z0-9-]{{0,61}}{_LETTER_OR_DIGIT})"
HOST = f"({_LETTER_OR_DIGIT}{_LABEL}?\\.)+[A-Za-z]{_LABEL}"
"""A host name in full (RFC 1123, 2.1): labels of 1 to 63 letters, digits and inner dashes."""
LONGEST_HOST = 253
_REST = f"{HOST}(:443)?([/?#][!#-;=?-\\[\\]_a-z~]*)?"
WEB = f"[hH][tT][tT][pP][sS]://{_REST}"
DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
DAY_OR_MONTH = "[0-9]{4}-[0-9]{2}(-[0-9]{2})?"
NAME = "[a-z0-9]+(-[a-z0-9]+)*"
TAXONOMY_CODE = "[0-9]{3}[0-9A-Z]{6}X"
LONGEST_NAME = 40
LONGEST_TEXT = 600
LONGEST_ADDRESS = 500

JsonSchema = dict[str, Any]


def _whole(pattern: str, accepted: str) -> JsonSchema:
    return {"pattern": f"^{pattern}$", "patternErrorMessage": f"Accepted here: {accepted}"}


def _text(pattern: str, accepted: str) -> JsonSchema:
    return {"type": "string", **_whole(pattern, accepted)}


PLAIN_TEXT: JsonSchema = {
    "type": list(TYPED),
    "minLength": 1,
    "maxLength": LONGEST_TEXT,
    **_whole("[^<>]*", "plain words, without < and >."),
}
A_NAME: JsonSchema = {
    "type": list(TYPED),
    "maxLength": LONGEST_NAME,
    **_whole(NAME, "small letters, digits and single dashes, like ca-board."),
}
OF_TEXT = WithJsonSchema(PLAIN_TEXT)
OF_WEB_ADDRESS = WithJsonSchema(
    _text(WEB, "the address as the browser shows it, like https://harbor.example/prices.")
    | {"maxLength": LONGEST_ADDRESS}
)
OF_PAGE_ADDRESS = WithJsonSchema(
    _text(
        f"([hH][tT][tT][pP]://{_REST}|{WEB})",
        "the address as the browser shows it, like https://harbor.example/prices.",
    )
    | {"maxLength": LONGEST_ADDRESS}
)
OF_HTTP_ADDRESS = WithJsonSchema(
    _text(f"[hH][tT][tT][pP]://{_REST}", "an address that opens with http:// only.")
    | {"maxLength": LONGEST_ADDRESS}
)
OF_PHONE = WithJsonSchema(
    {
        "type": ["string", "integer"],
        **_whole(f"{PHONE}({_EXTENSION})?", 'ten digits, like "+1 415 555 0100".'),
        "minimum": 2002000000,
        "maximum": 19999999999,
    }
)
OF_NPI = WithJsonSchema(
    {
        "type": ["string", "integer"],
        **_whole(NPI, "ten digits that start with 1 or 2."),
        "minimum": 1000000000,
        "maximum": 2999999999,
    }
)
OF_TAXONOMY = WithJsonSchema(
    _text(TAXONOMY_CODE, "ten letters and digits that end with X, like 2084P0800X.")
)
OF_ZIP_CODE = WithJsonSchema(
    {
        "type": ["string", "integer"],
        **_whole(ZIP_CODE, 'five digits in quotes, like "94102".'),
        "minimum": 0,
        "maximum": 99999,
    }
)
OF_DOLLARS = WithJsonSchema(
    {
        "type": ["string", "number"],
        **_whole(AMOUNT, 'digits only, like "450.00": no sign, no comma, no words.'),
        "minimum": 0,
        "maximum": 999999.99,
    }
)
OF_WHOLE_NUMBER = WithJsonSchema(
    {
        "type": ["integer", "string"],
        **_whole(WHOLE_NUMBER, "a whole number above zero, like 6."),
        "minimum": 1,
        "maximum": 999999,
    }
)
OF_DAY = WithJsonSchema(
    {**_text(DAY, "year-month-day, like 2026-11-12."), "format": "date"},
)
OF_DAY_OR_MONTH = WithJsonSchema(
    _text(DAY_OR_MONTH, "year-month-day, like 2026-11-12 (a stored copy: the month, like 2026-11).")
)
OF_NAMES = WithJsonSchema({"anyOf": [A_NAME, {"type": "array", "items": A_NAME, "minItems": 1}]})
