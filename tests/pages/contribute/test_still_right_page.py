import json
import re
from html import unescape

from generator.attesting.table import table
from generator.pages.contribute.still_right_page import (
    PATH,
    TO_WHO_ASKED,
    still_right_link,
    still_right_page,
)
from tests.demonstration import demonstration, demonstration_pages

BODY = " ".join(str(still_right_page(demonstration()).body).split())


def test_the_browser_is_given_the_one_table_of_sections() -> None:
    found = re.search(r"data-table='([^']*)'", BODY)
    assert found
    assert json.loads(unescape(found[1])) == json.loads(json.dumps(table()))


def test_without_scripts_it_leads_to_corrections() -> None:
    assert 'class="kd-nojs"' in BODY
    assert 'href="../../about/corrections/"' in BODY


def test_it_says_what_the_answer_does_and_what_it_does_not() -> None:
    for words in (
        "with the day, your name and what you do there",
        "It is not our check",
        "makes our last check no newer",
        "counts against nobody",
        "A red flag does not go by it",
        "Your answers stay on this device",
    ):
        assert words in BODY


def test_every_provider_leads_to_its_questions_and_the_text_goes_to_whom_the_site_names() -> None:
    slug = "example-quiet-clinic"
    page = demonstration_pages()[f"providers/{slug}/"]
    assert f'href="../../{still_right_link(slug)}"' in str(page.body)
    assert PATH in demonstration_pages()
    contact = demonstration().config.contact
    assert (f"Send this text to us: {contact}" if contact else TO_WHO_ASKED) in unescape(BODY)
