import json
from dataclasses import replace
from datetime import date

from generator.reporting.articles_table import (
    HEAD,
    ArticleRow,
    table_as_json,
    table_as_markdown,
    table_as_text,
    totals,
)

SAFETY = ArticleRow(
    path="learn/safety",
    title="Safety | side effects",
    words=1067,
    grade=5.2,
    sources=33,
    reviewed=date(2026, 11, 21),
    next_review=date(2027, 5, 21),
    expires=None,
    clinical_review="none",
    numbers_held=18,
    part=24,
    abstract=8,
    not_yet=1,
)
LAW = replace(
    SAFETY,
    path="learn/law",
    title="The law",
    words=64,
    grade=None,
    sources=8,
    expires=date(2026, 12, 31),
    clinical_review="Ana Example, MD",
    numbers_held=0,
    whole=8,
    part=0,
    abstract=0,
    not_yet=0,
)


def test_the_text_table_is_aligned_and_ends_with_a_count() -> None:
    assert table_as_text([SAFETY, LAW]) == (
        "path          title                  words  grade  sources  reviewed    next review"
        "  expires     clinical review  numbers held  whole  part  abstract  not yet\n"
        "learn/safety  Safety | side effects   1067    5.2       33  2026-11-21  2027-05-21 "
        "  -           none                       18      0    24         8        1\n"
        "learn/law     The law                   64      -        8  2026-11-21  2027-05-21 "
        "  2026-12-31  Ana Example, MD             0      8     0         0        0\n"
        "\n"
        "2 pages, 1,131 words, 18 numbers held by figures, grades 5.2 to 5.2.\n"
    )


def test_the_markdown_table_keeps_its_columns_whatever_the_title() -> None:
    assert table_as_markdown([SAFETY]) == (
        "## Pages\n\n"
        "| path | title | words | grade | sources | reviewed | next review | expires "
        "| clinical review | numbers held | whole | part | abstract | not yet |\n"
        "| --- | --- | ---: | ---: | ---: | --- | --- | --- | --- "
        "| ---: | ---: | ---: | ---: | ---: |\n"
        "| learn/safety | Safety \\| side effects | 1067 | 5.2 | 33 | 2026-11-21 | 2027-05-21 "
        "| - | none | 18 | 0 | 24 | 8 | 1 |\n\n"
        "1 page, 1,067 words, 18 numbers held by figures, grades 5.2 to 5.2.\n"
    )


def test_programs_get_values_and_not_words() -> None:
    (first, second) = json.loads(table_as_json([SAFETY, LAW]))["pages"]
    assert [key.replace("_", " ") for key in first] == HEAD
    assert (first["words"], first["grade"], first["expires"]) == (1067, 5.2, None)
    assert (second["grade"], second["expires"]) == (None, "2026-12-31")
    assert table_as_json([replace(LAW, title="Señal")]).isascii()


def test_what_cannot_be_seen_is_written_out() -> None:
    sly = replace(SAFETY, path="learn/a\x1b[2Jb")
    assert "\x1b" not in table_as_text([sly]) + table_as_markdown([sly])


def test_nothing_is_a_table_too() -> None:
    assert totals([]) == "0 pages, 0 words."
    assert table_as_text([]).splitlines()[0].split() == " ".join(HEAD).split()
    assert json.loads(table_as_json([])) == {"pages": []}
