import pytest

from generator.judging import judge
from generator.model.conditional import WORDS
from generator.pages.data.field import FieldType
from generator.pages.data.flat import BETWEEN, BOM, COLUMNS, cell, flat, guarded
from tests.demonstration import directory_of
from tests.pages.data.downloaded import demo, lines, made, rows
from tests.profiles import provider
from tests.today import TODAY

FORMULAS = (
    '=cmd|"/c calc"!A1',
    "+1+2",
    "-2+3",
    "@SUM(A1)",
    "＝1",
    "＋1",
    "－1",
    "＠SUM(A1)",
)
HARMLESS = (
    'a "b", c',
    "x;y",
    "it's; DROP",
)


def value_in(kind: FieldType, text: str) -> object:
    if kind is FieldType.YES_NO:
        return {"yes": True, "no": False, "not stated": None, WORDS: None}[text]
    if kind is FieldType.NUMBER:
        return float(text) if text else None
    if kind is FieldType.LIST:
        return text.split(BETWEEN) if text else None
    return text or None


def test_the_spreadsheet_says_the_same_as_the_lines() -> None:
    flags = {"red_flags_confirmed", "red_flags_possible"}
    for row, line in zip(rows(demo()), lines(demo()), strict=True):
        read = {one.name: value_in(one.value_type, row[one.name]) for one in COLUMNS}
        known = {name: value for name, value in read.items() if value is not None}
        assert known == {name: line[name] for name in line if name not in flags or line[name]}


def test_a_spreadsheet_opens_it_with_its_accents() -> None:
    data = demo()["providers.csv"]
    assert data.startswith(BOM)
    assert data.count(BOM) == 1
    assert "Example Clínica Ñandú".encode() in data
    assert data.count(b"\r\n") == len(rows(demo())) + 1


@pytest.mark.parametrize("text", [*FORMULAS, "\t1", "\r1"])
def test_a_formula_stays_words(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize("name", [*FORMULAS, *HARMLESS])
def test_a_poisoned_name_stays_data(name: str) -> None:
    files, _ = made(
        directory_of([provider(name=name, languages={"values": [name], "evidence": "site"})])
    )
    (row,), (line,) = rows(files), lines(files)
    assert line["name"] == name
    assert row["name"].removeprefix("'") == name
    assert row["name"] == guarded(name)
    assert not row["name"].lstrip().startswith(("=", "+", "-", "@", "＝"))


def test_silence_is_written_out_where_a_blank_would_read_as_no() -> None:
    assert cell(FieldType.YES_NO, None) == "not stated"
    assert cell(FieldType.YES_NO, value=False) == "no"
    assert [cell(kind, None) for kind in (FieldType.TEXT, FieldType.NUMBER, FieldType.LIST)] == [
        "",
        "",
        "",
    ]


def test_what_nobody_knows_is_not_in_a_line() -> None:
    line = flat(judge("thin", provider(), TODAY), "https://x.example/")
    assert None not in line.values()
    assert {"superbill", "phone", "session_low_usd"}.isdisjoint(line)
    assert line["criterion_publishes_prices"] == "not stated"
