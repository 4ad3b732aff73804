"""The counts beside each choice are those of brute force: on the page, and for 10,000 providers."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import cycle
from random import Random
from typing import Any

import pytest
from playwright.sync_api import expect

from bench.make_providers import SEED, _Profile
from generator.directory import Directory
from generator.model.provider import Provider
from generator.pages.finder.facets.every_facet import FACETS
from generator.pages.finder.files import finder_files
from tests.browser.finding import (
    Chosen,
    Row,
    counted,
    in_address,
    matching,
    providers,
    rows_of,
    tick,
    told,
)
from tests.browser.looking import Visit
from tests.browser.sites import FINDER
from tests.demonstration import demonstration, directory_of

pytestmark = pytest.mark.browser

MANY, DISTINCT = 10_000, 200
# As text both ways: Playwright takes a long time over every single number.
COUNT = """([text, choices]) => {
  const data = JSON.parse(text);
  const facets = Object.entries(data.facets).map(([id, one]) =>
    ({ id, ...one, hides: data.hides[id] }));
  const { countFacets } = directoryModules["finder-count"];
  return JSON.stringify(JSON.parse(choices).map((chosen) =>
    countFacets(facets, chosen, data.providers)));
}"""
LISTED = demonstration().listed
ROWS = rows_of(LISTED)


def typed(value: Any) -> Any:
    """Return facts as a file would have them, where an answer is the word yes or no."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Mapping):
        return {key: typed(one) for key, one in value.items()}
    return [typed(one) for one in value] if isinstance(value, list) else value


def generated() -> Iterator[Provider]:
    phones: Counter[str] = Counter()
    for index in range(DISTINCT):
        rng = Random(f"{SEED}:{index}")  # noqa: S311 - made up, not secret
        yield Provider.model_validate(typed(_Profile(index, rng, phones).facts()))


def many() -> Directory:
    """Return a long directory, in which every provider is there many times under other names."""
    judged = directory_of(generated())
    again = zip(range(MANY), cycle(judged.judgements), strict=False)
    return replace(judged, judgements=tuple(replace(one, slug=f"p-{n}") for n, one in again))


def rows_of_many(directory: Directory) -> list[Row]:
    """Return what each provider has; what is there many times is looked at once."""
    once = {id(one.provider): one for one in directory.listed}
    known = dict(zip(once, rows_of(once.values()), strict=True))
    return [known[id(one.provider)] for one in directory.listed]


def some_choices(rng: Random, rows: Any, facets: int) -> dict[str, list[str]]:
    """Return up to three options in a few facets, of those that somebody has."""
    chosen = {}
    for facet in rng.sample(FACETS, facets):
        options = sorted({option for row in rows for option in row[facet.id]} - {"other", "due"})
        number = 1 if facet.id == "state" else rng.randint(1, 3)
        chosen[facet.id] = rng.sample(options, min(number, len(options)))
    return chosen


def only_known(counts: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, int]]:
    """Return counts without the zeros and without what is no option."""
    return {
        name: {o: n for o, n in found.items() if n and o not in {"other", "due"}}
        for name, found in counts.items()
        if name != "miles"
    }


@pytest.mark.parametrize("seed", range(12))
def test_a_link_with_any_choice_shows_the_counts_of_brute_force(visit: Visit, seed: int) -> None:
    rng = Random(seed)  # noqa: S311 - a choice, not a secret
    chosen = some_choices(rng, ROWS, rng.randint(1, 4))
    page = visit(FINDER, in_address(chosen))
    expect(page.locator("#result-status")).to_have_text(
        f"{len(matching(ROWS, chosen))} of {len(ROWS)} match what you chose."
    )
    assert only_known(told(page)) == only_known(counted(ROWS, chosen))
    names = [LISTED[n].provider.name for n in matching(ROWS, chosen)]
    assert page.locator("#cards > li h3 a").all_text_contents() == names


def test_each_further_choice_counts_all_others_anew(visit: Visit) -> None:
    page = visit(FINDER)
    assert only_known(told(page)) == only_known(counted(ROWS, {}))
    chosen: dict[str, list[str]] = {}
    for name, value in [("route", "iv"), ("route", "not-stated"), ("flags", "no-confirmed")]:
        tick(page, name, value)
        chosen.setdefault(name, []).append(value)
        number = len(matching(ROWS, chosen))
        expect(page.locator("#result-status")).to_have_text(
            f"{number} of {len(ROWS)} match what you chose."
        )
        expect(page.locator("#result-count")).to_have_text(providers(number))
        assert only_known(told(page)) == only_known(counted(ROWS, chosen))


def test_for_ten_thousand_providers_the_script_counts_as_brute_force_does(visit: Visit) -> None:
    directory = many()
    data = next(iter(finder_files(directory))).data.decode()
    rows = rows_of_many(directory)
    rng = Random(3)  # noqa: S311 - a choice, not a secret
    choices: list[Chosen] = [{}, *(some_choices(rng, rows, n + 1) for n in range(5))]
    found = json.loads(visit(FINDER).evaluate(COUNT, [data, json.dumps(choices)]))
    for chosen, one in zip(choices, found, strict=True):
        assert one["matching"] == matching(rows, chosen)
        assert only_known(one["counts"]) == only_known(counted(rows, chosen))
        for name in chosen:
            others = {other: asked for other, asked in chosen.items() if other != name}
            assert one["without"][name] == len(matching(rows, others))
