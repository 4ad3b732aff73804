import re
from typing import Any

import pytest
import yaml

from generator.model.provider import Provider
from generator.reading.strict_yaml.parser import parse
from generator.schema.profile import provider_schema
from generator.schema.template import profile_template, scalar

ANSWERS = {
    "name": "Example Harbor Clinic",
    "kind": "clinic",
    "listing_basis": "public_pages",
    "summary": "A clinic in Example City, CA.",
    "locations": [{"city": "Example City", "state": "CA"}],
}


def uncommented(text: str) -> str:
    return re.sub(r"^# (?=[a-z ]*[-a-z_]+:| )", "", text.partition("\n\n")[2], flags=re.MULTILINE)


def leaves(value: Any) -> list[str]:
    inside = value.values() if isinstance(value, dict) else value
    return [value] if isinstance(value, str) else [leaf for one in inside for leaf in leaves(one)]


def test_it_holds_the_answers_and_nothing_else() -> None:
    document = parse(profile_template("example-harbor-clinic", ANSWERS, {}), "new.yml")
    assert document.problems == []
    assert document.data == ANSWERS


def test_it_names_every_field_with_the_words_of_the_schema() -> None:
    text = profile_template("example-harbor-clinic", ANSWERS, {})
    for key, field in provider_schema()["properties"].items():
        (line,) = re.findall(rf"^(?:# )?{key}:.*$", text, re.MULTILINE)
        told = field.get("description", "").partition("\n")[0]
        assert told in text
        assert key in ("locations", *ANSWERS) or line.startswith("# ")


def test_without_comment_signs_it_is_yaml_with_every_field() -> None:
    data = yaml.safe_load(uncommented(profile_template("example-harbor-clinic", ANSWERS, {})))
    assert set(data) == set(Provider.model_fields)
    assert set(data["clinicians"][0]["licenses"][0]) == {
        "state",
        "number",
        "status",
        "expires",
        "note",
        "evidence",
    }


def test_a_placeholder_that_was_left_is_never_taken_for_a_fact() -> None:
    data = yaml.safe_load(uncommented(profile_template("example-harbor-clinic", ANSWERS, {})))
    left = [leaf for key, value in data.items() if key not in ANSWERS for leaf in leaves(value)]
    assert len(left) > 50
    assert [leaf for leaf in left if not re.fullmatch("<.+>", leaf)] == []


def test_the_first_line_tells_editors_programs_where_the_schema_is() -> None:
    first = profile_template("example-harbor-clinic", ANSWERS, {}).splitlines()[0]
    assert first == "# yaml-language-server: $schema=../schema/provider.schema.json"


def test_a_comment_can_say_that_nobody_was_asked() -> None:
    text = profile_template("example-harbor-clinic", ANSWERS, {"kind": "Nobody was asked."})
    assert "\nkind: clinic  # Nobody was asked.\n" in text


@pytest.mark.parametrize(
    "text",
    [
        "Example Harbor Clinic",
        "Example: Harbor",
        "Example #1",
        "yes",
        "'Example'",
        'Say "Example" \\ twice',
        "- Example",
        "Clínica Ejemplo",
        "123",
        "Example, Inc.",
        "Example & Sons (both)",
        "https://harbor.example/?a=b",
        "*",
        "Example:",
    ],
)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    document = parse(f"a: {scalar(text)}\nb: [{scalar(text, inside=True)}]\n", "x.yml")
    assert document.problems == []
    assert document.data == {"a": text, "b": [text]}
