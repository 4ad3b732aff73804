"""What YAML may do and we do not, in words."""

from generator.reading.strict_yaml.refusals import alias, empty_value, second_key, tag


def test_a_name_from_a_file_cannot_break_the_message() -> None:
    for said in (second_key("a\nb" * 90, 3), alias("x" * 900), tag("!\x1b[31m")):
        assert all(words.isprintable() for words in said)
        assert all(len(words) < 200 for words in said)


def test_a_value_that_means_nothing_is_told_from_one_that_is_not_there() -> None:
    assert empty_value("phone", "")[1] == "'phone' has no value"
    assert "found '~', which means nothing" in empty_value("phone", "~")[1]
    assert empty_value(0, "")[1] == "an entry of the list has no value"
