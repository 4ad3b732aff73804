"""The configuration is one that the CMS itself takes: held to the schema that comes with it."""

import json
import re
from copy import deepcopy
from typing import Any

import pytest
from jsonschema import Draft7Validator

from generator.publishing.cms.cms_config import FORMAT, cms_config
from tests.publishing.cms.asked import HOUSE, OPEN, SETTINGS

SCHEMA = HOUSE / "node_modules/@sveltia/cms/schema/sveltia-cms.json"


@pytest.fixture(scope="module")
def schema() -> Draft7Validator:
    return Draft7Validator(json.loads(SCHEMA.read_text("utf-8")))


def test_the_cms_takes_it(schema: Draft7Validator) -> None:
    assert [error.message for error in schema.iter_errors(cms_config(SETTINGS))] == []


def test_its_schema_refuses_what_is_none_of_its_own(schema: Draft7Validator) -> None:
    def fields(config: Any) -> Any:
        return config["collections"][0]["fields"]

    small = cms_config(SETTINGS)
    # Each refusal reads the schema again for every field.
    del fields(small)[2:]
    assert schema.is_valid(small)

    def refused(change: Any) -> bool:
        config = deepcopy(small)
        change(config)
        return not schema.is_valid(config)

    assert refused(lambda config: fields(config)[0].update(maxlenght=3))
    assert refused(lambda config: fields(config)[0].pop("name"))
    assert refused(lambda config: config["backend"].update(open_author=True))
    assert refused(lambda config: config.update(publish_mode="at once"))


def test_every_widget_is_one_of_its_own() -> None:
    parts = json.loads(SCHEMA.read_text("utf-8"))["definitions"].values()
    known = {part.get("properties", {}).get("widget", {}).get("const") for part in parts}
    used = set(re.findall(r'"widget": "(\w+)"', json.dumps(cms_config(SETTINGS))))
    assert used == {"string", "select", "object", "list", "hidden"}
    assert used <= known


def test_every_change_is_a_pull_request_also_of_people_from_outside() -> None:
    made = cms_config(SETTINGS)
    assert made["publish_mode"] == "editorial_workflow"
    assert made["backend"] == {
        "name": "github",
        "repo": "a-team/a-house",
        "branch": "main",
        "open_authoring": True,
        "auth_scope": "public_repo",
        "auth_methods": ["token"],
    }
    closed = SETTINGS.model_copy(update={"cms": OPEN.model_copy(update={"open_authoring": False})})
    assert cms_config(closed)["backend"]["open_authoring"] is False


def test_a_server_of_the_sites_own_signs_people_in() -> None:
    cms = OPEN.model_copy(update={"sign_in": "https://sign-in.example/"})
    backend = cms_config(SETTINGS.model_copy(update={"cms": cms}))["backend"]
    assert backend["base_url"] == "https://sign-in.example"
    assert "auth_methods" not in backend


def test_nobody_is_deleted_there_and_only_profiles_are_shown() -> None:
    (providers,) = cms_config(SETTINGS)["collections"]
    assert (providers["create"], providers["delete"], providers["duplicate"]) == (
        True,
        False,
        False,
    )
    assert (providers["folder"], providers["extension"]) == ("providers", "yml")
    assert providers["format"] == FORMAT
    assert providers["filter"] == {"field": "name", "pattern": "."}
