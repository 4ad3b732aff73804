"""A fact is the same wherever a reader or a program meets it, of whoever is in the directory."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from bench.make_providers import write_providers
from generator.facts.service_area import clinic_states, telehealth_states, treats_in
from generator.model.finding import Outcome
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.reading.profiles.providers import profile_paths, read_providers
from generator.red_flags import serves_unlicensed_state
from tests.everywhere import Everywhere, met_everywhere
from tests.ours import ours
from tests.profiles import provider
from tests.test_every_rule_on_anything import ANYTHING
from tests.today import TODAY

MADE_UP = 100
IN_REASON = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.fixture(scope="module", params=["real", "made up"])
def everybody(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[Everywhere]:
    if request.param == "real":
        return met_everywhere([one.provider for one in ours().profiles])
    root = tmp_path_factory.mktemp("made-up")
    write_providers(root / "providers", MADE_UP)
    profiles, _ = read_providers(root, TODAY, profile_paths(root))
    assert len(profiles) == MADE_UP
    return met_everywhere([one.provider for one in profiles])


@pytest.mark.slow
def test_where_people_are_treated_is_the_same_everywhere(everybody: list[Everywhere]) -> None:
    assert [trouble for one in everybody for trouble in of_places(one)] == []


@pytest.mark.slow
def test_what_a_session_costs_is_the_same_everywhere(everybody: list[Everywhere]) -> None:
    assert any("session_low_usd" in one.ndjson for one in everybody)
    assert [trouble for one in everybody for trouble in of_sessions(one)] == []


def test_what_a_course_costs_is_the_same_everywhere(everybody: list[Everywhere]) -> None:
    assert any(one.total for one in everybody)
    assert [trouble for one in everybody for trouble in of_courses(one)] == []


@pytest.mark.slow
@IN_REASON
@given(ANYTHING)
def test_also_of_the_oddest_valid_profile(changes: dict[str, Any]) -> None:
    (one,) = met_everywhere([provider(**{**changes, "status": None})])
    assert [*of_places(one), *of_sessions(one), *of_courses(one)] == []


@pytest.mark.slow
@IN_REASON
@given(ANYTHING)
def test_the_order_of_the_prices_in_a_file_decides_nothing(changes: dict[str, Any]) -> None:
    changes = {**changes, "status": None}  # Lists hold who is open.
    back = {**changes, "prices": [*reversed(changes.get("prices", []))]}
    first, second = met_everywhere([provider(**changes), provider(**back)])
    assert first.prices == second.prices
    assert first.total == second.total
    assert {**first.worksheet, "from": ""} == {**second.worksheet, "from": ""}
    assert (first.finder_price, first.bands) == (second.finder_price, second.bands)
    for name in ("session_low_usd", "session_high_usd", "course_low_usd", "price_is_rough"):
        assert first.csv[name] == second.csv[name]


def of_places(one: Everywhere) -> Iterator[str]:
    """Yield every output that tells other states than service_area does."""
    truth = set(treats_in(one.provider))
    told = {**one.states, "rules": set(filter(raises_in(one.provider), STATES))}
    yield from (f"{name}: {states} for {truth}" for name, states in told.items() if states != truth)
    for code in clinic_states(one.provider):
        if not re.search(rf", {code}\b|{STATES[code]}", one.where):
            yield f"{code} is not told on the page: {one.where}"
    for code in telehealth_states(one.provider):
        if STATES[code] not in one.where:
            yield f"{code} is not told on the page: {one.where}"


def raises_in(one: Provider) -> Any:
    """Return whether an expired license in a state can raise a flag against a provider."""

    def can_raise(code: str) -> bool:
        donor = prescriber(code)
        evidence = {**one.evidence, **donor.evidence}
        # A made-up registry proves something of a made-up provider alone.
        update = {"website": donor.website, "clinicians": donor.clinicians, "evidence": evidence}
        finding = serves_unlicensed_state.check(one.model_copy(update=update), TODAY)
        return finding.outcome is Outcome.MET

    return can_raise


@cache
def prescriber(code: str) -> Provider:
    """Return a provider whose one prescriber's license in a state had expired."""
    held = {"state": code, "expires": "2026-06-30", "evidence": "registry"}
    return provider(clinicians=[{"credential": "MD", "evidence": "site", "licenses": [held]}])


