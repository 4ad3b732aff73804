import json
import re
from html import unescape

from generator.pages.templating import as_attribute


def test_data_stay_data_in_an_attribute() -> None:
    data = {"a": {"b": "<i>' &amp; \""}}
    written = as_attribute(data)
    assert "}}" not in written
    assert re.fullmatch("'[^'<]*'", written)
    assert json.loads(unescape(written[1:-1])) == data
