from hypothesis import given
from hypothesis import strategies as st

from generator.calling.yaml_text import block, flow, scalar
from generator.reading.strict_yaml.parser import parse

TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1
)


@given(TEXT)
def test_any_text_is_read_as_it_was_written(text: str) -> None:
    found = parse(f"key: {flow({'a': text, 'b': [text]})}\n", "x.yml")
    assert found.data == {"key": {"a": text, "b": [text]}}


def test_what_needs_no_quotes_has_none() -> None:
    assert scalar("front desk") == "front desk"
    assert scalar("2026-11-21") == "2026-11-21"
    assert scalar("person_present") == "person_present"
    assert [scalar(one) for one in ("null", "450", "a: b", "")] == [
        '"null"',
        '"450"',
        '"a: b"',
        '""',
    ]


def test_lists_and_parts_of_parts_stand_one_a_line() -> None:
    assert block("prices", [{"a": "b"}]) == "prices:\n  - {a: b}\n"
    assert block("booking", {"one": {"a": "b"}}) == "booking:\n  one: {a: b}\n"
    assert block("routes", {"values": ["iv"]}) == "routes: {values: [iv]}\n"
