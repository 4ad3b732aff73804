import json
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest

from generator.model.provider import Provider
from generator.pages.data.data_page import WHAT, data_page, size_words
from generator.pages.data.flat import COLUMNS
from generator.pages.data.ledger import Ledger
from generator.pages.data.queries import PARQUET
from generator.pages.page import Page
from tests.demonstration import demonstration, directory_of
from tests.pages.data.downloaded import demo, made
from tests.pages.opened import links, opened, text_of
from tests.profiles import provider


@pytest.fixture(scope="module")
def page() -> Page:
    return data_page(demonstration(), made(demonstration())[1])


@pytest.fixture(scope="module")
def body(page: Page) -> Element:
    return opened(page)


def test_every_file_is_there_with_its_size(body: Element) -> None:
    whole = {path for path in demo() if not path.startswith("providers/")}
    assert set(WHAT) - {PARQUET} == whole
    assert PARQUET not in text_of(body)
    assert whole <= set(links(body))
    sizes = [text_of(one) for one in body.iter("td") if one.get("data-l") == "Size"]
    told = [name for name in WHAT if name in whole]
    assert sizes[: len(told)] == [size_words(len(demo()[name])) for name in told]


def test_a_parquet_file_is_told_where_there_is_one() -> None:
    _, ledger = made(demonstration())
    ledger.size_only(PARQUET, 4_300)
    config = demonstration().config.model_copy(update={"parquet": True})
    words = text_of(opened(data_page(replace(demonstration(), config=config), ledger)))
    assert "4.3 KB" in words
    assert words.count(f"FROM '{PARQUET}'") == 3


def test_every_field_is_explained(body: Element) -> None:
    named = {text_of(one) for one in body.iter("code")}
    owed = {one.name for one in COLUMNS if not one.name.endswith("_basis")} | {"price_basis"}
    published = {key for key, info in Provider.model_fields.items() if not info.exclude}
    assert owed | published <= named
    assert "evidence_default" not in named  # A way to write a file; each record names its looks.
    empty = [one for one in body.iter("dd") if not text_of(one)]
    assert empty == []


def test_it_says_what_silence_means_and_that_we_endorse_nobody(body: Element) -> None:
    words = text_of(body)
    assert "Never turn it into a no" in words
    assert "“Not stated” and “Not looked for” are not “not met”" in words
    assert "no endorsement" in words
    assert "CC BY 4.0" in words


def test_it_says_what_the_fhir_file_is_not(body: Element) -> None:
    words = text_of(body)
    assert "names no profile: NDH has no place for one" in words
    assert "Nobody has run HL7’s own validator" in words
    assert "validated only where we looked in an official registry" in words


def test_search_engines_are_told_of_the_data_set(page: Page) -> None:
    data = json.loads(page.json_ld)["@graph"][0]
    assert (data["@type"], data["isAccessibleForFree"]) == ("Dataset", True)
    told = {one["name"]: one for one in data["distribution"]}
    assert {"providers.json", "fhir-ndh.json", "rules.json"} <= told.keys()
    assert all(one["contentUrl"].endswith(f"/data/{name}") for name, one in told.items())


def test_a_size_is_said_as_people_do() -> None:
    assert size_words(999) == "999 bytes"
    assert size_words(1_500) == "1.5 KB"
    assert size_words(43_419) == "43 KB"
    assert size_words(5_600_000) == "5.6 MB"


def test_a_directory_of_nobody_has_the_page_too() -> None:
    nobody = directory_of([])
    text = text_of(opened(data_page(nobody, made(nobody)[1])))
    assert "One provider, as in the first file" not in text


def test_it_cannot_be_made_before_the_files() -> None:
    with pytest.raises(RuntimeError):
        data_page(directory_of([provider()]), Ledger())
