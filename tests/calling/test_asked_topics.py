"""A topic was looked for where nothing of it was left out; who would not say was asked."""

from generator.calling.asked_topics import asked_topics
from generator.calling.call import Call
from generator.calling.question import UNANSWERED
from generator.calling.questions import QUESTIONS
from tests.calling.played import BY, SEEN, calls, proved_by

CALL = Call("example-quiet-clinic", SEEN, BY).attempted("reached", "front desk")
OF_INSURANCE = [one for one in QUESTIONS if one.parent[0] == "insurance"]


def topics(call: Call, **known: str) -> list[str]:
    return [*asked_topics(call, {path.replace("__", "."): word for path, word in known.items()})]


def test_without_a_question_nothing_was_looked_for() -> None:
    assert topics(CALL) == []


def test_one_question_is_all_of_some_topics() -> None:
    assert topics(CALL.answered("emergency-plan", "yes")) == ["emergency_plan"]


def test_who_would_not_say_was_asked_and_who_did_not_hear_was_not() -> None:
    found = {tap: topics(CALL.answered("emergency-plan", tap)) for tap in UNANSWERED}
    assert found == {
        "would-not-say": ["emergency_plan"],
        "did-not-know": ["emergency_plan"],
        "no-answer": [],
    }


def test_of_a_topic_with_many_questions_each_was_asked_or_is_stated() -> None:
    call = CALL
    for one in OF_INSURANCE[:-1]:
        call = call.answered(one.id, "did-not-know")
        assert topics(call) == []
    last = OF_INSURANCE[-1]
    assert topics(call, **{last.path.replace(".", "__"): "yes"}) == ["insurance"]
    assert topics(call.answered(last.id, "no")) == ["insurance"]


def test_what_is_stated_and_was_not_asked_was_not_looked_for_by_this_call() -> None:
    assert topics(CALL, emergency_plan__answer="yes") == []


def test_an_answer_that_was_taken_back_was_not_asked() -> None:
    assert topics(CALL.answered("emergency-plan", "yes").undone()) == []


def test_no_written_call_tells_a_topic_that_it_did_not_ask_about() -> None:
    told = [proved_by(one).get("looked_for", []) for one in calls()]
    assert any(told)
    for one, found in zip(calls(), told, strict=True):
        asked = {step.split()[0] for step in one.steps}
        for topic in found:
            assert asked & {question.id for question in QUESTIONS if question.parent[0] == topic}
