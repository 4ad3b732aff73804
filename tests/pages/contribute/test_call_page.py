import json
import re
from html import unescape

from generator.calling.questions import ATTEMPTS
from generator.calling.table import table
from generator.pages.contribute.call_page import PATH, call_link, call_page
from tests.demonstration import demonstration, demonstration_pages

BODY = str(call_page(demonstration()).body)


def test_the_browser_is_given_the_one_table_of_questions() -> None:
    found = re.search(r"data-table='([^']*)'", BODY)
    assert found
    assert json.loads(unescape(found[1])) == json.loads(json.dumps(table()))


def test_without_scripts_it_says_what_to_do_instead() -> None:
    assert 'class="kd-nojs"' in BODY
    assert "directory call" in BODY


def test_it_says_that_answers_stay_on_this_device_and_can_be_forgotten() -> None:
    assert "Your answers stay on this device" in BODY
    assert "Forget this call" in BODY


def test_every_provider_leads_to_its_call() -> None:
    page = demonstration_pages()["providers/example-quiet-clinic/"]
    assert f'href="../../{call_link("example-quiet-clinic")}"' in str(page.body)
    assert PATH in demonstration_pages()
    assert len(ATTEMPTS) == 4