NOT_TOLD = r"not (?:stated|looked for)"


def of_sessions(one: Everywhere) -> Iterator[str]:
    """Yield every output that tells another price of a session than the others."""
    page, card, sheet = one.prices.values()
    # A call sheet names what is stated, and asks the rest elsewhere.
    silence = page.removeprefix(sheet).strip()
    # A card shows nothing of a price that nobody states, or that nobody looked for.
    is_silent = re.fullmatch(r"Price not (?:stated|looked for): ask", page)
    if card != ("" if is_silent else page) or (silence and not re.search(NOT_TOLD, silence)):
        yield f"lines of a price differ: {one.prices}"
    low, high = (one.ndjson.get(f"session_{end}_usd") for end in ("low", "high"))
    said = re.match(r"(?:About )?\$(\S+)(?: to \$(\S+))? a session(?!.* stated: ask)", line(one))
    shown = (amount(said[1]), amount(said[2] or said[1])) if said else (None, None)
    if shown != (low, high):
        yield f"card {shown}, data {(low, high)}: {line(one)}"
    if one.finder_price != (None if low is None else round(low * 100)):
        yield f"finder {one.finder_price}, data {low}"
    if bool(one.bands["session"]) != (low is not None):
        yield f"bands {one.bands}, data {low}"
    asked = maybe(one.worksheet.get("session"))
    if asked is not None and (low is None or not low <= asked <= (high or low)):
        yield f"worksheet {one.worksheet}, data {low}"
    yield from of_cells(one, "session_low_usd", "session_high_usd")


def of_courses(one: Everywhere) -> Iterator[str]:
    """Yield every output that tells another price of a course or first visit than the others."""
    low = one.ndjson.get("course_low_usd")
    if bool(one.bands["course"]) != (low is not None):
        yield f"bands {one.bands}, data {low}"
    if maybe(one.worksheet.get("course")) != low:
        yield f"worksheet {one.worksheet}, data {low}"
    yield from of_cells(one, "course_low_usd")
    if not one.total:
        return
    (_, visit), (what, treatment), (_, _), (_, _), (_, whole) = one.total
    if low is None:
        times = int(what.split(" ")[0])
        low = times * amount(one.worksheet["session"])
    if amount(treatment) != low:
        yield f"page {treatment}, data {low}"
    if of_visit(one.worksheet) != visit_of(visit):
        yield f"first visit on the page {visit}, worksheet {one.worksheet}"
    if amount(whole) != low + (visit_of(visit) or 0):
        yield f"sum {whole} of {treatment} and {visit}"


def of_cells(one: Everywhere, *names: str) -> Iterator[str]:
    """Yield every number that the spreadsheet and the lines of JSON tell differently."""
    for name in names:
        if maybe(one.csv[name] or None) != one.ndjson.get(name):
            yield f"{name}: CSV {one.csv[name]}, NDJSON {one.ndjson.get(name)}"
    kept = len(one.json["profile"].get("prices", []))
    if kept != len(one.provider.prices):
        yield f"JSON keeps {kept} prices of {len(one.provider.prices)}"


def line(one: Everywhere) -> str:
    return one.prices["card"]


def of_visit(worksheet: dict[str, str]) -> float | None:
    return maybe(worksheet.get("visit"))


def visit_of(said: str) -> float | None:
    """Return what the page says of a first visit as a number; None where it is not stated."""
    return 0 if said in ("Included", "Free, they say") else maybe(said if "$" in said else None)


def maybe(text: str | None) -> float | None:
    return None if text is None else amount(text)


def amount(text: str) -> float:
    """Return the first amount in a text."""
    found = re.search(r"[\d,]+(?:\.\d+)?", text)
    assert found, text
    return float(found[0].replace(",", ""))
