"""Questions that the page of the data shows; a test of the Parquet file puts them to it."""

from generator.pages.data.queries import QUERIES


def test_each_is_said_in_words_and_names_the_file_once() -> None:
    assert [one.sql.count("{file}") for one in QUERIES] == [1, 1, 1]
    assert all(one.words.endswith("?") and one.sql.endswith(";") for one in QUERIES)
