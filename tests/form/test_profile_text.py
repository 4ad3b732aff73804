from generator.form.profile_text import in_order, is_shaped, profile_text
from generator.form.table import FILE_HEAD
from generator.model.provider import Provider
from generator.reading.strict_yaml.parser import parse
from tests.demonstration import demonstration
from tests.form.filled import profiles
from tests.ours import ours


def test_what_is_written_is_read_as_the_same_provider() -> None:
    ours_too = (*demonstration().judgements, *ours().directory().judgements)
    for one, written in zip(ours_too, profiles(), strict=True):
        parsed = parse(written["text"], "x.yml")
        assert parsed.problems == []
        # A default look is a way to write a file; what comes out of a form names each.
        shown = one.provider.model_copy(update={"evidence_default": None})
        assert Provider.model_validate(parsed.data) == shown


def test_the_head_names_the_schema_and_the_order_is_that_of_the_model() -> None:
    text = profile_text({"summary": "A clinic.", "name": "X", "kind": "clinic"})
    assert text == f'{FILE_HEAD}name: X\nkind: clinic\nsummary: "A clinic."\n'


def test_what_the_form_does_not_show_stays_at_the_end() -> None:
    flag = {
        "reply": {"on": "2026-11-12", "text": "No."},
        "rule": "a",
        "evidence": ["b"],
        "note": "c",
    }
    found = in_order({"history": [], "flags": [flag], "evidence_of": {"name": ["b", "c"]}})
    assert list(found["flags"][0]) == ["rule", "note", "evidence", "reply"]
    assert found["flags"][0]["evidence"] == "b"
    assert found["evidence_of"] == {"name": ["b", "c"]}
    assert list(found) == ["flags", "evidence_of", "history"]


def test_every_profile_is_shaped_as_its_keys_are_and_other_shapes_are_told_apart() -> None:
    for written in profiles():
        data = parse(written["text"], "x.yml").data
        assert [key for key, one in data.items() if not is_shaped(key, one)] == []
    assert not is_shaped("prices", "450")
    assert not is_shaped("prices", [{"evidence": []}])
    assert not is_shaped("evidence", {"page": "seen"})
    for odd in (None, {"a": ["b"]}, ["A"]):
        assert not is_shaped("name", odd)
    for shape in ("price", [["price"]], {"price": "x"}):
        assert not is_shaped("looked_for", shape)
