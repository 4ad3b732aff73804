"""The site's scripts count, order, fold and measure as Python does; node runs the tests of them."""

import json
import os
import re
import subprocess
import unicodedata
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
from rapidfuzz.distance import OSA

from generator.calling.table import table
from generator.facts.pricing import session_prices
from generator.form.cms_fields import profile_fields
from generator.form.table import FILE_HEAD
from generator.judging import judge
from generator.model import plural
from generator.model.collation import in_plain_letters, words_in
from generator.model.finding import Freshness, Outcome
from generator.model.judgement import Judgement
from generator.model.state import STATES, names_of
from generator.pages.finder.facets.where import STATE
from generator.pages.finder.files import finder_files
from generator.pages.search.providers import provider_row
from generator.pages.wording.finding_words import finding_words
from generator.pages.wording.words import dollars
from tests.attesting.told import worked_out as attesting_worked_out
from tests.browser.finding import counted, matching, rows_of
from tests.calling.played import as_played
from tests.demonstration import demonstration
from tests.drafting.ticked import worked_out as drafts_worked_out
from tests.form.filled import worked_out as form_worked_out
from tests.great_circle import great_circle
from tests.profiles import provider
from tests.search_cases import FOUND, MORE, TOWNS
from tests.today import TODAY

HERE = Path(__file__).parent / "scripts"
VECTORS: dict[str, Any] = json.loads((HERE / "vectors.json").read_text("utf-8"))
LISTED = demonstration().listed


def test_a_text_is_folded_as_the_table_says() -> None:
    assert [[text, in_plain_letters(text)] for text, _ in VECTORS["folding"]] == VECTORS["folding"]
    assert [[text, words_in(text)] for text, _ in VECTORS["words"]] == VECTORS["words"]


def test_the_table_counts_mistakes_as_everybody_does() -> None:
    for one, other, mistakes in VECTORS["edits"]:
        assert OSA.distance(one, other) == mistakes


@pytest.mark.slow
def test_every_script_that_node_can_run_alone_passes_its_tests(tmp_path: Path) -> None:
    worked = tmp_path / "worked.json"
    worked.write_text(json.dumps(worked_out()), encoding="utf-8")
    done = subprocess.run(
        ["node", "--test", *map(str, sorted(HERE.glob("*.test.js")))],
        env={**os.environ, "WORKED_OUT": str(worked)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(re.findall(r"\bpass (\d+)", done.stdout)[-1]) > 20


def worked_out() -> dict[str, Any]:
    """Return what Python works out from the same profiles, letters and points."""
    return {
        "letters": letters(),
        "edits": edits(),
        "miles": [[one, other, great_circle(*one, *other)] for one, other in VECTORS["miles"]],
        "dollars": [
            [cents, dollars(Decimal(cents) / 100)] for cents in (0, 5, 50, 45000, 120050, 100000000)
        ],
        "counted": [[n, plural.counted(n, "mile")] for n in (0, 1, 2, 999, 1000, 1234567)],
        "finder": {"data": finder_data(), "choices": choices(), "orders": orders()},
        "search": searched(),
        "calls": {"table": table(), "played": as_played()},
        "form": form_worked_out(),
        "cms": {"fields": profile_fields(), "head": FILE_HEAD},
        "attesting": attesting_worked_out(),
        "drafts": drafts_worked_out(),
    }


def letters() -> dict[str, str]:
    """Return every letter of Latin, Greek and Cyrillic, and marks, as Python folds them.

    Both must know the letter: a newer Unicode has more of them.
    """
    ranges = (range(0x20, 0x250), range(0x370, 0x530), range(0x1E00, 0x2100), range(0xFB00, 0xFB07))
    known = (chr(code) for codes in ranges for code in codes)
    return {one: in_plain_letters(one) for one in known if unicodedata.category(one) != "Cn"}


def edits() -> list[list[Any]]:
    rng = Random(7)  # noqa: S311 - a choice, not a secret
    words = ["".join(rng.choices("aeknt", k=rng.randint(0, 7))) for _ in range(80)]
    return [[a, b, OSA.distance(a, b)] for a, b in pairwise(words)]


def finder_data() -> Any:
    return json.loads(next(iter(finder_files(demonstration()))).data)


def choices() -> list[dict[str, Any]]:
    rows, rng = rows_of(LISTED), Random(11)  # noqa: S311 - a choice, not a secret
    options = {name: sorted({one for row in rows for one in row[name]}) for name in rows[0]}
    found = []
    for number in [0, *range(1, 5)] * 4:
        names = rng.sample(sorted(name for name in options if options[name]), number)
        chosen = {name: rng.sample(options[name], min(2, len(options[name]))) for name in names}
        counts = {name: +one for name, one in counted(rows, chosen).items()}
        found.append({"chosen": chosen, "matching": matching(rows, chosen), "counts": counts})
    return found


def orders() -> dict[str, list[int]]:
    def in_order(*parts: Any) -> list[int]:
        def key(n: int) -> Any:
            values = [part(LISTED[n]) for part in parts]
            unknown = [(one is None, one or 0) for one in values]
            return LISTED[n].freshness is Freshness.OVERDUE, *unknown, n

        return sorted(range(len(LISTED)), key=key)

    return {
        "name": in_order(),
        "price": in_order(lowest_price),
        "checked": in_order(last_check),
        "documented": in_order(lambda one: -one.count(Outcome.MET, Outcome.NOT_MET)),
    }


def lowest_price(one: Judgement) -> float | None:
    return min((float(each.amount_usd or 0) for each in session_prices(one.provider)), default=None)


def last_check(one: Judgement) -> int | None:
    return -one.provider.verified.on.toordinal() if one.provider.verified else None


def searched() -> dict[str, Any]:
    """Return what each box is told of some providers, and whom both must find."""
    judged = [
        judge(
            slug,
            provider(
                name=name,
                locations=[{"city": city, "state": state, "evidence": "site"}],
                **MORE.get(slug, {}),
            ),
            TODAY,
        )
        for slug, (name, city, state) in TOWNS.items()
    ]
    return {
        "rows": [provider_row(one) for one in judged],
        "lines": [finding_words(one) for one in judged],
        "codes": [STATE.has(one) for one in judged],
        "names": {code: names_of(code) for code in STATES},
        "expected": {typed: sorted(slugs) for typed, slugs in FOUND.items()},
    }
