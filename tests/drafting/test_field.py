from generator.drafting.field import Stated, either, phrases

YES = {"answer": True}


def test_a_phrase_is_found_in_any_case_where_it_is_stated() -> None:
    find = phrases((r"\bwe listen\b", YES))
    assert list(find("WE LISTEN.")) == [Stated(0, 9, YES)]
    assert list(find("Do not say that we listen.")) == []


def test_a_phrase_with_its_own_no_needs_to_be_named_so() -> None:
    pair = (r"\bwe do not listen\b", YES)
    assert list(phrases(pair)("We do not listen.")) == []
    assert list(phrases(pair, may_be_denied=True)("We do not listen.")) == [Stated(0, 16, YES)]


def test_any_of_several_finds_counts() -> None:
    find = either(phrases((r"\bwe a\b", YES)), phrases((r"\bwe b\b", YES)))
    assert len(list(find("We a. We b."))) == 2
