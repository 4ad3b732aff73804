"""What the page says of second looks: nothing without a sample, no rate before it is done."""

from dataclasses import replace

from generator.pages.learn.second_looks import NO_SAMPLE, second_looks
from tests.demonstration import demonstration
from tests.model.test_fact_sample import sample

DIRECTORY = demonstration()


def told(*samples: object) -> str:
    return second_looks(replace(DIRECTORY, samples=samples))  # type: ignore[arg-type]


def test_without_a_sample_nothing_is_claimed() -> None:
    assert told() == NO_SAMPLE
    assert "%" not in NO_SAMPLE


def test_before_all_are_done_no_rate_is_given() -> None:
    text = told(sample("agrees", None, None))
    assert "Another editor has looked again at 1 of them." in text
    assert "we drew 3 of 90 facts by chance (seed 7), before anybody looked" in text
    assert "%" not in text


def test_a_finished_one_tells_its_rate_with_its_interval() -> None:
    text = told(sample(*["agrees"] * 9, "differs", "cannot tell"))
    assert "9 agreed, 1 did not, and 1 could not be told" in text
    assert "90% agreed" in text
    assert "between 60% and 98% (a 95% interval)" in text


def test_where_nothing_could_be_told_there_is_no_rate() -> None:
    assert told(sample("cannot tell")).endswith("So this sample tells no rate.")


def test_the_last_finished_one_stands_beside_the_one_under_way() -> None:
    text = told(sample("differs"), sample("agrees"), sample(None, seed="9"))
    assert "100% agreed" in text
    assert "(seed 9)" in text
    assert "0% agreed. With" not in text.replace("100%", "")
