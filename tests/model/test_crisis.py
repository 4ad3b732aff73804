import re

from generator.model.crisis import HELP


def test_the_address_dials_the_number_that_is_read() -> None:
    for line in (HELP.lifeline, HELP.emergency, HELP.poison):
        assert line.address == f"tel:{re.sub(r'[^0-9]', '', line.number)}"
