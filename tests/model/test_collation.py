from generator.model.collation import in_plain_letters


def test_capitals_and_accents_stand_with_the_plain_letters() -> None:
    assert in_plain_letters("Élan & Ñandú") == "elan & nandu"
