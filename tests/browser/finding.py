"""What the finder ought to find, worked out the slow and plain way, and what its page shows."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote

from playwright.sync_api import Page, expect

from generator.model.judgement import Judgement
from generator.pages.finder.facet import Facet
from generator.pages.finder.facets.every_facet import FACETS

Row = Mapping[str, frozenset[str]]
Chosen = Mapping[str, Sequence[str]]
BY_ID = {facet.id: facet for facet in FACETS}


def rows_of(listed: Iterable[Judgement]) -> list[Row]:
    """Return what each provider has, by facet."""
    return [{one.id: frozenset(one.has(judgement)) for one in FACETS} for judgement in listed]


def fits(facet: Facet, row: Row, chosen: Chosen) -> bool:
    """Return whether a provider fits what is chosen in one facet."""
    asked = set(chosen.get(facet.id, ()))
    hiding = {option.id for option in facet.options if option.hides} & asked
    keeping = asked - hiding
    return hiding <= row[facet.id] and (not keeping or bool(keeping & row[facet.id]))


def matching(rows: Sequence[Row], chosen: Chosen) -> list[int]:
    """Return the positions of those that fit everything that is chosen."""
    left = list(range(len(rows)))
    for name in chosen:
        left = [n for n in left if fits(BY_ID[name], rows[n], chosen)]
    return left


def names_found(listed: Sequence[Judgement], **chosen: Sequence[str]) -> list[str]:
    """Return the names of those that fit everything that is chosen."""
    return [listed[n].provider.name for n in matching(rows_of(listed), chosen)]


def counted(rows: Sequence[Row], chosen: Chosen) -> dict[str, Counter[str]]:
    """Return for each option how many fit everything else and have it."""
    whole = matching(rows, chosen)
    found = {}
    for facet in FACETS:
        others = {name: asked for name, asked in chosen.items() if name != facet.id}
        left = whole if facet.id not in chosen else matching(rows, others)
        found[facet.id] = Counter(option for n in left for option in rows[n][facet.id])
    return found


def in_address(chosen: Chosen) -> str:
    """Return what is chosen as it stands in the address."""
    pairs = [f"{name}={quote(value)}" for name, values in chosen.items() for value in values]
    return f"#{'&'.join(pairs)}"


def providers(number: int) -> str:
    """Return a number as the heading says it."""
    return f"{number} provider{'' if number == 1 else 's'}"


def expect_found(page: Page, names: Sequence[str]) -> None:
    """Wait until the page shows these providers and no other, in this order."""
    expect(page.locator("#cards > li h3 a")).to_have_text(list(names))
    expect(page.locator("#result-count")).to_have_text(providers(len(names)))


def tick(page: Page, name: str, value: str) -> None:
    """Tick one box, or take its tick away, whether or not its group stands open."""
    box = page.locator(f'#finder [name="{name}"][value="{value}"]')
    box.evaluate(
        "box => { for (let d = box; (d = d.parentElement.closest('details')); ) d.open = true }"
    )
    box.click()


def told(page: Page) -> dict[str, dict[str, int]]:
    """Return the number beside every option, by facet."""
    found: dict[str, dict[str, int]] = page.evaluate(
        """() => {
          const found = {};
          for (const box of document.querySelectorAll("#finder fieldset[data-facet]")) {
            found[box.dataset.facet] ??= {};
            for (const one of box.querySelectorAll("[data-n]")) {
              found[box.dataset.facet][one.dataset.n] = Number(one.textContent);
            }
          }
          for (const one of document.querySelectorAll("#state [data-title]")) {
            found.state[one.value] = Number(/\\((\\d+)\\)$/.exec(one.textContent)[1]);
          }
          return found;
        }"""
    )
    return found
