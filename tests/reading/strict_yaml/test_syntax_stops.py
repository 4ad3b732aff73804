import pytest
import yaml

from generator.reading.strict_yaml.syntax_stops import Stop, stop_of


def stopped(text: str) -> Stop:
    with pytest.raises(yaml.YAMLError) as error:
        yaml.load(text, yaml.CSafeLoader)
    return stop_of(error.value, text)


def test_it_knows_where_reading_stopped_and_where_the_thing_began() -> None:
    stop = stopped("a: {b: 1\nc: 2\n")
    assert (stop.line, stop.here, stop.opened, stop.opening) == (2, "c: 2", (1, 4), "{b: 1")


def test_an_end_of_text_and_an_unreadable_character_have_a_place_too() -> None:
    for text in ("[", "{", '"', "a: [\n", "é: \x01"):
        stop = stopped(text)
        assert 1 <= stop.line <= text.count("\n") + 1
        assert stop.column >= 1
