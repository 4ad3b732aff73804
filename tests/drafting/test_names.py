from generator.drafting.names import listed, states_in


def test_states_are_found_by_their_whole_names() -> None:
    assert states_in("Ohio, West Virginia and Virginia") == ["OH", "WV", "VA"]
    assert states_in("Kansas or Arkansas; Kansas again") == ["KS", "AR"]
    assert states_in("Washington, DC and Maryland") == ["DC", "MD"]
    assert states_in("Portland, me and OR") == []


def test_a_list_in_a_sentence_is_its_entries() -> None:
    assert list(listed("Aetna, Cigna and Medicare & Tricare.")) == [
        *("Aetna", "Cigna", "Medicare", "Tricare"),
    ]
