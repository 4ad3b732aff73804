import json
import re
from dataclasses import replace
from html import unescape

from generator.drafting.draft import ANSWERS_HEAD
from generator.form.forge import forge_pages
from generator.form.table import table
from generator.pages.form.form_page import PATH, form_link, form_page
from tests.demonstration import demonstration, demonstration_pages

PAGE = form_page(demonstration())
BODY = str(PAGE.body)


def given(body: str) -> object:
    found = re.search(r"data-table='([^']*)'", body)
    assert found
    return json.loads(unescape(found[1]))


def test_the_browser_is_given_the_one_table_of_fields() -> None:
    config = demonstration().config
    expected = {**table(), "forge": forge_pages(config.repository), "answersHead": ANSWERS_HEAD}
    assert given(BODY) == json.loads(json.dumps(expected))


def test_a_forge_is_named_only_where_the_settings_name_it() -> None:
    house = "https://github.com/a-team/a-house"
    config = demonstration().config.model_copy(update={"repository": house})
    body = str(form_page(replace(demonstration(), config=config)).body)
    assert f'href="{house}/issues/new/choose"' in body
    assert "in an issue" not in BODY


def test_it_says_what_stays_here_and_what_only_a_check_knows() -> None:
    for words in ("stays on this device", "Nothing is sent", "directory check", "directory new"):
        assert words in BODY


def test_every_provider_leads_to_its_form() -> None:
    page = demonstration_pages()["providers/example-quiet-clinic/"]
    assert f'href="../../{form_link("example-quiet-clinic")}"' in str(page.body)
    assert PATH in demonstration_pages()
