"""What an editor's program underlines: never what the reader takes, and most of what it refuses."""

from typing import Any

import jsonschema
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.model.evidence import SeenOn
from generator.model.fact import EvidenceName, Proof
from generator.model.text import (
    Day,
    Dollars,
    Npi,
    Phone,
    PlainText,
    WebAddress,
    WholeNumber,
    ZipCode,
)
from tests.schema.test_profile import as_an_editor_reads

KINDS: dict[str, Any] = {
    "amount": Dollars,
    "zip": ZipCode,
    "npi": Npi,
    "phone": Phone,
    "web": WebAddress,
    "day": Day,
    "seen": SeenOn,
    "number": WholeNumber,
    "names": Proof,
    "text": PlainText,
}
READERS = {name: TypeAdapter(kind) for name, kind in KINDS.items()}
SCHEMAS = {
    name: jsonschema.Draft7Validator(reader.json_schema()) for name, reader in READERS.items()
}
ACCEPTED = {
    "amount": ["0", "450", "450.00", "999999.99"],
    "zip": ["00501", "94102", "94102-1234"],
    "npi": ["1234567893"],
    "phone": [
        "+1 415 555 0100", "(415) 555-0100", "415.555.0100", "14155550100", "4155550100",
        "+1 415 555 0100 ext. 5", "415-555-0100 x12", "4155550100, EXTENSION.7", "415 555 0100 #9",
    ],
    "web": ["https://a.example", "HTTPS://A.example:443/x?y=1#z", "https://a-b.example/~c/%20"],
    "day": ["2026-11-12"],
    "seen": ["2026-11-12", "2026-11"],
    "number": ["1", "6", "999999"],
    "names": ["call", "ca-board", "2026", "1e5", "true"],
    "text": ["Crash cart.", "2024", "1", "true", "a & b"],
}  # fmt: skip
REFUSED = {
    "amount": ["$450", "1,200", "450.5", "-1", "free", "1000000"],
    "zip": ["9410", "941022", "94102-12", "CA 94102"],
    "npi": ["3234567893", "123456789", "12345678930"],
    "phone": ["911", "+44 20 7946 0958", "1-800-KETAMINE", "115 555 0100", "415 555 0100 or 0101"],
    "web": ["http://a.example", "a.example", "https://localhost", "https://a.example/<x>"],
    "day": ["11/12/2026", "2026-11", "12 Nov 2026"],
    "seen": ["11/2026", "2026"],
    "number": ["0", "-1", "six", "1.5", "06"],
    "names": ["Ca-Board", "ca board", "-a", "a" * 41],
    "text": ["<text>", "<b>bold</b>", "", "a" * 601],
}


def reads(name: str, text: str) -> bool:
    try:
        READERS[name].validate_python(text)
    except ValidationError:
        return False
    return True


def passes(name: str, value: object) -> bool:
    return bool(SCHEMAS[name].is_valid(value))


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, ts in ACCEPTED.items() for t in ts])
def test_what_is_accepted_is_not_underlined_with_quotes_or_without(name: str, text: str) -> None:
    assert reads(name, text)
    assert passes(name, text)
    assert passes(name, as_an_editor_reads(text) if "#" not in text else text)


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, ts in REFUSED.items() for t in ts])
def test_a_mistake_is_underlined(name: str, text: str) -> None:
    assert not reads(name, text)
    assert not passes(name, text)


@given(name=st.sampled_from(sorted(KINDS)), data=st.data())
def test_the_schema_refuses_nothing_that_the_reader_takes(name: str, data: st.DataObject) -> None:
    known = data.draw(st.sampled_from(ACCEPTED[name]))
    at = data.draw(st.integers(0, len(known)))
    put = data.draw(st.text("0123456789 .,-+()#:/xXeExtA~é", max_size=3))
    text = known[:at] + put + known[at + data.draw(st.integers(0, 2)) :]
    assume(reads(name, text))
    assert passes(name, text)


def test_a_name_of_evidence_is_held_to_the_same_pattern_where_it_is_made_and_used() -> None:
    pattern = TypeAdapter(EvidenceName).json_schema()["pattern"]
    assert pattern in str(TypeAdapter(Proof).json_schema())
