"""What each output says of a provider, read back from the output itself."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import parse_qs

from generator.directory import Directory
from generator.facts.topics import silence_on
from generator.model.judgement import Judgement
from generator.model.provider import Provider
from generator.model.site_config import ListingPolicy
from generator.model.state import STATES
from generator.pages.call_sheet.call_sheet_page import call_sheet
from generator.pages.finder.facet import NOT_STATED
from generator.pages.finder.files import finder_files
from generator.pages.providers.provider_page import provider_page
from generator.pages.search.providers import provider_row
from generator.pages.templating import environment
from generator.pages.whitespace import collapsed
from tests.demonstration import directory_of
from tests.pages.data.downloaded import lines, made, records, resources, rows

CODES = {name: code for code, name in STATES.items()}
NOBODY_IS_WITHHELD = ListingPolicy(withhold_on_confirmed=())


@dataclass(frozen=True)
class Everywhere:
    """One provider, as a reader or a program meets it."""

    provider: Provider
    states: dict[str, set[str]]
    """The states it treats people in, by output."""
    where: str
    """The answer under Where on its page."""
    prices: dict[str, str]
    """What is said of its price in a line, by output."""
    total: list[tuple[str, str]]
    """The rows of the course total on its page: first visit, treatment, therapy, later, sum."""
    worksheet: dict[str, str]
    csv: dict[str, str]
    ndjson: dict[str, Any]
    json: dict[str, Any]
    finder_price: int | None
    bands: dict[str, list[str]]


def met_everywhere(providers: Sequence[Provider]) -> list[Everywhere]:
    """Return every provider as all outputs of one directory tell it; those that closed are left
    out, because lists leave them out.
    """
    directory = directory_of(providers, NOBODY_IS_WITHHELD)
    files, _ = made(directory)
    in_csv = {row["id"]: row for row in rows(files)}
    in_ndjson = {row["id"]: row for row in lines(files)}
    in_json = {row["id"]: row for row in records(files)}
    in_fhir = _states_in_fhir(resources(files))
    columns = json.loads(next(iter(finder_files(directory))).data)
    return [
        _met(
            directory,
            one,
            {
                "csv": in_csv[one.slug],
                "ndjson": in_ndjson[one.slug],
                "json": in_json[one.slug],
                "fhir": in_fhir[one.slug],
                "finder": _column(columns, number),
            },
        )
        for number, one in enumerate(directory.listed)
    ]


def _met(directory: Directory, one: Judgement, told: dict[str, Any]) -> Everywhere:
    csv, ndjson, finder = told["csv"], told["ndjson"], told["finder"]
    page, sheet = provider_page(directory, one), collapsed(call_sheet(directory, one).body)
    parts = environment().get_template("wording/parts.html.jinja").module
    card = collapsed(
        parts.card(one, "", directory.today, directory.config.freshness)  # type: ignore[attr-defined]
    )
    body = collapsed(page.body)
    by_state = (directory.clinics_by_state, directory.telehealth_by_state)
    return Everywhere(
        one.provider,
        {
            "csv": _split(csv["clinic_states"]) | _split(csv["telehealth_states"]),
            "ndjson": {*ndjson.get("clinic_states", []), *ndjson.get("telehealth_states", [])},
            "fhir": told["fhir"],
            "finder": set(finder["state"]),
            "search": set(str(provider_row(one)[4]).split()),
            "structured data": _areas(page.json_ld),
            "state pages": {code for of in by_state for code, who in of.items() if one in who},
        },
        _text(_first(r"<dt>Where</dt><dd[^>]*>(.*?)</dd>", body)),
        {
            "page and comparison": _text(_first(r'<dd data-compare="price">(.*?)</dd>', body)),
            "card": _text(_first(r"<dt>Price</dt><dd>(.*?)</dd>", card)),
            # A sheet leaves out what nobody states, because it asks for it.
            "call sheet": _text(_first(r"<dt>Price</dt><dd>(.*?)</dd>", sheet))
            or f"Price {silence_on('prices', one.provider)}: ask",
        },
        _total(body),
        {k: v[0] for k, v in parse_qs(unescape(_first(r'data-worksheet="([^"]*)"', body))).items()},
        csv,
        ndjson,
        told["json"],
        finder["price"],
        {name: finder[name] for name in ("session", "course")},
    )


def _total(body: str) -> list[tuple[str, str]]:
    block = _first(r'<div class="kd-total">(.*?)</dl>', body)
    found = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", block, re.DOTALL)
    return [(_text(what), _text(amount)) for what, amount in found]


def _column(columns: dict[str, Any], number: int) -> dict[str, Any]:
    found = {
        name: [a for a in facet["answers"][facet["of"][number]] if a != NOT_STATED]
        for name, facet in columns["facets"].items()
    }
    return {**found, "price": columns["price"][number]}


def _states_in_fhir(found: list[dict[str, Any]]) -> dict[str, set[str]]:
    states = {f"Location/{p['id']}": p["address"]["state"] for p in found if "address" in p}
    return {
        one["id"]: {
            states[place["reference"]]
            for place in (*one.get("location", []), *one.get("coverageArea", []))
        }
        for one in found
        if one["resourceType"] == "HealthcareService"
    }


def _areas(data: str) -> set[str]:
    graph = json.loads(data)["@graph"]
    return {CODES[area["name"]] for one in graph for area in one.get("areaServed", [])}


def _split(cell: str) -> set[str]:
    return set(filter(None, cell.split(" | ")))


def _first(pattern: str, text: str) -> str:
    found = re.search(pattern, text, re.DOTALL)
    return found[1] if found else ""


def _text(html: str) -> str:
    html = re.sub(r'<small class="kd-proof"[^>]*>.*?</small>', "", html)
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())
