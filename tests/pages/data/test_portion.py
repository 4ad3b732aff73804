"""What one provider adds to the data is whole, and nothing of another provider is in it."""

import csv
import json

from generator.pages.data.flat import header
from generator.pages.data.portion import entries, portion
from tests.demonstration import demonstration


def test_the_forms_of_one_provider_say_the_same() -> None:
    directory = demonstration()
    for judgement in directory.judgements:
        made = portion(judgement, directory.site)
        record, line = json.loads(made.record), json.loads(made.line)
        text = (header() + made.csv_row).decode("utf-8-sig")
        (row,) = csv.DictReader(text.splitlines(keepends=True))
        assert record["id"] == line["id"] == row["id"] == judgement.id
        assert line["name"] == row["name"] == judgement.provider.name


def test_each_resource_has_a_name_that_begins_with_the_address_of_the_site() -> None:
    directory = demonstration()
    resources = [{"resourceType": "Location", "id": "a"}, {"resourceType": "Location", "id": "b"}]
    told = json.loads(b"[" + entries(directory.site, resources) + b"]")
    base = directory.address("data/fhir/Location/")
    assert [one["fullUrl"] for one in told] == [f"{base}a", f"{base}b"]
    assert [one["resource"] for one in told] == resources
