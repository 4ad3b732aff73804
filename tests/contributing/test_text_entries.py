import pytest

from generator.contributing.text_entries import with_changes
from generator.form.profile_text import as_typed, in_order
from generator.reading.strict_yaml.parser import parse
from tests.demonstration import DEMO, judged

SLUG = "example-harbor-clinic"
TEXT = (DEMO / "providers" / f"{SLUG}.yml").read_text("utf-8")
STATED = in_order(as_typed(judged(SLUG).provider.model_dump(mode="json", exclude_unset=True)))


def data(text: str) -> dict[str, object]:
    parsed = parse(text, "x.yml")
    assert parsed.problems == []
    return in_order(parsed.data)


@pytest.mark.parametrize("key", sorted(STATED))
def test_whatever_goes_comes_back_and_nothing_else_moves(key: str) -> None:
    gone = with_changes(TEXT, {key: STATED[key]}, {})
    assert key not in data(gone)
    assert {one: value for one, value in data(TEXT).items() if one != key} == data(gone)
    back = with_changes(gone, {}, {key: STATED[key]})
    assert list(data(back)) == list(data(TEXT))


def test_a_sign_of_a_comment_inside_a_text_is_none() -> None:
    text = 'name: "A # b"  # c\nkind: clinic\n'
    assert with_changes(text, {"name": "A # b"}, {"name": "B"}) == "# c\nname: B\nkind: clinic\n"


def test_the_same_values_change_nothing() -> None:
    text = "prices:\n  - {a: b}  # c\n"
    same = {"prices": [{"a": "b"}]}
    assert with_changes(text, same, same) == text


def test_an_empty_list_is_written_as_one() -> None:
    text = "insurance:\n  plans: [A]\n  evidence: x\n"
    was = {"insurance": {"plans": ["A"], "evidence": "x"}}
    now = {"insurance": {"plans": [], "evidence": "x"}}
    assert with_changes(text, was, now) == "insurance:\n  plans: []\n  evidence: x\n"
