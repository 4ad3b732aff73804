"""Numbers to call in our own templates are those of every page, or a listed source gives them."""

import re
from pathlib import Path

import generator
from generator.model.crisis_claims import HELP_DIGITS
from generator.model.phone_numbers import dialed_digits, phone_numbers
from generator.reading.articles.phone_numbers import UNIT
from generator.reading.sources import read_sources
from tests.real_day import REAL_DAY

HOUSE = Path(generator.__file__).parent
TEMPLATES = sorted(HOUSE.rglob("*.jinja"))


def test_every_number_to_call_is_ours_or_that_of_a_source() -> None:
    sources, _ = read_sources(HOUSE.parent, REAL_DAY)
    assert sources is not None
    figures = [figure for one in sources.values() for figure in one.figures if figure.unit == UNIT]
    known = HELP_DIGITS | {dialed_digits(figure.number) for figure in figures}
    for path in TEMPLATES:
        text = path.read_text("utf-8")
        dialed = {dialed_digits(one) for one in re.findall(r"(?:tel|sms):([0-9+]+)", text)}
        shown = {one.digits for one in phone_numbers(re.sub(r"<[^>]*>", " ", text))}
        assert dialed - known == set(), path
        assert {one for one in shown if len(one) >= 10} - known == set(), path


def test_a_page_that_dials_is_read() -> None:
    assert any('href="tel:' in path.read_text("utf-8") for path in TEMPLATES)
