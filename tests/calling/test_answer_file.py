import pytest

from generator.calling.answer_file import answer_file
from generator.calling.call import Call
from generator.calling.question import Shape
from generator.calling.questions import LONGEST, QUESTIONS
from generator.model.evidence import Evidence
from generator.reading.strict_yaml.parser import parse
from tests.calling.played import BY, SEEN, Written, calls, facts_of, played, proved_by

BY_NAME = {one.name: one for one in calls()}
ALL = pytest.mark.parametrize("one", BY_NAME.values(), ids=BY_NAME.keys())


def test_there_are_enough_calls_of_every_kind() -> None:
    assert len(calls()) >= 30
    assert sum(not one.facts for one in calls()) >= 7


@ALL
def test_a_call_proves_what_was_answered_and_nothing_else(one: Written) -> None:
    parts = proved_by(one)
    assert facts_of(parts) == one.facts
    assert parts.get("replaces", {}) == one.replaces


@ALL
def test_each_fact_rests_on_one_look_that_says_what_was_asked(one: Written) -> None:
    parts = proved_by(one)
    if not one.facts:
        assert parts == {}
        return
    ((name, look),) = parts["evidence"].items()
    assert name == f"call-{SEEN}"
    assert {key: look[key] for key in ("seen", "method", "by")} == {
        "seen": SEEN,
        "method": "phone",
        "by": BY,
    }
    assert look["reached"] in "front desk, nurse, scheduling, answering service"
    assert look.get("note", "") == one.note
    Evidence.model_validate(look)
    proving = {question.about for question in QUESTIONS if question.path in one.facts}
    assert set(look["asked"].split(", ")) >= proving


@ALL
def test_the_file_is_read_as_it_was_meant(one: Written) -> None:
    document = parse(answer_file(played(one), one.known) or "none: yes\n", "answers.yml")
    assert document.problems == []
    assert document.data == (proved_by(one) or {"none": "yes"})


@ALL
def test_who_deletes_every_answer_is_left_with_no_fact(one: Written) -> None:
    call, left = played(one), proved_by(one)
    for said in call.said:
        call = call.without(said.id)
        left = proved_after(call, one)
        assert call.question(said.id).path not in facts_of(left)
        assert not said.figure or said.figure not in facts_of(left).values()
    assert left == {}


def proved_after(call: Call, one: Written) -> dict[str, object]:
    return parse(answer_file(call, one.known), "answers.yml").data or {}


def test_a_look_of_very_many_questions_names_what_fits_and_counts_the_rest() -> None:
    call = Call("example-quiet-clinic", SEEN, BY).attempted("reached", "front desk")
    for one in QUESTIONS:
        if one.tap("no"):
            call = call.answered(one.id, "no")
        elif one.tap("told") and one.figure and one.figure.shape in (Shape.WORDS, Shape.COUNT):
            call = call.answered(one.id, "told", "20")
    asked = parse(answer_file(call, {}), "answers.yml").data["evidence"][f"call-{SEEN}"]["asked"]
    named, _, rest = asked.rpartition(" and ")
    assert len(asked) <= LONGEST
    assert rest.endswith(" more")
    assert set(named.split(", ")) <= {one.about for one in QUESTIONS}


def test_a_note_leaves_out_what_does_not_fit() -> None:
    call = Call("example-quiet-clinic", SEEN, BY).attempted("reached", "front desk")
    call = call.answered("vitals", "yes")
    for number, one in enumerate(QUESTIONS):
        if one.id != "vitals":
            call = call.answered(one.id, ("would-not-say", "did-not-know", "no-answer")[number % 3])
    text = answer_file(call, {one.path: "yes" for one in QUESTIONS})
    note = parse(text, "answers.yml").data["evidence"][f"call-{SEEN}"]["note"]
    assert 200 < len(note) <= LONGEST
    assert note.endswith(".")


def test_who_names_no_editor_proves_nothing() -> None:
    call = Call("x", SEEN, "").attempted("reached", "front desk").answered("vitals", "yes")
    assert answer_file(call, {}) == ""
