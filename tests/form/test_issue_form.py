from pathlib import Path

import yaml

from generator.cli.schema import ISSUE_FORM
from generator.form.issue_fields import FIELDS, MORE
from generator.form.issue_form import issue_form, option_of

FORM = yaml.safe_load(issue_form())
PARTS = {part["id"]: part for part in FORM["body"] if "id" in part}


def test_the_form_in_the_house_is_the_one_that_the_model_makes() -> None:
    assert Path(ISSUE_FORM).read_text("utf-8") == issue_form()


def test_it_is_a_form_as_the_forge_takes_one() -> None:
    assert set(FORM) == {"name", "description", "title", "body"}
    assert list(PARTS) == [*(one.id for one in FIELDS), MORE]
    for part in PARTS.values():
        assert part["type"] in {"input", "textarea", "dropdown"}
        assert part["attributes"]["label"]
        options = part["attributes"].get("options", [])
        assert all(isinstance(one, str) and one.lower() != "none" for one in options)
        assert len(options) == len(set(options))
        assert bool(options) == (part["type"] == "dropdown")


def test_an_option_says_what_its_word_means() -> None:
    assert option_of("website", "On their website") == "On their website (website)"
    assert option_of("none", "none") == "none (none)"
    assert option_of("yes", "yes") == "yes"
