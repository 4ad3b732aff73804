from generator.form.labels import label_of
from generator.form.table import table


def test_a_label_is_words_and_an_abbreviation_keeps_its_capitals() -> None:
    assert [label_of(key) for key in ("at_home", "npi", "zip")] == ["At home", "NPI", "ZIP code"]
    for field in table()["fields"]:
        assert "_" not in field["label"]
        assert field["label"][0].isupper()
