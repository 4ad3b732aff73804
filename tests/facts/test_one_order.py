"""The order of entries in a file decides nothing that a patient reads."""

from typing import Any

import pytest

from generator.facts.one_order import in_one_order
from generator.pages.call_sheet.call_sheet_page import call_sheet
from generator.pages.providers.provider_page import provider_page
from generator.reading.strict_yaml.parser import parse
from tests.demonstration import DEMO, directory_of
from tests.profiles import provider

AS_NAMED = ("formerly", "locations", "clinicians")
"""Places and people stand as their pages name them."""
FULLEST = ("example-harbor-clinic", "example-doorstep-ketamine", "example-summit-psychiatry")


def turned(part: Any, key: str = "") -> Any:
    """Return a part of a file with each list and each mapping the other way round."""
    if isinstance(part, dict):
        return {name: turned(part[name], name) for name in reversed(part)}
    if isinstance(part, list):
        every = [turned(one) for one in part]
        return every if key in AS_NAMED else every[::-1]
    return part


def made(data: dict[str, Any]) -> tuple[str, str]:
    directory = directory_of([provider(**data)])
    (one,) = directory.judgements
    return provider_page(directory, one).body, call_sheet(directory, one).body


@pytest.mark.parametrize("name", FULLEST)
def test_a_file_turned_round_makes_the_same_page_and_call_sheet(name: str) -> None:
    text = (DEMO / "providers" / f"{name}.yml").read_text("utf-8")
    data: Any = parse(text, name).data
    assert made(turned(data)) == made(data)


def test_each_kind_of_list_has_its_order() -> None:
    one = in_one_order(
        provider(
            routes={"values": ["im", "iv"], "evidence": ["page", "call"]},
            conditions={"values": ["PTSD", "anxiety", "\u00e9puisement"], "evidence": "site"},
            formerly=["second", "first"],
        )
    )
    assert one.routes
    assert one.conditions
    assert [route.value for route in one.routes.values] == ["iv", "im"]
    assert one.routes.evidence == ("call", "page")
    assert one.conditions.values == ("anxiety", "\u00e9puisement", "PTSD")
    assert one.formerly == ("second", "first")


def test_a_profile_in_that_order_is_not_made_anew() -> None:
    plain = provider(routes={"values": ["iv", "im"], "evidence": "site"})
    assert in_one_order(plain) is plain
