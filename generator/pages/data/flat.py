"""A provider as one flat row: what a spreadsheet and a hosted search engine can take."""

import csv
from collections.abc import Mapping
from io import StringIO

from generator.model.conditional import IN_SOME_CASES
from generator.model.judgement import Judgement
from generator.pages.data.field import Field, FieldType
from generator.pages.data.fields import GENERAL, OF_CRITERIA, OF_RED_FLAGS
from generator.pages.data.values import Value

# Spreadsheets open a file without these bytes as if it were in an old code of Western Europe, and
# spoil every accent; programs that read CSV skip them.
BOM = "\ufeff".encode()
PAGE = Field("page", "Our page, with the proof for each answer.", lambda _: None)
DEPENDS = Field(
    IN_SOME_CASES.name.lower(),
    "Fields whose answer holds in some cases only: its page says in which.",
    lambda _: None,
    FieldType.LIST,
)
_GENERAL_COLUMNS = (GENERAL[0], PAGE, *GENERAL[1:], DEPENDS)
COLUMNS = (*_GENERAL_COLUMNS, *OF_CRITERIA, *OF_RED_FLAGS)
"""Every field, in the order of the spreadsheet."""
_FOUND = tuple(field.name for field in (*OF_CRITERIA, *OF_RED_FLAGS))
YES_NO_WORDS = ("yes", "no", "not stated", IN_SOME_CASES.value)
"""Every word that may stand in the cell of a yes or no."""
BETWEEN = " | "
"""What stands between the words of a list in one cell: no profile needs it in a word."""
# What a spreadsheet would run as a formula, also written in the wide letters of East Asia.
FORMULA = frozenset("=+-@\t\r＝＋－＠")


def flat(judgement: Judgement, page: str) -> dict[str, Value]:
    """Return what is known of a provider; a field that nobody knows is left out.

    So is a yes or no that holds in some cases only: its field is named in a list of those, because
    a field of a search engine has one type.
    """
    values = {field.name: field.of(judgement) for field in COLUMNS} | {PAGE.name: page}
    depends = [name for name, value in values.items() if value is IN_SOME_CASES]
    values |= {DEPENDS.name: depends or None} | dict.fromkeys(depends)
    return {name: value for name, value in values.items() if value is not None}


def header() -> bytes:
    """Return the first line of the spreadsheet."""
    return BOM + _line([field.name for field in COLUMNS])


def csv_row(known: Mapping[str, Value]) -> bytes:
    """Return the line of one provider."""
    depends = set(words) if isinstance(words := known.get(DEPENDS.name), list) else set()
    cells = [
        IN_SOME_CASES.value
        if field.name in depends
        else cell(field.value_type, known.get(field.name))
        for field in _GENERAL_COLUMNS
    ]
    # What rules find is one of our own words: nothing to guard, and most of the columns.
    return _line([*cells, *(str(known[name]) for name in _FOUND)])


def cell(type_: FieldType, value: Value) -> str:
    """Return a value as it stands in a cell.

    Silence is written out where the other answers are yes and no, since an empty cell would be read
    as no. In any other column the cell stays empty.
    """
    if type_ is FieldType.YES_NO:
        return "not stated" if value is None else ("yes" if value else "no")
    if isinstance(value, list):
        return guarded(BETWEEN.join(value))
    if isinstance(value, str):
        return guarded(value)
    return "" if value is None else str(value)


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe goes before it."""
    return f"'{text}" if FORMULA & {text[:1], text.lstrip()[:1]} else text


def _line(cells: list[str]) -> bytes:
    line = StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue().encode()
