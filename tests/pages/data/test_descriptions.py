import csv
import hashlib
import json
from io import StringIO

from generator.judging import CRITERIA
from generator.pages.data.descriptions import CROISSANT, PACKAGE, files_told
from tests.demonstration import demonstration
from tests.pages.data.downloaded import demo, made


def header() -> list[str]:
    return next(csv.reader(StringIO(demo()["providers.csv"].decode("utf-8-sig"))))


def test_a_data_package_names_every_column_with_its_type() -> None:
    (resource,) = json.loads(demo()[PACKAGE])["resources"]
    fields = resource["schema"]["fields"]
    assert [field["name"] for field in fields] == header()
    assert {field["type"] for field in fields} == {"string", "number"}
    assert all(field["description"] for field in fields)
    data = demo()[resource["path"]]
    assert resource["bytes"] == len(data)
    assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"


def test_what_is_called_a_number_is_one_in_every_row() -> None:
    (resource,) = json.loads(demo()[PACKAGE])["resources"]
    numbers = [one["name"] for one in resource["schema"]["fields"] if one["type"] == "number"]
    rows = list(csv.DictReader(StringIO(demo()["providers.csv"].decode("utf-8-sig"), newline="")))
    told = [row[name] for row in rows for name in numbers if row[name]]
    assert told
    assert [text for text in told if not text.replace(".", "", 1).isdigit()] == []


def test_a_column_of_certain_words_names_them_and_holds_no_other() -> None:
    (resource,) = json.loads(demo()[PACKAGE])["resources"]
    rows = list(csv.DictReader(StringIO(demo()["providers.csv"].decode("utf-8-sig"), newline="")))
    words = {
        field["name"]: set(field["constraints"]["enum"])
        for field in resource["schema"]["fields"]
        if "enum" in field.get("constraints", {})
    }
    assert words["listing"] == {"listed", "withheld", "closed"}
    assert words["interpreters"] == {"yes", "no", "not stated", "in some cases"}
    assert sum(name.startswith("criterion_") for name in words) == 2 * len(CRITERIA)
    assert {
        (name, row[name]) for row in rows for name in words if row[name] not in words[name]
    } == set()


def test_croissant_names_each_file_with_its_checksum_and_each_column() -> None:
    told = json.loads(demo()[CROISSANT])
    for one in told["distribution"]:
        data = demo()[one["name"]]
        assert one["sha256"] == hashlib.sha256(data).hexdigest()
        assert one["contentSize"] == f"{len(data)} B"
    fields = told["recordSet"][0]["field"]
    assert [one["source"]["extract"]["column"] for one in fields] == header()
    assert told["license"].startswith("https://creativecommons.org/")


def test_the_page_and_croissant_tell_the_same_files() -> None:
    _, ledger = made(demonstration())
    told = json.loads(demo()[CROISSANT])["distribution"]
    assert [one["@id"] for one in files_told(demonstration(), ledger)] == [
        one["@id"] for one in told
    ]
