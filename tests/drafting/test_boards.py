import pytest

from generator.drafting.boards import certification


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Ana Example, MD, is a board-certified psychiatrist.", {"specialty": "Psychiatry"}),
        ("She is board certified in emergency medicine.", {"specialty": "Emergency medicine"}),
        (
            "He is certified by the American Board of Psychiatry and Neurology.",
            {"board": "ABPN"},
        ),
        ("Board-certified anesthesiologist", {"specialty": "Anesthesiology"}),
    ],
)
def test_a_named_specialty_or_board_is_told(sentence: str, found: dict[str, str]) -> None:
    assert certification(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "She is board certified.",
        "He is a psychiatrist.",
        "Certified by the American Board of Made Up Things.",
        "A board-certified coach leads the group.",
    ],
)
def test_what_names_none_gives_none(sentence: str) -> None:
    assert certification(sentence) == {}
